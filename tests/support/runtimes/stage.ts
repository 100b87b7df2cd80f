import { existsSync } from 'node:fs';
import { cp, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { runtimesFolder } from './test-electron.ts';

const APPLICATION = ['package.json', 'out', 'resources'];
const ADAPTER = 'tests/support/libsql-adapter';
let staged = 0;

/**
 * Puts the built application into a copy of the test Electron, which takes no path of an
 * application as argument. Answers the executable. The copy shares the runtime's files through
 * hard links; take it away afterwards.
 */
export async function stageApplication(runtime: string): Promise<string> {
  await removeForgotten();
  staged += 1;
  const folder = join(runtimesFolder, `staged-${process.pid}-${staged}`);
  await linkFolder(runtime, folder);
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await Promise.all(APPLICATION.map((part) => cp(part, join(app, part), { recursive: true })));
  await replaceDatabase(join(app, 'node_modules'));
  // Under its own name it is a packaged application to itself, as the shipped one is.
  const executable = join(folder, 'etabli');
  await rename(join(folder, 'electron'), executable);
  return executable;
}

/** Puts the adapter over libsql where better-sqlite3 would be, as plain JavaScript. */
export async function replaceDatabase(nodeModules: string): Promise<void> {
  const adapter = join(nodeModules, 'better-sqlite3');
  await rm(adapter, { recursive: true, force: true });
  await mkdir(adapter, { recursive: true });
  const about = { name: 'better-sqlite3', version: '0.0.0', type: 'module', exports: './index.js' };
  await writeFile(join(adapter, 'package.json'), JSON.stringify(about));
  const files = (await readdir(ADAPTER)).filter((name) => !name.includes('.test.'));
  await Promise.all(files.map((name) => compile(join(ADAPTER, name), adapter, name)));
  await copyPackage('libsql', nodeModules);
}

async function compile(source: string, folder: string, name: string): Promise<void> {
  const script = stripTypeScriptTypes(await readFile(source, 'utf8'));
  const target = join(folder, name.replace(/\.ts$/, '.js'));
  await writeFile(target, script.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"));
}

/** Copies an installed package and what it needs; optional parts may be missing. */
async function copyPackage(name: string, nodeModules: string): Promise<void> {
  const source = join('node_modules', name);
  if (!existsSync(source) || existsSync(join(nodeModules, name))) return;
  await cp(source, join(nodeModules, name), { recursive: true });
  // The shape of a package.json.
  const about = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  };
  const needed = Object.keys({ ...about.dependencies, ...about.optionalDependencies });
  for (const dependency of needed) await copyPackage(dependency, nodeModules);
}

async function linkFolder(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    await (entry.isDirectory() ? linkFolder(from, to) : link(from, to));
  }
}

/** Copies of processes that were killed before they could tidy up. */
async function removeForgotten(): Promise<void> {
  const folders = (await readdir(runtimesFolder)).flatMap((name) => {
    const pid = Number(/^staged-(\d+)-/.exec(name)?.[1]);
    return pid > 0 && !isAlive(pid) ? [join(runtimesFolder, name)] : [];
  });
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

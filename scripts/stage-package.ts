import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const BUILT = ['out/main', 'out/preload', 'out/renderer', 'resources', 'LICENSE'];
/** Everything else that production needs is inside the bundles. */
const PACKAGES = ['better-sqlite3'];
/** What a package holds to be compiled, which is done already. */
const SOURCES = /\/(deps|src|binding\.gyp)$/;

/** The fields of package.json that the application itself has a use for. */
interface About {
  name: string;
  productName: string;
  version: string;
  description: string;
  author: string;
  license: string;
  type: string;
  main: string;
  dependencies: Record<string, string>;
}

/** Lays the files of the shipped application into `folder`, and nothing else. Build first. */
export async function stagePackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const parts = [...BUILT, ...PACKAGES.map((name) => `node_modules/${name}`)];
  for (const part of parts.filter((path) => existsSync(path))) {
    await cp(part, join(folder, part), {
      recursive: true,
      filter: (source) => !SOURCES.test(source.replaceAll('\\', '/')) || !isPackage(source),
    });
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(await shippedAbout(), null, 2));
}

function isPackage(path: string): boolean {
  return path.startsWith('node_modules');
}

async function shippedAbout(): Promise<About> {
  // The project's own package.json.
  const about = JSON.parse(await readFile('package.json', 'utf8')) as About;
  const { name, productName, version, description, author, license, type, main } = about;
  const dependencies = Object.fromEntries(
    PACKAGES.map((dependency) => [dependency, about.dependencies[dependency] ?? '*']),
  );
  return {
    name,
    productName,
    version,
    description,
    author,
    license,
    type,
    main,
    dependencies,
  };
}

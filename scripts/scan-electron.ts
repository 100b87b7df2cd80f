import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * Runs Electronegativity on the source and on the built application, and asks that SECURITY.md answers
 * every finding. It is no dependency (why: SECURITY.md): it is fetched out of tree, into `.cache`, with
 * its install scripts off, and runs without the network.
 */
const tool = '@doyensec/electronegativity@1.10.3';
const folder = resolve('.cache', 'electronegativity');
const entry = join(folder, 'node_modules', '@doyensec', 'electronegativity', 'dist', 'index.js');

export interface Scan {
  /** `null`: the scanner is not here and could not be fetched. */
  findings: number | null;
  /** Sentences: findings that nobody has answered. */
  unanswered: string[];
}

interface Finding {
  check: string;
  file: string;
}

export const scanElectron = async (): Promise<Scan> => {
  if (!(await isThere())) return { findings: null, unanswered: [] };
  const answers = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| [A-Z_]+_CHECK \|/.test(line));
  const findings = [...(await findingsIn('src')), ...(await findingsIn('out'))];
  const isAnswered = ({ check, file }: Finding) =>
    answers.some(
      (line) =>
        line.startsWith(`| ${check} |`) && (file === 'N/A' || line.includes(basename(file))),
    );
  const unanswered = findings.filter((finding) => !isAnswered(finding));
  return {
    findings: findings.length,
    unanswered: unanswered.map(
      ({ check, file }) => `${check} in ${file}: answer it in SECURITY.md`,
    ),
  };
};

const isThere = async (): Promise<boolean> => {
  if (existsSync(entry)) return true;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const fetched = await ended(
    npm,
    ['install', '--ignore-scripts', '--no-audit', '-E', tool],
    folder,
  );
  return fetched === 0 && existsSync(entry);
};

/** It asks the network for sentences and releases, and crashes where there is none. */
const withoutNetwork = `
const { Module } = require('node:module');
const load = Module._load;
const refuse = () => Promise.reject(new Error('offline'));
refuse.head = refuse;
const got = Object.assign(refuse, { default: refuse, __esModule: true });
Module._load = (name, ...rest) => (name === 'got' ? got : load(name, ...rest));
`;

const findingsIn = async (input: string): Promise<Finding[]> => {
  const require = join(folder, 'without-network.cjs');
  const report = join(folder, `${input}.csv`);
  rmSync(report, { force: true }); // it writes over what is there without cutting it
  writeFileSync(require, withoutNetwork);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: { electron: string };
  };
  const how = ['-r', '-e', devDependencies.electron, '-x', 'AvailableSecurityFixesGlobalCheck'];
  const args = ['--require', require, entry, '-i', resolve(input), ...how, '-o', report];
  const code = await ended(process.execPath, args, folder);
  if (!existsSync(report)) throw new Error(`electronegativity ended with ${code} and no report`);
  // The sample of code is the only cell with lines of its own; the first four never have any.
  const row = /^([A-Z_]+_CHECK), ?"[A-Z]+", ?"[A-Z]+", ?"([^"]+)",/gm;
  const rows = readFileSync(report, 'utf8').matchAll(row);
  return [...rows].map(([, check = '', file = '']) => ({ check, file: file.trim() }));
};

const ended = (command: string, args: readonly string[], cwd: string): Promise<number> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: 'ignore', shell: command.endsWith('.cmd') });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

/** Whether out/ holds what src/ says. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'package.json', 'electron.vite.config.ts'];
const BUILT = [
  'out/main/index.js',
  'out/main/browser.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

export function isBuilt(): boolean {
  return BUILT.every((path) => existsSync(path)) && oldestBuilt() >= newestSource();
}

function oldestBuilt(): number {
  return Math.min(...BUILT.map((path) => statSync(path).mtimeMs));
}

function newestSource(): number {
  return Math.max(...SOURCES.flatMap(filesUnder).map((path) => statSync(path).mtimeMs));
}

/** A folder counts as well: its date tells that a file was taken away. */
function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path).flatMap((name) => filesUnder(join(path, name)))];
}

/** The script that the counter needs before it works: its page's entry, all that this imports, the way to the door. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const screen = 'out/renderer';
const mostKb = 300;

export const measureCounterScript = (): Figure[] => {
  const page = readFileSync(join(screen, 'index.html'), 'utf8');
  const entries = [...page.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, path = '']) => path);
  // Imported at the first call, which the counter makes at once.
  const door = readdirSync(join(screen, 'assets')).filter((name) =>
    /^http-link-.*\.js$/.test(name),
  );
  const scripts = withImports([...entries, ...door.map((name) => `assets/${name}`)]);
  const bytes = [...scripts].map((path) => gzipSync(readFileSync(join(screen, path))).length);
  return [
    {
      what: `script of the counter route, gzipped (${scripts.size} files)`,
      items: null,
      unit: 'kB',
      ours: bytes.reduce((sum, size) => sum + size, 0) / 1_000,
      limit: { of: 'value', at: mostKb },
    },
  ];
};

/** Rolldown writes static imports as `from"./x.js"` or `import"./x.js"`; lazy ones have a bracket. */
const staticImport = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

const withImports = (entries: readonly string[]): Set<string> => {
  const met = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (met.has(path)) continue;
    met.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const script = readFileSync(join(screen, path), 'utf8');
    for (const [, name = ''] of script.matchAll(staticImport)) waiting.push(folder + name);
  }
  return met;
};

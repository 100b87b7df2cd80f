/** The address of every screen, as the routes of the renderer name them, with things that exist. */
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** What stands for `:id` or `:key` on a screen. */
const tables: Readonly<Record<string, string>> = {
  '/items/:id': 'items',
  '/members/:id': 'members',
  '/shelves/:id': 'shelves',
  '/labels/designs/:key': 'label_designs',
  '/labels/formats/:key': 'label_formats',
  '/repairs/tickets/:id': 'tickets',
  '/repairs/sessions/:id': 'repair_sessions',
};

const patterns = (): string[] => {
  const source = readFileSync('src/renderer/app/routes.tsx', 'utf8');
  return ['/', ...[...source.matchAll(/^ {2}'(\/[^']*)': late/gm)].map(([, path]) => path ?? '')];
};

/** `few`: of each kind of thing, so many are looked at. Throws on a screen that is not known here. */
export const screensOf = (base: string, few: number): string[] => {
  const database = new Database(base, { readonly: true });
  const standing = (table: string) =>
    database
      .prepare<[string], string>('select name from pragma_table_info(?)')
      .pluck()
      .all(table)
      .filter((column) => ['cancelled_at', 'ended_at'].includes(column))
      .map((column) => ` and ${column} is null`)
      .join('');
  const idsOf = (table: string) =>
    database
      .prepare<[number], string>(
        `select id from ${table} where true${standing(table)} order by id desc limit ?`,
      )
      .pluck()
      .all(few);
  const screens = patterns().flatMap((pattern) => {
    if (!pattern.includes(':')) return [pattern];
    const table = tables[pattern];
    if (!table) throw new Error(`what is shown at ${pattern}? Say it in attacks/screens.ts`);
    return idsOf(table).map((id) => pattern.replace(/:\w+/, id));
  });
  const prints = ['items', 'members', 'shelves', 'tickets'].flatMap((from) => {
    const address = `/labels/print?from=${from}&ids=${idsOf(from).join(',')}`;
    return from === 'items' || from === 'tickets' ? [address, `${address}&red=1`] : [address];
  });
  database.close();
  return [...screens, ...prints];
};

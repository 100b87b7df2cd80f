/** All that a base says of objects or members, without ids, so that two bases compare. */
import Database from 'better-sqlite3';
import { basePath } from '#main/open-house.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import type { TestHouse } from '#tests/support/house.ts';

/** What the base gives itself, and when it was written. */
const own = new Set(['id', 'revision', 'cancelled_at', 'import_id', 'created_at', 'queued_at']);

const tables: Record<SheetKind, Readonly<Record<string, string>>> = {
  items: {
    items: `select t.*, categories.folded_name as category_id, shelves.folded_name as shelf_id
      from items t left join categories on categories.id = t.category_id
      left join shelves on shelves.id = t.shelf_id`,
    aliases: `select t.*, items.code as item_id from aliases t join items on items.id = t.item_id`,
    accessories: `select t.*, items.code as item_id
      from accessories t join items on items.id = t.item_id`,
    categories: 'select t.name, t.folded_name, t.ended_at, t.cancelled_at from categories t',
    shelves: 'select t.name, t.folded_name, t.ended_at, t.cancelled_at from shelves t',
    photos: 'select * from photos t',
    documents: 'select * from documents t',
    blocks: 'select * from blocks t',
  },
  members: {
    members: 'select * from members t',
    aliases: `select t.*, members.code as member_id
      from aliases t join members on members.id = t.member_id`,
    memberships: `select t.*, members.code as member_id
      from memberships t join members on members.id = t.member_id`,
    households: 'select * from households t',
    suspensions: 'select * from suspensions t',
  },
};

export const baseInWords = ({ folder }: TestHouse, kind: SheetKind) => {
  const base = new Database(basePath(folder), { readonly: true });
  const said = Object.entries(tables[kind]).map(([table, sql]) => {
    const rows = base
      .prepare<[], Record<string, unknown>>(`${sql} where t.cancelled_at is null`)
      .all();
    return [table, rows.map(withoutOwn).toSorted()] as const;
  });
  base.close();
  return Object.fromEntries(said);
};

const withoutOwn = (row: Record<string, unknown>): string =>
  JSON.stringify(Object.entries(row).filter(([column]) => !own.has(column)));

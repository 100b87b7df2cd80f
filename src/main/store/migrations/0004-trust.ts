/**
 * What a place may trust: periods after which people are forgotten, the lock of a post, and objects and
 * members that came in from a spreadsheet.
 *
 * A row with an `import_id` comes in cancelled, in a lot, and stands once the act that closes its import
 * is written.
 */
const written = 'revision integer not null default 1, cancelled_at text';
const months = (column: string, usual: number) =>
  `alter table place add column ${column} integer not null default ${usual}
    check (${column} between 1 and 120)`;

/** Tables that a spreadsheet fills. */
const filled = [
  'categories',
  'shelves',
  'items',
  'members',
  'aliases',
  'accessories',
  'memberships',
  'label_queue',
];

/** The lists of objects: the indexes of 0001, of what stands alone. */
const sorted = 'folded_name, id, cancelled_at, retired_at, kind, condition';
const standing = [
  ['items_by_name', sorted],
  ['items_by_category', `category_id, ${sorted}, shelf_id`],
  ['items_by_shelf', `shelf_id, ${sorted}, category_id`],
  [
    'items_by_age',
    'id, cancelled_at, retired_at, kind, condition, category_id, shelf_id, folded_name, code',
  ],
].flatMap(([name, columns]) => [
  `drop index ${name}`,
  `create index ${name} on items (${columns}) where cancelled_at is null`,
]);

export const trust = {
  version: 4,
  name: '0004-trust',
  statements: [
    months('forget_members_after_months', 12),
    months('fade_loans_after_months', 4),
    `alter table place add column lock_after_minutes integer not null default 0
      check (lock_after_minutes between 0 and 240)`,
    // Of whoever was erased, and of the one row to which faded loans point. Such a row is cancelled too:
    // it is in no list, and no card and no word finds it.
    'alter table members add column erased_at text',
    // The last day on which a loan that has faded since was theirs: it says that they were active.
    'alter table members add column active_on text',
    // Loans that are over and whose borrower is known still, by when they ended. The id is `nobodyId`.
    `create index loans_to_fade on loans ((coalesce(returned_on, cancelled_at)))
      where member_id <> '00000000-0000-7000-8000-000000000000'
        and (returned_on is not null or cancelled_at is not null)`,
    ...filled.flatMap((table) => [
      `alter table ${table} add column import_id text`,
      `create index ${table}_by_import on ${table} (import_id) where import_id is not null`,
    ]),
    // A manager searches a hundred thousand lines by days, person and act within this index.
    'drop index journal_by_time',
    'create index journal_by_time on journal (at, id, act, staff_id)',
    // Rows that came in cancelled cost nothing in an index of what stands, until they stand themselves.
    ...standing,
    `create index items_by_serial_number on items (serial_number)
      where cancelled_at is null and serial_number <> ''`,
    `create table sheet_imports (
      id text primary key, kind text not null check (kind in ('items', 'members')),
      file_name text not null, source text not null, at text not null,
      added integer not null, updated integer not null, skipped integer not null, ${written})`,
    // What a person said of a column holds for the next file.
    `create table sheet_columns (
      id text primary key, kind text not null check (kind in ('items', 'members')),
      folded_name text not null, field text not null, ${written})`,
    'create index sheet_columns_by_name on sheet_columns (kind, folded_name)',
  ],
} as const;

/**
 * Labels: formats and designs of the place's own, printers as they were measured, what waits to be
 * printed, and what was printed when. Lengths are whole micrometres.
 *
 * Text and integer columns only; rows that people write carry `revision` and `cancelled_at`, as in
 * the first stone.
 */
const written = 'revision integer not null default 1, cancelled_at text';
const micrometres = (...columns: string[]) =>
  columns.map((column) => `${column}_um integer not null`).join(', ');
const subject = "subject text not null check (subject in ('item', 'member', 'shelf', 'red-tag'))";
const symbol = "symbol text not null check (symbol in ('code128', 'qr'))";

export const labels = {
  version: 2,
  name: '0002-labels',
  statements: [
    // The file is named by its SHA-256; all four are there or none.
    'alter table place add column logo_file text',
    'alter table place add column logo_media_type text',
    'alter table place add column logo_width integer',
    'alter table place add column logo_height integer',
    `create table label_formats (
      id text primary key, name text not null check (name <> ''), folded_name text not null,
      ${micrometres('page_width', 'page_height', 'label_width', 'label_height')},
      ${micrometres('margin_left', 'margin_top', 'pitch_x', 'pitch_y', 'unprintable')},
      column_count integer not null check (column_count > 0),
      row_count integer not null check (row_count > 0),
      ended_at text, ${written})`,
    `create unique index label_formats_by_name on label_formats (folded_name)
      where ended_at is null and cancelled_at is null`,
    // `blocks` is JSON: what stands on the label, in the order in which it is read.
    `create table label_designs (
      id text primary key, name text not null check (name <> ''), folded_name text not null,
      ${subject}, ${symbol}, blocks text not null, ended_at text, ${written})`,
    `create unique index label_designs_by_name on label_designs (folded_name)
      where ended_at is null and cancelled_at is null`,
    // An empty name is whatever printer the browser prints on.
    `create table label_printers (
      id text primary key, name text not null, ${micrometres('offset_x', 'offset_y')},
      ${micrometres('hundred_x', 'hundred_y')}, dpi integer not null check (dpi > 0),
      is_daily integer not null default 0 check (is_daily in (0, 1)), format_key text, ${written})`,
    'create unique index label_printers_by_name on label_printers (name) where cancelled_at is null',
    `create unique index one_daily_printer on label_printers (is_daily)
      where is_daily = 1 and cancelled_at is null`,
    // `labels_per_sheet` as the format was then; null where it was not known.
    `create table label_runs (
      id text primary key, printed_at text not null, staff_id text references staff (id),
      ${subject}, design_key text not null, format_key text not null, format_name text not null,
      orientation text not null check (orientation in ('landscape', 'portrait')), ${symbol},
      printer_name text not null, start_at integer not null check (start_at > 0),
      label_count integer not null check (label_count > 0),
      sheet_count integer not null check (sheet_count > 0),
      labels_per_sheet integer check (labels_per_sheet > 0), ${written})`,
    // A thing is named by its id alone: an item, a member or a shelf.
    `create table label_run_lines (
      id text primary key, run_id text not null references label_runs (id),
      position integer not null, kind text not null check (kind in ('item', 'member', 'shelf')),
      thing_id text not null, copies integer not null check (copies > 0), ${written})`,
    'create index label_run_lines_by_run on label_run_lines (run_id, position)',
    `create table label_queue (
      id text primary key, item_id text not null references items (id),
      reason text not null
        check (reason in ('new', 'code-changed', 'name-changed', 'damaged', 'asked')),
      queued_at text not null, run_id text references label_runs (id), removed_at text, ${written},
      check (run_id is null or removed_at is null))`,
    `create unique index one_waiting_label_an_item on label_queue (item_id)
      where run_id is null and removed_at is null and cancelled_at is null`,
  ],
} as const;

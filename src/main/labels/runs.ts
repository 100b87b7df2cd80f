/** What was printed, when and by whom: from here a lost sheet is printed again. */
import type { House } from '#main/house.ts';
import { fullName } from '#main/members/name.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Reading, Writing } from '#main/store/store.ts';
import type { LabelledThing, LabelRun, PrintSettings } from '#shared/contract/labels.ts';
import type { ItemId, LabelRunId } from '#shared/domain/ids.ts';
import { labelSubject } from '#shared/domain/labels/design.ts';
import { firstFreeLabel } from '#shared/domain/labels/first-free-label.ts';
import { labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { type CarriedFormats, carriedFormats } from './carried-formats.ts';
import { findFormat } from './formats.ts';
import { selectWaitingOf } from './queue-queries.ts';
import {
  countRuns,
  type RunRow,
  selectFirstThings,
  selectLastRun,
  selectLastRunOn,
  selectRun,
  selectRuns,
} from './run-queries.ts';

/** Enough to recognise a run by. */
const thingsShown = 3;

export interface Printed {
  readonly settings: PrintSettings;
  readonly things: readonly Pick<LabelledThing, 'kind' | 'id' | 'copies'>[];
  readonly sheets: number;
}

/** Notes what has just been printed; items wait no more for a label of theirs. */
export const recordRun = async (
  house: House,
  actor: Actor,
  printed: Printed,
): Promise<LabelRun> => {
  const carried = await carriedFormats();
  return await house.store.write(actor, async (tx) => {
    const id = tx.newId<LabelRunId>();
    const format = await findFormat(tx.q, carried, printed.settings.formatKey);
    const labels_per_sheet = format && labelsOnSheet(format);
    await tx.insert('label_runs', { id, ...columnsOf(tx, printed), labels_per_sheet });
    await insertLines(tx, id, printed);
    const itemIds = printed.things.flatMap(
      (one) => (one.kind === 'item' ? [one.id as ItemId] : []), // of its kind
    );
    // A red tag says that an object is out of use; its own label waits on.
    const waitedFor = printed.settings.subject === 'item' ? itemIds : [];
    for (const lineId of await selectWaitingOf(tx.q, waitedFor)) {
      await tx.change('label_queue', lineId, { run_id: id });
    }
    await tx.record({
      act: 'print-labels',
      subject: { kind: 'label', id },
      itemId: printed.things.length === 1 ? (itemIds[0] ?? null) : null,
      facts: { labels: countLabels(printed), sheets: printed.sheets },
      role: 'volunteer',
    });
    return await readRun(tx.q, id);
  });
};

const insertLines = async (tx: Writing, run_id: LabelRunId, { things }: Printed): Promise<void> => {
  for (const [position, { kind, id: thing_id, copies }] of things.entries()) {
    const line = { run_id, position, kind, thing_id, copies };
    await tx.insert('label_run_lines', { id: tx.newId(), ...line });
  }
};

/** A page of the runs, the last first. */
export const listRuns = async (
  q: Reading,
  page: { offset: number; limit: number },
): Promise<{ runs: LabelRun[]; total: number }> => ({
  runs: await withFirst(q, await selectRuns(q, page)),
  total: await countRuns(q),
});

/** How the last labels of each kind were printed; `startAt` is where the next ones begin. */
export const lastSettings = async (house: House): Promise<PrintSettings[]> => {
  const carried = await carriedFormats();
  return await house.store.read(async (q) => {
    const last: PrintSettings[] = [];
    for (const subject of labelSubject.options) {
      const run = await selectLastRun(q, subject);
      if (!run) continue;
      const settings = settingsOf(run);
      last.push({ ...settings, startAt: await nextStart(q, carried, settings) });
    }
    return last;
  });
};

/** Where the next labels of a format begin in a printer. */
export const readNextStart = async (house: House, on: LabelsIn): Promise<{ startAt: number }> => {
  const carried = await carriedFormats();
  return await house.store.read(async (q) => ({ startAt: await nextStart(q, carried, on) }));
};

type LabelsIn = Pick<PrintSettings, 'formatKey' | 'printerName'>;

/**
 * The sheet does not care what was printed on it. A format that has gone, or whose sheets hold
 * another number of labels now, says nothing of the sheet that was left: the next one is new.
 */
const nextStart = async (
  q: Reading,
  carried: CarriedFormats,
  { formatKey, printerName }: LabelsIn,
): Promise<number> => {
  const format = await findFormat(q, carried, formatKey);
  const run = await selectLastRunOn(q, formatKey, printerName);
  if (!format || run?.labels_per_sheet !== labelsOnSheet(format)) return 1;
  return firstFreeLabel(run.start_at, run.label_count, run.labels_per_sheet);
};

/** Refuses NOT_FOUND. */
export const readRun = async (q: Reading, id: LabelRunId): Promise<LabelRun> => {
  const row = (await selectRun(q, id)) ?? refuse('NOT_FOUND', { thing: 'label-run' });
  const [run] = await withFirst(q, [row]);
  return run ?? refuse('NOT_FOUND', { thing: 'label-run' });
};

const withFirst = async (q: Reading, rows: readonly RunRow[]): Promise<LabelRun[]> => {
  const ids = rows.map(({ id }) => id);
  const lines = ids.length === 0 ? [] : await selectFirstThings(q, ids, thingsShown);
  return rows.map((row) => ({
    ...settingsOf(row),
    id: row.id,
    at: row.printed_at,
    staffName: row.staff_name,
    labels: row.label_count,
    sheets: row.sheet_count,
    perSheet: row.labels_per_sheet,
    things: Number(row.things),
    first: lines.flatMap((line) => (line.run_id === row.id ? knownBy(line) : [])),
  }));
};

/** None when the thing has gone. */
const knownBy = (
  line: Awaited<ReturnType<typeof selectFirstThings>>[number],
): LabelRun['first'] => {
  const { first_name: firstName, last_name: lastName } = line;
  const card = firstName === null || lastName === null ? null : fullName({ firstName, lastName });
  const name = line.item_name ?? line.shelf_name ?? line.thing ?? card;
  const code = line.item_code ?? line.shelf_code ?? line.ticket_code ?? line.member_code;
  return name === null || code === null ? [] : [{ name, code }];
};

const countLabels = ({ things }: Printed): number =>
  things.reduce((sum, { copies }) => sum + copies, 0);

const columnsOf = (tx: Writing, printed: Printed) => ({
  printed_at: tx.at,
  staff_id: tx.actor.staffId,
  subject: printed.settings.subject,
  design_key: printed.settings.designKey,
  format_key: printed.settings.formatKey,
  format_name: printed.settings.formatName,
  orientation: printed.settings.orientation,
  symbol: printed.settings.symbol,
  printer_name: printed.settings.printerName,
  start_at: printed.settings.startAt,
  label_count: countLabels(printed),
  sheet_count: printed.sheets,
});

const settingsOf = (row: RunRow): PrintSettings => ({
  subject: row.subject,
  designKey: row.design_key,
  formatKey: row.format_key,
  formatName: row.format_name,
  orientation: row.orientation,
  symbol: row.symbol,
  printerName: row.printer_name,
  startAt: row.start_at,
});

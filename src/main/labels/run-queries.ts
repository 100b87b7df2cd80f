/** The SQL of what was printed. */
import type { Reading } from '#main/store/store.ts';
import type { LabelRunId } from '#shared/domain/ids.ts';
import type { LabelSubject } from '#shared/domain/labels/design.ts';

const runs = (q: Reading) =>
  q
    .selectFrom('label_runs')
    .leftJoin('staff', 'staff.id', 'label_runs.staff_id')
    .select(['label_runs.id', 'label_runs.printed_at', 'label_runs.subject'])
    .select(['label_runs.design_key', 'label_runs.format_key', 'label_runs.format_name'])
    .select(['label_runs.orientation', 'label_runs.symbol', 'label_runs.printer_name'])
    .select(['label_runs.start_at', 'label_runs.label_count', 'label_runs.sheet_count'])
    .select('label_runs.labels_per_sheet')
    .select('staff.name as staff_name')
    .select((eb) =>
      eb
        .selectFrom('label_run_lines as line')
        .select((line) => line.fn.countAll().as('things'))
        .whereRef('line.run_id', '=', 'label_runs.id')
        .where('line.cancelled_at', 'is', null)
        .as('things'),
    )
    .where('label_runs.cancelled_at', 'is', null);

export const selectRun = (q: Reading, id: LabelRunId) =>
  runs(q).where('label_runs.id', '=', id).executeTakeFirst();

export type RunRow = NonNullable<Awaited<ReturnType<typeof selectRun>>>;

/** A page of the runs, the last first. */
export const selectRuns = (q: Reading, { limit, offset }: { limit: number; offset: number }) =>
  runs(q).orderBy('label_runs.id', 'desc').limit(limit).offset(offset).execute();

export const countRuns = async (q: Reading): Promise<number> => {
  const row = await q
    .selectFrom('label_runs')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** The last run of one kind of label. */
export const selectLastRun = (q: Reading, subject: LabelSubject) =>
  runs(q)
    .where('label_runs.subject', '=', subject)
    .orderBy('label_runs.id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The last run on the labels of a format in a printer, of whatever kind. */
export const selectLastRunOn = (q: Reading, formatKey: string, printerName: string) =>
  runs(q)
    .where('label_runs.format_key', '=', formatKey)
    .where('label_runs.printer_name', '=', printerName)
    .orderBy('label_runs.id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** What a run labelled, in its order. */
export const selectRunLines = (q: Reading, id: LabelRunId) =>
  q
    .selectFrom('label_run_lines')
    .select(['kind', 'thing_id', 'copies'])
    .where('run_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('position')
    .limit(10_000)
    .execute();

/** The names and codes, as they are today, of the first so many things of each of these runs. */
export const selectFirstThings = (q: Reading, ids: readonly LabelRunId[], howMany: number) =>
  q
    .selectFrom('label_run_lines as line')
    .leftJoin('items', (join) =>
      join.on((eb) => eb(eb.ref('items.id').$castTo<string>(), '=', eb.ref('line.thing_id'))),
    )
    .leftJoin('members', (join) =>
      join.on((eb) => eb(eb.ref('members.id').$castTo<string>(), '=', eb.ref('line.thing_id'))),
    )
    .leftJoin('shelves', (join) =>
      join.on((eb) => eb(eb.ref('shelves.id').$castTo<string>(), '=', eb.ref('line.thing_id'))),
    )
    .leftJoin('tickets', (join) =>
      join.on((eb) => eb(eb.ref('tickets.id').$castTo<string>(), '=', eb.ref('line.thing_id'))),
    )
    .select(['line.run_id', 'items.name as item_name', 'shelves.name as shelf_name'])
    .select(['members.first_name', 'members.last_name'])
    .select(['items.code as item_code', 'shelves.code as shelf_code'])
    .select(['members.code as member_code', 'tickets.thing', 'tickets.code as ticket_code'])
    .where('line.run_id', 'in', ids)
    .where('line.position', '<', howMany)
    .where('line.cancelled_at', 'is', null)
    .orderBy('line.run_id')
    .orderBy('line.position')
    .limit(ids.length * howMany)
    .execute();

/** Printers that something was printed on, each with the format of its last run. */
export const selectUsedPrinters = (q: Reading) =>
  q
    .selectFrom('label_runs')
    .select(['printer_name', 'format_key'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('label_runs as last')
        .select((run) => run.fn.max('last.id').as('id'))
        .where('last.cancelled_at', 'is', null)
        .groupBy('last.printer_name'),
    )
    .orderBy('printer_name')
    .limit(1_000)
    .execute();

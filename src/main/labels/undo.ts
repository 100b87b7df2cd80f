/** What stands in the way of taking an act on labels back, beyond the rows themselves. */
import { formerColumns, type Guard, lastActOn } from '#main/items/later/later-facts.ts';
import { fold } from '#main/store/search/fold.ts';
import { selectPrinters } from './printer-queries.ts';
import { selectFoldedName, selectNamed } from './queries.ts';
import { selectActThatQueued, selectWaitingBeside } from './queue-queries.ts';

/** Another format, or another design, has taken the name that this one would have again. */
const nameTaken =
  (table: 'label_formats' | 'label_designs'): Guard =>
  async (tx, entry) => {
    const id = entry.subject_id;
    const former = await formerColumns(tx, entry, { table, id });
    const name = former['folded_name'] ?? (await selectFoldedName(tx.q, table, id));
    const holder =
      typeof name === 'string' ? await selectNamed(tx.q, table, fold(name)) : undefined;
    return holder && holder.id !== id ? await lastActOn(tx, 'label', holder.id) : null;
  };

/** This printer would be the daily one again, but another one is now. */
const dailyTaken: Guard = async (tx, entry) => {
  const id = entry.subject_id;
  const former = await formerColumns(tx, entry, { table: 'label_printers', id });
  if (former['is_daily'] !== 1) return null;
  const daily = (await selectPrinters(tx.q)).find((printer) => printer.is_daily === 1);
  return daily && daily.id !== id ? await lastActOn(tx, 'label', daily.id) : null;
};

/** What would wait again waits already, by a later act. */
const queuedAgain: Guard = async (tx, { id: since, rows }) => {
  const ids = rows.flatMap(([table, id, before]) =>
    table === 'label_queue' && before !== 0 ? [id] : [],
  );
  const waiting = ids.length === 0 ? undefined : await selectWaitingBeside(tx.q, ids);
  return waiting ? ((await selectActThatQueued(tx.q, waiting.id, since)) ?? null) : null;
};

export const undoGuards = {
  'save-label-format': nameTaken('label_formats'),
  'end-label-format': nameTaken('label_formats'),
  'save-label-design': nameTaken('label_designs'),
  'end-label-design': nameTaken('label_designs'),
  'save-printer': dailyTaken,
  'unqueue-label': queuedAgain,
  'print-labels': queuedAgain,
};

/** The SQL behind the undo guards. */
import type { Reading } from '#main/store/store.ts';
import type { ImportId } from '#shared/domain/ids.ts';

/** The act that opened a ticket on a row of this import and still stands. */
export const findTakeUp = (q: Reading, id: ImportId) =>
  q
    .selectFrom('tickets')
    .innerJoin('imported_repairs', 'imported_repairs.id', 'tickets.imported_repair_id')
    .innerJoin('journal', (join) =>
      join.on((on) =>
        on.and([
          on(on.ref('journal.subject_id'), '=', on.ref('tickets.id').$castTo<string>()),
          on('journal.subject_kind', '=', 'ticket'),
        ]),
      ),
    )
    .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
    .where('imported_repairs.import_id', '=', id)
    .where('tickets.cancelled_at', 'is', null)
    .where('journal.undone_by_id', 'is', null)
    .where('journal.undoes_id', 'is', null)
    .orderBy('journal.id', 'desc')
    .limit(1)
    .executeTakeFirst();

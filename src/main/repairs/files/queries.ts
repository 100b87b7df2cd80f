/** The SQL of what names a file. */
import type { Reading } from '#main/store/store.ts';
import type { TicketId } from '#shared/domain/ids.ts';

/** No ticket has it: a list of ids is never empty. */
const noTicket = '' as TicketId;

/** Which of these files something names; what these tickets name does not count. */
export const selectNamedFiles = (
  q: Reading,
  files: readonly string[],
  butTicketIds: readonly TicketId[],
) => {
  const but = [noTicket, ...butTicketIds];
  return q
    .selectFrom('tickets')
    .select((eb) => eb.ref('signature_file').$notNull().as('file'))
    .where('signature_file', 'in', [...files])
    .where('id', 'not in', but)
    .unionAll(
      q
        .selectFrom('photos')
        .select('file')
        .where('file', 'in', [...files]),
    )
    .unionAll(
      q
        .selectFrom('ticket_photos')
        .select('file')
        .where('file', 'in', [...files])
        .where('ticket_id', 'not in', but),
    )
    .unionAll(
      q
        .selectFrom('documents')
        .select('file')
        .where('file', 'in', [...files]),
    )
    .unionAll(
      q
        .selectFrom('place')
        .select((eb) => eb.ref('logo_file').$notNull().as('file'))
        .where('logo_file', 'in', [...files]),
    )
    .orderBy('file')
    .limit(100_000)
    .execute();
};

/** The outcome of a repair. */
import type { House } from '#main/house.ts';
import { readPlace } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Reading } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import type { SafetyVerdict } from '#shared/domain/repairs/repair-words.ts';
import type { Language } from '#shared/domain/words.ts';
import { readRepairSettings } from '../settings/read-settings.ts';
import { actOnTicket } from './act-on-ticket.ts';
import { categoryOf } from './lines.ts';
import type { TicketRow } from './queries.ts';
import { isCheckMissing, type SaidOutcome } from './rules.ts';
import { addVerdict } from './verdicts.ts';
import { requireFitting, writeOutcome } from './write-outcome.ts';

export interface Finish extends SaidOutcome {
  readonly id: TicketId;
  readonly electricalCheck: SafetyVerdict | null;
}

/**
 * Says the outcome; said again, the last one holds, of the day it was first said. A failed electrical
 * check is an unsafe verdict, and then nothing of it is undone by the undo key.
 * Refuses NOT_FOUND, CHECK_NEEDED; INVALID_INPUT for what does not fit the outcome.
 */
export const finishTicket = (
  house: House,
  actor: Actor,
  { id, electricalCheck: check, ...said }: Finish,
): Promise<ActedTicket> =>
  actOnTicket(house, actor, { act: 'finish-ticket', id }, async (tx, ticket) => {
    requireFitting(said);
    await requireCheck(tx.q, ticket, { ...said, check });
    // The verdict first: a fixed object does not go back on the shelf while one stands.
    if (check === 'unsafe') await addVerdict(tx, ticket, await failedCheck(tx.q));
    await writeOutcome(tx, ticket, { ...said, check });
    return check === 'unsafe' ? 'done-for-good' : 'done';
  });

const requireCheck = async (
  q: Reading,
  { category_number }: TicketRow,
  { outcome, check }: SaidOutcome & { check: SafetyVerdict | null },
): Promise<void> => {
  const { electricalCheck: setting } = await readRepairSettings(q);
  const category = categoryOf(category_number);
  if (isCheckMissing({ setting, category, outcome, check })) refuse('CHECK_NEEDED', {});
};

/** The reason of a verdict that comes from the electrical check, in the language of the place. */
const failedCheck = async (q: Reading): Promise<string> =>
  failedCheckIn[(await readPlace(q)).language];

const failedCheckIn: Readonly<Record<Language, string>> = {
  fr: 'Contrôle électrique non conforme',
  en: 'Failed its electrical check',
};

/** Intake: a ticket for one thing and one fault, with a code and a place in the queue. */
import type { House } from '#main/house.ts';
import { claimCode, nextCode } from '#main/items/numbering.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, NewRow, Reading, Writing } from '#main/store/store.ts';
import type { ActedTicket, Thing } from '#shared/contract/repair-views.ts';
import type {
  ImportedRepairId,
  ItemId,
  LoanId,
  MemberId,
  RepairSessionId,
  TicketId,
} from '#shared/domain/ids.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';
import { waiverVersionId } from '../settings/read-settings.ts';
import { afterWork, writeAgainWhenBeaten } from './act-on-ticket.ts';
import { keepBack } from './own-object.ts';
import { nextPlace, outsideOfSessions, type PlaceInQueue } from './place-in-queue.ts';
import { selectMember } from './queries.ts';
import { type CategoryOf, categoriesByName, thingOfObject } from './thing-of-object.ts';
import { columnsOfThing, columnsOfVisitor, searchedWords } from './ticket-columns.ts';
import { withPicture } from './with-picture.ts';

export interface Intake {
  readonly what?: Thing | undefined;
  readonly problem: string;
  readonly visitorName: string;
  readonly visitorContact: string;
  readonly memberId: MemberId | null;
  readonly itemId: ItemId | null;
  /** Left out: today's session, if there is one. */
  readonly sessionId?: RepairSessionId | null | undefined;
  readonly waiver: { readonly version: number; readonly how: 'signed' | 'paper' } | null;
  readonly signature?: File | undefined;
  /** Of a sheet printed ahead; left out: the next one. */
  readonly code?: string | undefined;
}

/**
 * Opens a ticket; an object of the place stays here until it is repaired. Refuses WAIVER_NEEDED,
 * CODE_TAKEN, CODE_NOT_OURS, LETTER_SPENT, FILE_REFUSED, NOT_FOUND (item, member, session, waiver), and
 * INVALID_INPUT where nobody says what it is, or nobody signed what is said to be signed.
 */
export const openTicket = async (
  house: House,
  actor: Actor,
  intake: Intake,
): Promise<ActedTicket> => {
  const { signature, itemId } = intake;
  // Nobody signs for an object of the place.
  if (!signature || itemId) return await writeTicket(house, actor, { intake, signature: null });
  return await withPicture(house, signature, ({ file }) =>
    writeTicket(house, actor, { intake, signature: file }),
  );
};

const writeTicket = async (
  house: House,
  actor: Actor,
  { intake, signature }: { intake: Intake; signature: string | null },
): Promise<ActedTicket> => {
  const categoryOf = await categoriesByName();
  return await writeAgainWhenBeaten(house, actor, async (tx) => {
    const row = intake.itemId
      ? await rowOfObject(tx, { ...intake, itemId: intake.itemId }, categoryOf)
      : await rowOfVisitor(tx, intake, signature);
    await tx.insert('tickets', row);
    if (row.item_id) await keepBack(tx, { ...row, item_id: row.item_id, loan_id: null });
    const ticket = { id: row.id, item_id: row.item_id ?? null, member_id: row.member_id ?? null };
    return await afterWork(tx, ticket, { act: 'open-ticket', outcome: 'done' });
  });
};

export interface OwnFault {
  readonly itemId: ItemId;
  /** The loan from which it came back damaged. */
  readonly loanId: LoanId | null;
  readonly problem: string;
}

/**
 * Opens the ticket of an object of the place within somebody's act, and blocks the object; it stands in
 * no queue: the object waits on a shelf, not a visitor in the room. Refuses NOT_FOUND, LETTER_SPENT.
 */
export const openOwnTicket = async (
  tx: Writing,
  { itemId, loanId, problem }: OwnFault,
  categoryOf: CategoryOf,
): Promise<{ id: TicketId; code: string }> => {
  const what = await thingOfObject(tx.q, itemId, categoryOf);
  const row = {
    ...(await newRow(tx, { what, problem }, outsideOfSessions)),
    item_id: itemId,
    loan_id: loanId,
  };
  await tx.insert('tickets', row);
  await keepBack(tx, row);
  return { id: row.id, code: row.code };
};

/**
 * Opens the ticket of a thing whose repair was imported and that has come back, within somebody's act;
 * it stands in the queue of today's session, if there is one. Refuses LETTER_SPENT.
 */
export const openTicketOnImported = async (
  tx: Writing,
  { importedRepairId, what, problem }: { importedRepairId: ImportedRepairId } & Fault,
): Promise<TicketId> => {
  const row = await newRow(tx, { what, problem }, await nextPlace(tx, undefined));
  await tx.insert('tickets', { ...row, imported_repair_id: importedRepairId });
  return row.id;
};

interface Fault {
  readonly what: Thing;
  readonly problem: string;
}

type NewTicket = NewRow<'tickets'>;

/** Nobody brought it and nobody signs. */
const rowOfObject = async (
  tx: Writing,
  intake: Intake & { itemId: ItemId },
  categoryOf: CategoryOf,
): Promise<NewTicket> => {
  const known = await thingOfObject(tx.q, intake.itemId, categoryOf);
  const what = intake.what ?? known;
  const row = await newRow(tx, { ...intake, what }, await nextPlace(tx, intake.sessionId));
  return { ...row, item_id: intake.itemId };
};

const rowOfVisitor = async (
  tx: Writing,
  intake: Intake,
  signature: string | null,
): Promise<NewTicket> => {
  const { what, waiver, memberId } = intake;
  if (!what) return refuse('INVALID_INPUT', { field: 'what', problem: 'missing' });
  if (!waiver) return refuse('WAIVER_NEEDED', {});
  if (waiver.how === 'signed' && signature === null) {
    return refuse('INVALID_INPUT', { field: 'signature', problem: 'missing' });
  }
  const name = memberId ? await nameOfMember(tx.q, memberId) : intake.visitorName;
  const row = await newRow(tx, { ...intake, what }, await nextPlace(tx, intake.sessionId));
  return {
    ...row,
    ...columnsOfVisitor(name, intake.visitorContact),
    member_id: memberId,
    waiver_id: await waiverVersionId(tx, waiver.version),
    waiver_how: waiver.how,
    signature_file: signature,
  };
};

/** A new row that waits, of nobody. */
const newRow = async (
  tx: Writing,
  { what, problem, code: typed }: Pick<Intake, 'problem' | 'code'> & { what: Thing },
  queue: PlaceInQueue,
): Promise<NewTicket> => {
  const code = await codeFor(tx, typed);
  return {
    id: tx.newId<TicketId>(),
    code,
    ...queue,
    ...columnsOfThing(what),
    problem,
    ...columnsOfVisitor('', ''),
    state: 'waiting',
    state_at: tx.at,
    opened_at: tx.at,
    opened_on: todayAt(tx.at, await readPlace(tx.q)),
    minutes: 0,
    then_what: '',
    folded_words: searchedWords(what, { problem, code }),
  };
};

/** The code on a sheet printed ahead, else the next one. */
export const codeFor = (tx: Writing, typed: string | undefined): Promise<InventoryCode> =>
  typed ? claimCode(tx, typed, ['R']) : nextCode(tx, 'R');

const nameOfMember = async (q: Reading, id: MemberId): Promise<string> => {
  const member = (await selectMember(q, id)) ?? refuse('NOT_FOUND', { thing: 'member' });
  return `${member.first_name} ${member.last_name}`.trim();
};

/** One box that decides: what a scan says, what the rules make of it, and the act that follows. */
import type { House } from '#main/house.ts';
import { type Bearer, bearersOf } from '#main/items/bearers.ts';
import { itemBriefs } from '#main/items/briefs.ts';
import { memberBriefs } from '#main/members/standing.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { Refusal, refuse } from '#main/refusal.ts';
import { findTicketByCode } from '#main/repairs/tickets/find-ticket.ts';
import type { Actor, Reading } from '#main/store/store.ts';
import type { Situation } from '#shared/contract/counter.ts';
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { ItemId, MemberId, ShelfId } from '#shared/domain/ids.ts';
import { lend } from './lend.ts';
import { memberFile } from './member-file.ts';
import { openVisit } from './open-visit.ts';
import { findShelf } from './queries.ts';
import { scanCard } from './scan-card.ts';
import { scanItem } from './scan-item.ts';
import { hear, isBorne, type ReadingOfScan, readingsToTry } from './scan-readings.ts';
import { type Moment, type Step, say } from './scan-step.ts';
import { takeBack } from './take-back.ts';

export interface Counter {
  readonly house: House;
  readonly actor: Actor;
  readonly situation: Situation;
}

/**
 * Decides by a scan and does it. The decision is read first and the act checks it again: of two
 * windows that scan the same object at once, the second is told that it is out (ITEM_OUT) or back
 * (LOAN_ENDED), and undoes nothing.
 */
export const scan = (counter: Counter, readings: readonly string[]): Promise<ScanAnswer> =>
  decideAndDo(counter, async (q, moment) => {
    const heard = hear(await lookUp(q, readingsToTry(readings)));
    switch (heard.kind) {
      case 'things':
        return await stepOf(q, heard.bearers, moment);
      case 'ticket': {
        const { id: ticketId, code, thing } = heard.ticket;
        return say({ kind: 'ticket', ticketId, code, thing });
      }
      case 'told':
        return say({ kind: 'told', letter: heard.letter, code: heard.code });
      case 'search':
        return say({ kind: 'search', text: heard.text });
      case 'misread':
        return refuse('MISREAD', { typed: heard.typed });
      case 'unknown':
        return refuse('CODE_UNKNOWN', heard.facts);
    }
  });

/** The same decision for an object or a member picked from a list. */
export const pick = (
  counter: Counter,
  picked: { kind: 'item'; id: ItemId } | { kind: 'member'; id: MemberId },
): Promise<ScanAnswer> =>
  decideAndDo(counter, (q, moment) => stepOf(q, [{ by: 'code', ...picked }], moment));

const decideAndDo = async (
  counter: Counter,
  decide: (q: Reading, moment: Moment) => Promise<Step>,
): Promise<ScanAnswer> => {
  const { house, actor, situation } = counter;
  const moment = { situation, now: house.clock(), postId: actor.postId };
  return await carryOut(counter, await house.store.read((q) => decide(q, moment)));
};

/** Stops at the first reading that something bears: it is the one. */
const lookUp = async (q: Reading, texts: readonly string[]): Promise<ReadingOfScan[]> => {
  const readings: ReadingOfScan[] = [];
  for (const text of texts) {
    const bearers = await bearersOf(q, text);
    const ticket = bearers.length === 0 ? await findTicketByCode(q, text) : null;
    const reading = { text, bearers, ticket };
    readings.push(reading);
    if (isBorne(reading)) break;
  }
  return readings;
};

const stepOf = async (q: Reading, bearers: readonly Bearer[], moment: Moment): Promise<Step> => {
  const [only, ...others] = bearers;
  if (only === undefined || others.length > 0) return await choose(q, bearers, moment);
  switch (only.kind) {
    case 'item':
      return await scanItem(q, only.id, moment);
    case 'member':
      return await scanCard(q, only.id, moment);
    case 'shelf':
      return say({ kind: 'shelf', ...(await standingShelf(q, only.id)) });
  }
};

/** Several things bear one code. A retired object does not count while another one is in use. */
const choose = async (q: Reading, bearers: readonly Bearer[], moment: Moment): Promise<Step> => {
  const today = todayAt(moment.now, await readPlace(q));
  const itemIds = bearers.flatMap((bearer) => (bearer.kind === 'item' ? [bearer.id] : []));
  const memberIds = bearers.flatMap((bearer) => (bearer.kind === 'member' ? [bearer.id] : []));
  const items = await itemBriefs(q, itemIds);
  const members = await memberBriefs(q, memberIds, today);
  const inUse = items.filter(({ availability }) => availability !== 'retired');
  const [only] = inUse;
  if (only && inUse.length === 1 && members.length === 0) return await scanItem(q, only.id, moment);
  return say({ kind: 'choose', items: inUse.length > 0 ? inUse : items, members });
};

/** The shelf that stands where this one did, however often it was merged. */
const standingShelf = async (
  q: Reading,
  id: ShelfId,
): Promise<{ shelfId: ShelfId; name: string }> => {
  const shelf = (await findShelf(q, id)) ?? refuse('NOT_FOUND', { thing: 'shelf' });
  if (shelf.merged_into_id) return await standingShelf(q, shelf.merged_into_id);
  return { shelfId: shelf.id, name: shelf.name };
};

const carryOut = async (counter: Counter, step: Step): Promise<ScanAnswer> => {
  const { house, actor, situation } = counter;
  switch (step.do) {
    case 'answer':
      return step.answer;
    case 'open':
      return await openVisit(house, actor, {
        ...step,
        basket: situation.basket,
        returnsVisitId: situation.returnsVisitId,
      });
    case 'lend': {
      const { id: visitId, memberId } = step.visit;
      const handOver = await lend(house, actor, { itemId: step.itemId, memberId, visitId });
      return { kind: 'lent', handOver, file: await fileOf(house, memberId) };
    }
    case 'return': {
      const visitId = situation.visit?.id ?? situation.returnsVisitId;
      const { loanId: id, isFromOtherMember } = step;
      const back = await takeBack(house, actor, { id, visitId, isFromOtherMember });
      const file = situation.visit && (await fileIfThere(house, situation.visit.memberId));
      return { kind: 'returned', takeBack: back, file };
    }
  }
};

const fileOf = (house: House, memberId: MemberId) =>
  house.store.read((q) => memberFile(q, memberId, house.clock()));

/** The object is back: that another window erased whoever is open must not answer that it is not. */
const fileIfThere = (house: House, memberId: MemberId) =>
  fileOf(house, memberId).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
    throw error;
  });

/** What people do, and what the model says that must come of it. */
import fc from 'fast-check';
import type { BackupName } from '#shared/contract/backups.ts';
import type { JournalEntryId, LoanId, VisitId } from '#shared/domain/ids.ts';
import { aUuid } from '#tests/support/any-input/made.ts';
import type { Cast, LivedIn } from './a-place-to-live-in.ts';
import { itemCount, memberCount } from './a-place-to-live-in.ts';
import * as the from './small-model.ts';

export interface Story {
  readonly place: LivedIn;
  readonly cast: Cast;
  model: the.Model;
  /** The last copy, and what the model was then. */
  kept: { name: BackupName; model: the.Model } | null;
  readonly told: string[];
}

const names = [
  'lend',
  'return',
  'renew',
  'block',
  'unblock',
  'retire',
  'bringBack',
  'erase',
  'undo',
  'copy',
  'restore',
] as const;
type DeedName = (typeof names)[number];

export interface Deed {
  readonly name: DeedName;
  readonly item: number;
  readonly member: number;
  readonly which: number;
}

const weights: Readonly<Record<DeedName, number>> = {
  lend: 12,
  return: 9,
  renew: 5,
  block: 3,
  unblock: 3,
  retire: 2,
  bringBack: 3,
  erase: 1,
  undo: 9,
  copy: 0,
  restore: 0,
};

/** `withCopies`: copies and restores among them, which cost more than all the rest. */
export const anyHistory = (withCopies: boolean): fc.Arbitrary<Deed[]> => {
  const weightOf = (name: DeedName) => weights[name] || (withCopies ? 2 : 0);
  const name = fc.oneof(
    ...names.map((one) => ({ weight: weightOf(one), arbitrary: fc.constant(one) })),
  );
  const deed = fc.record({
    name,
    item: fc.nat(itemCount - 1),
    member: fc.nat(memberCount - 1),
    which: fc.nat(5),
  });
  return fc.array(deed, { minLength: 15, maxLength: 30 });
};

/** `true`: done, with its line in the journal if it has one; else the code of the refusal. */
type Answer<T> = { done: true; output: T } | { done: false; code: string };

const answerOf = async <T>(call: Promise<T>): Promise<Answer<T>> => {
  try {
    return { done: true, output: await call };
  } catch (error) {
    return { done: false, code: (error as { code?: string }).code ?? String(error) }; // looked at, not believed
  }
};

/** Throws unless the answer is one of these; says whether it was done. */
const expects = (story: Story, answer: Answer<unknown>, codes: readonly string[]): boolean => {
  story.told.push(answer.done ? 'done' : answer.code);
  const isRight = answer.done ? codes.length === 0 : codes.includes(answer.code);
  if (!isRight) throw new Error(`the model says ${codes.join(' or ') || 'done'}`);
  return answer.done;
};

/** The line of what was just done with an object. */
const lastLine = async ({ place }: Story): Promise<JournalEntryId> => {
  const [line] = await place.client.journal.list({ limit: 1 });
  if (!line) throw new Error('no line in the journal');
  return line.id;
};

const lend = async (story: Story, { item, member }: Deed): Promise<void> => {
  const { cast, model, place } = story;
  const [itemId, memberId] = [cast.items[item], cast.members[member]];
  if (!itemId || !memberId) return;
  const visitId: VisitId = aUuid();
  const answer = await answerOf(place.client.loans.lend({ itemId, memberId, visitId }));
  const codes = [
    ...(the.standsIn(model, `member:${member}`) ? [] : ['NOT_FOUND']),
    ...(the.standsIn(model, `item:${item}`) ? [] : ['ITEM_RETIRED']),
    ...(the.blocksOf(model, item).length > 0 ? ['ITEM_BLOCKED'] : []),
    ...(the.openLoanOf(model, item) ? ['ITEM_OUT'] : []),
  ];
  if (!expects(story, answer, codes) || !answer.done) return;
  const row = { stands: true, item, member, renewals: 0 };
  const act = { id: answer.output.actId, act: 'lend', item, member } as const;
  the.write(model, act, [[`loan:${answer.output.loan.id}`, row]]);
};

/** The open loan of an object, or one that has ended. */
const someLoan = (model: the.Model, item: number): { key: string; row: the.Row } | undefined => {
  const loans = [...model.rows].filter(
    ([key, row]) => key.startsWith('loan:') && row.item === item,
  );
  const [key, row] = the.openLoanOf(model, item) ?? loans.at(-1) ?? [];
  return key && row ? { key, row } : undefined;
};

const idOf = (key: string) => key.split(':')[1] as LoanId; // as it was written above

const giveBack = async (story: Story, { item }: Deed): Promise<void> => {
  const { model, place } = story;
  const loan = someLoan(model, item);
  if (!loan) return;
  const answer = await answerOf(place.client.loans.takeBack({ id: idOf(loan.key) }));
  if (!expects(story, answer, loan.row.stands ? [] : ['LOAN_ENDED']) || !answer.done) return;
  const act = {
    id: answer.output.actId,
    act: 'return',
    item,
    member: loan.row.member ?? null,
  } as const;
  the.write(model, act, [[loan.key, { ...loan.row, stands: false }]]);
};

const renew = async (story: Story, { item }: Deed): Promise<void> => {
  const { model, place } = story;
  const loan = someLoan(model, item);
  if (!loan) return;
  const { renewals = 0 } = loan.row;
  const answer = await answerOf(place.client.loans.renew({ id: idOf(loan.key) }));
  const ended = loan.row.stands ? [] : ['LOAN_ENDED'];
  const codes = ended.length === 0 && renewals >= 2 ? ['NO_MORE_RENEWALS'] : ended;
  if (!expects(story, answer, codes) || !answer.done) return;
  const act = {
    id: answer.output.actId,
    act: 'renew',
    item,
    member: loan.row.member ?? null,
  } as const;
  the.write(model, act, [[loan.key, { ...loan.row, renewals: renewals + 1 }]]);
};

/** An act on the object itself: always done, but a line only where it changed something. */
const onItem =
  (
    act: 'block' | 'unblock' | 'retire' | 'bring-back',
    changesOf: (model: the.Model, item: number) => readonly (readonly [string, the.Row])[],
  ) =>
  async (story: Story, { item }: Deed): Promise<void> => {
    const { cast, model, place } = story;
    const id = cast.items[item];
    if (!id) return;
    const { items } = place.client;
    const reason = 'Un jeu';
    const calls = {
      block: () => items.block({ id, reason }),
      unblock: () => items.unblock({ id, reason }),
      retire: () => items.retire({ id, reason }),
      'bring-back': () => items.bringBack({ id }),
    };
    const answer = await answerOf<unknown>(calls[act]());
    const isOut = act === 'retire' && the.openLoanOf(model, item) !== undefined;
    if (!expects(story, answer, isOut ? ['ITEM_OUT'] : [])) return;
    const changes = changesOf(model, item);
    if (changes.length > 0) the.write(model, { id: await lastLine(story), act, item }, changes);
  };

const flip =
  (stands: boolean) =>
  (model: the.Model, item: number): [string, the.Row][] =>
    the.standsIn(model, `item:${item}`) === stands ? [] : [[`item:${item}`, { stands }]];

const erase = async (story: Story, { member }: Deed): Promise<void> => {
  const { cast, model, place } = story;
  const id = cast.members[member];
  if (!id) return;
  const hasOpen = [...model.rows].some(
    ([key, row]) => key.startsWith('loan:') && row.member === member && row.stands,
  );
  const isGone = !the.standsIn(model, `member:${member}`);
  const answer = await answerOf(place.client.members.erase({ id }));
  const codes = isGone ? ['NOT_FOUND'] : hasOpen ? ['ERASURE_BLOCKED'] : [];
  if (expects(story, answer, codes)) model.rows.set(`member:${member}`, { stands: false });
};

/** One of the last acts of this history: those that stand and, again, those that do not. */
const undo = async (story: Story, { which }: Deed): Promise<void> => {
  const { model, place } = story;
  const at = model.acts.length - 1 - which;
  const act = model.acts[at];
  if (!act) return;
  const answer = await answerOf(
    place.client.journal.undo({ id: act.id as JournalEntryId }), // as the journal answered it
  );
  const isAllowed = act.isUndone || the.mayUndo(model, at);
  const done = expects(story, answer, isAllowed ? [] : ['UNDO_FORBIDDEN', 'NOT_UNDOABLE']);
  if (done && !act.isUndone) the.takeBack(model, at);
};

const copy = async (story: Story): Promise<void> => {
  const { name } = await story.place.client.backups.now();
  story.kept = { name, model: the.copyOf(story.model) };
};

/** Whoever was erased since stays erased. */
const restore = async (story: Story): Promise<void> => {
  const { kept, model, place } = story;
  if (!kept) return;
  await place.client.backups.restore({ name: kept.name });
  const erased = [...model.rows].filter(([key, row]) => key.startsWith('member:') && !row.stands);
  story.model = the.copyOf(kept.model);
  for (const [key, row] of erased) story.model.rows.set(key, row);
};

export const deeds: Readonly<Record<DeedName, (story: Story, deed: Deed) => Promise<void>>> = {
  lend,
  return: giveBack,
  renew,
  block: onItem('block', (model, item) => [
    [`block:${item}-${model.acts.length}`, { stands: true, item }],
  ]),
  unblock: onItem('unblock', (model, item) =>
    the.blocksOf(model, item).map(([key, row]) => [key, { ...row, stands: false }] as const),
  ),
  retire: onItem('retire', flip(false)),
  bringBack: onItem('bring-back', flip(true)),
  erase,
  undo,
  copy,
  restore,
};

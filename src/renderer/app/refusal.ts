/** From a refusal with its facts to the sentence on the screen. */
import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { MemberObstacle, RefusalCode, RefusalFacts } from '#shared/contract/refusals.ts';
import { refusals } from '#shared/i18n/fr/refusals.ts';
import { sayAct } from './act.ts';
import { sayBlocks, unsafeIn, withoutStop } from './say-blocks.ts';
import { sayCode } from './say-code.ts';
import { type Format, useFormat } from './words.ts';

/** A refusal as the screen meets it: a code of the contract, and its facts. */
export type SeenRefusal = {
  [Code in RefusalCode]: { code: Code; facts: RefusalFacts<Code> };
}[RefusalCode];

/** The refusal in what a call threw; `null` when the application did not answer at all. */
export const refusalIn = (thrown: unknown): SeenRefusal | null =>
  thrown instanceof ORPCError && thrown.code in refusals
    ? ({ code: thrown.code, facts: thrown.data } as SeenRefusal) // the guard answers contract errors only
    : null;

interface Speaker {
  t: TFunction<'etabli'>;
  format: Format;
}

/** Why a member may not borrow, in words: `adhésion finie le sam. 22 nov.` */
export const sayObstacle = (obstacle: MemberObstacle, { t, format }: Speaker): string => {
  switch (obstacle.kind) {
    case 'left':
      return t('refusalParts.obstacle.left');
    case 'no-membership':
      return t('refusalParts.obstacle.no-membership');
    case 'expired':
      return t('refusalParts.obstacle.expired', { until: format.day(obstacle.until, 'dated') });
    case 'suspended':
      return obstacle.until === null
        ? t('refusalParts.obstacle.suspended-open', { reason: obstacle.reason })
        : t('refusalParts.obstacle.suspended', {
            reason: obstacle.reason,
            until: format.day(obstacle.until, 'dated'),
          });
    case 'limit':
      return t(`refusalParts.obstacle.${obstacle.isHousehold ? 'household-limit' : 'limit'}`, {
        out: obstacle.out,
        limit: obstacle.limit,
      });
    case 'late':
      return t('refusalParts.obstacle.late', {
        count: obstacle.count,
        oldestDueOn: format.day(obstacle.oldestDueOn),
      });
  }
};

type InWords = Record<string, string | number>;
type Sayers = { [Code in RefusalCode]?: (facts: RefusalFacts<Code>, speaker: Speaker) => InWords };

/** An unsafe verdict is said alone: beside it, nothing else matters. */
const sayWhyItStays = (
  blocks: RefusalFacts<'ITEM_BLOCKED'>['blocks'],
  speaker: Speaker,
): { why: string; wayOut: string } => {
  const { t } = speaker;
  const unsafe = unsafeIn(blocks);
  return unsafe
    ? {
        why: t('refusalParts.stays.unsafe', { reason: withoutStop(unsafe.reason) }),
        wayOut: t('refusalParts.stays.clear'),
      }
    : {
        why: t('refusalParts.stays.blocked', { blocks: sayBlocks(blocks, speaker) }),
        wayOut: t('refusalParts.stays.unblock'),
      };
};

/** How the facts become words, where they are more than a name or a number already. */
const sayers: Sayers = {
  CANNOT_SAVE: ({ why, path }, { t }) => ({ why: t(`refusalParts.save.${why}`), path }),
  CODE_DELAYED: ({ retryAt }, { format }) => ({ time: format.time(retryAt) }),
  NOT_UNDOABLE: ({ act }, { t }) => ({ act: sayAct(act, t) }),
  UNDO_FORBIDDEN: ({ laterAct, laterAt, isLaterUndoable }, { t, format }) => ({
    act: sayAct(laterAct, t),
    time: format.time(laterAt),
    wayOut: t(`refusalParts.undo.${isLaterUndoable ? 'first' : 'never'}`),
  }),
  ITEM_BLOCKED: ({ item, blocks }, speaker) => ({
    item: item.name,
    ...sayWhyItStays(blocks, speaker),
  }),
  ITEM_UNSAFE: ({ item, code, reason }) => ({
    item: item.name,
    reason: withoutStop(reason),
    code: sayCode(code),
  }),
  ITEM_OUT: ({ item, member, dueOn }, { format }) => ({
    item: item.name,
    member: member.name,
    dueOn: format.day(dueOn),
  }),
  MEMBER_MAY_NOT_BORROW: ({ item, member, obstacles }, speaker) => ({
    item: item.name,
    member: member.name,
    obstacles: speaker.format.list(obstacles.map((one) => sayObstacle(one, speaker))),
  }),
  ANSWERS_PENDING: ({ items }, { format }) => ({
    items: format.list(items.map(({ name }) => name)),
  }),
  LOAN_ENDED: ({ item, returnedAt }, { format }) => ({
    item: item.name,
    time: format.time(returnedAt),
  }),
  TICKET_TAKEN: ({ repairer, table }, { t }) => ({
    who: [repairer, table].filter(Boolean).join(', ') || t('refusalParts.somebody'),
  }),
  DAY_IMPOSSIBLE: ({ day, why }, { t, format }) => ({
    day: format.day(day, 'dated'),
    why: t(`refusalParts.day.${why}`),
  }),
  FILE_REFUSED: ({ name, why }, { t }) => ({ name, why: t(`refusalParts.file.${why}`) }),
  PRINT_FAILED: ({ why }, { t }) => ({ why: t(`refusalParts.print.${why}`) }),
  FILE_NOT_SAVED: ({ name, why }, { t }) => ({ name, why: t(`refusalParts.saving.${why}`) }),
  BACKUP_FAILED: ({ why, path }, { t }) => ({ why: t(`refusalParts.backup.${why}`), path }),
  RESTORE_FAILED: ({ why, path, isShut }, { t }) => ({
    why: t(why === 'failed' ? 'refusalParts.restore.failed' : `refusalParts.backup.${why}`),
    path,
    state: t(`refusalParts.restore.${isShut ? 'shut' : 'kept'}`),
  }),
  BACKUP_REFUSED: ({ fault }, { t }) => ({ fault: t(`refusalParts.fault.${fault}`) }),
  FOLDER_REFUSED: ({ why, path }, { t }) => ({ why: t(`refusalParts.folder.${why}`), path }),
  ERASURE_BLOCKED: ({ member, because }, { t, format }) => ({
    member: member.name,
    because: format.list(
      because.map((one) =>
        one.kind === 'loan'
          ? t('refusalParts.erasure.loan', { item: one.item.name, dueOn: format.day(one.dueOn) })
          : t('refusalParts.erasure.ticket', { thing: one.thing, code: sayCode(one.code) }),
      ),
    ),
  }),
};

/** Facts that are words already; of an object or a person, the name. */
const plainFacts = (facts: object): InWords =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[key, value]];
      if (typeof value === 'object' && value !== null && 'name' in value)
        return [[key, String(value.name)]];
      return [];
    }),
  );

const inWords = ({ code, facts }: SeenRefusal, speaker: Speaker): InWords => {
  const say = sayers[code] as ((facts: object, speaker: Speaker) => InWords) | undefined; // same code, same facts
  return say ? say(facts, speaker) : plainFacts(facts);
};

/** Says whatever a call threw, in the language of the window. */
export const useSayRefusal = (): ((thrown: unknown) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (thrown) => {
    const refusal = refusalIn(thrown);
    if (refusal === null) return t('frame.unreachable');
    const say = t as unknown as (key: string, facts: InWords) => string; // each sentence takes other facts
    return say(`refusals.${refusal.code}`, inWords(refusal, { t, format }));
  };
};

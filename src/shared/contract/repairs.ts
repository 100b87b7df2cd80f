/** The repair café: sessions, tickets, settings, statistics. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { presenceId, repairSessionId, staffId } from '#shared/domain/ids.ts';
import { electricalCheck, impactMethod } from '#shared/domain/repairs/repair-words.ts';
import { page, reads, typed, writes } from './procedure.ts';
import { statistics } from './repair-statistics.ts';
import { tickets } from './repair-tickets.ts';
import { clockTime, commonThing, repairSession } from './repair-views.ts';

const oneSession = z.object({ id: repairSessionId });

const sessionWords = z
  .object({ on: day, opensAt: clockTime, closesAt: clockTime, venue: typed(200).default('') })
  .refine((session) => session.opensAt < session.closesAt, { path: ['closesAt'] });

const sessions = {
  /** Last first. */
  list: reads('/repairs/sessions')
    .input(page)
    .output(z.object({ sessions: z.array(repairSession), total: z.int() })),
  get: reads('/repairs/sessions/{id}').input(oneSession).output(repairSession),
  /** The one of today that is not closed; of several, the one opened last. */
  current: reads('/repairs/sessions/current').output(repairSession.nullable()),
  open: writes('/repairs/sessions/open').input(sessionWords).output(repairSession),
  change: writes('/repairs/sessions/change')
    .input(sessionWords.safeExtend({ id: repairSessionId }))
    .output(repairSession),
  /** Everybody who is still here leaves now, or at the end of the session when its day is over. */
  close: writes('/repairs/sessions/close').input(oneSession).output(repairSession),
  /** It goes on as it was: the same numbers, and who left with its closing is here again. */
  reopen: writes('/repairs/sessions/reopen').input(oneSession).output(repairSession),
  /** Somebody of the team, or a name alone; twice is once while they are here. */
  arrive: writes('/repairs/sessions/arrive')
    .input(
      z.object({
        sessionId: repairSessionId,
        staffId: staffId.nullable().default(null),
        name: typed(200).default(''),
        table: typed(40).default(''),
        skills: typed(200).default(''),
      }),
    )
    .output(repairSession),
  /**
   * They leave now; or corrects where they sit, what they repair, when they really came and went: the
   * day of the session, the one before or the one after.
   */
  leave: writes('/repairs/sessions/leave').input(z.object({ presenceId })).output(repairSession),
  correct: writes('/repairs/sessions/correct')
    .input(
      z.object({
        presenceId,
        table: typed(40).optional(),
        skills: typed(200).optional(),
        arrivedAt: instant.optional(),
        leftAt: instant.nullable().optional(),
      }),
    )
    .output(repairSession),
};

export const repairSettings = z.object({
  waiverText: typed(20_000).min(1),
  electricalCheck,
  impactMethod,
  /** Days after the last act on a ticket. */
  forgetVisitorsAfterDays: z.int().min(30).max(3_650),
  /** For the Open Repair Data Standard: who publishes, which group, the letters of its ids, where. */
  dataProvider: typed(200).min(1),
  groupIdentifier: typed(200).min(1),
  idPrefix: z.string().regex(/^[a-z]{2,40}$/),
  country: z.string().regex(/^[A-Z]{3}$/),
});
export type RepairSettings = z.infer<typeof repairSettings>;

const knownSettings = repairSettings.extend({ waiverVersion: z.int().min(1) });
export type KnownRepairSettings = z.infer<typeof knownSettings>;

export const repairs = {
  sessions,
  tickets,
  statistics,
  settings: {
    /** As saved, or those of a place that has saved none. */
    get: reads('/repairs/settings').output(knownSettings),
    /** Another text of the waiver is another version of it. */
    save: writes('/repairs/settings/save', 'manager').input(repairSettings).output(knownSettings),
  },
  /** Things that people bring, for words as they are typed, best first: at most 12. */
  commonThings: reads('/repairs/common-things')
    .input(z.object({ text: typed(200) }))
    .output(z.array(commonThing)),
};

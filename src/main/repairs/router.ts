/** The repair café: sessions, tickets, settings, statistics. */
import { api } from '#main/api.ts';
import { findCommonThings } from './common-things.ts';
import { sessionsRouter } from './sessions/router.ts';
import { settingsRouter } from './settings/router.ts';
import { statisticsRouter } from './statistics/router.ts';
import { ticketsRouter } from './tickets/router.ts';

export const repairsRouter = {
  sessions: sessionsRouter,
  settings: settingsRouter,
  tickets: ticketsRouter,
  statistics: statisticsRouter,
  commonThings: api.repairs.commonThings.handler(({ input }) => findCommonThings(input.text)),
};

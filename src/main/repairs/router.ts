/** The repair café: sessions, tickets, settings, statistics. */
import { api } from '#main/api.ts';
import { findCommonThings } from './common-things.ts';
import { sessionsRouter } from './sessions/router.ts';
import { settingsRouter } from './settings/router.ts';

export const repairsRouter = {
  sessions: sessionsRouter,
  settings: settingsRouter,
  commonThings: api.repairs.commonThings.handler(({ input }) => findCommonThings(input.text)),
};

/** The repair café: sessions, tickets, settings, statistics. */
import { sessionsRouter } from './sessions/router.ts';
import { settingsRouter } from './settings/router.ts';

export const repairsRouter = {
  sessions: sessionsRouter,
  settings: settingsRouter,
};

import { api } from '#main/api.ts';
import { changeSession, closeSession, openSession, reopenSession } from './keep-sessions.ts';
import { arrive, correctPresence, leave } from './presences.ts';
import { listSessions, readCurrentSession, readSession } from './read-sessions.ts';

const { sessions } = api.repairs;

export const sessionsRouter = {
  list: sessions.list.handler(({ input, context }) => listSessions(context.house, input)),
  get: sessions.get.handler(({ input, context: { house } }) =>
    house.store.read((q) => readSession(q, input.id, house.clock())),
  ),
  current: sessions.current.handler(({ context }) => readCurrentSession(context.house)),
  open: sessions.open.handler(({ input, context: { house, actor } }) =>
    openSession(house, actor, input),
  ),
  change: sessions.change.handler(({ input, context: { house, actor } }) =>
    changeSession(house, actor, input),
  ),
  close: sessions.close.handler(({ input, context: { house, actor } }) =>
    closeSession(house, actor, input.id),
  ),
  reopen: sessions.reopen.handler(({ input, context: { house, actor } }) =>
    reopenSession(house, actor, input.id),
  ),
  arrive: sessions.arrive.handler(({ input, context: { house, actor } }) =>
    arrive(house, actor, input),
  ),
  leave: sessions.leave.handler(({ input, context: { house, actor } }) =>
    leave(house, actor, input.presenceId),
  ),
  correct: sessions.correct.handler(({ input, context: { house, actor } }) =>
    correctPresence(house, actor, input),
  ),
};

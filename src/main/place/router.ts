import { api } from '#main/api.ts';
import { giveManager } from '#main/staff/manager-code.ts';
import { noteOpenedByCode } from '#main/staff/who-left.ts';
import { addClosure, changeSettings, endClosure } from './change-settings.ts';
import { setUpPlace } from './set-up.ts';
import { readPlace } from './settings.ts';
import { placeStatus } from './status.ts';

export const placeRouter = {
  status: api.place.status.handler(({ context }) => placeStatus(context.house)),
  setUp: api.place.setUp.handler(async ({ input, context: { house, actor, post } }) => {
    const { recoveryCode, managerId } = await setUpPlace(house, actor, input);
    // Whoever has just chosen the code goes on as the manager of this window.
    post.staffId = managerId;
    giveManager(post, house.clock());
    noteOpenedByCode(post, house.store);
    return { recoveryCode };
  }),
  settings: api.place.settings.handler(({ context }) => context.house.store.read(readPlace)),
  changeSettings: api.place.changeSettings.handler(({ input, context: { house, actor } }) =>
    changeSettings(house, actor, input),
  ),
  addClosure: api.place.addClosure.handler(({ input, context: { house, actor } }) =>
    addClosure(house, actor, input),
  ),
  endClosure: api.place.endClosure.handler(async ({ input, context: { house, actor } }) => {
    await endClosure(house, actor, input.id);
    return {};
  }),
};

import { api } from '#main/api.ts';
import { changeCode, giveManager, openManager, recoverCode } from './manager-code.ts';
import { pickPerson, postState } from './post-state.ts';
import { addPerson, changePerson, endPerson, readTeam } from './team.ts';

export const staffRouter = {
  list: api.staff.list.handler(({ context }) => context.house.store.read(readTeam)),
  add: api.staff.add.handler(({ input, context: { house, actor } }) =>
    addPerson(house, actor, input),
  ),
  change: api.staff.change.handler(({ input, context: { house, actor } }) =>
    changePerson(house, actor, input),
  ),
  end: api.staff.end.handler(async ({ input, context: { house, actor } }) => {
    await endPerson(house, actor, input.id);
    return {};
  }),
  post: api.staff.post.handler(({ context: { house, post } }) => postState(house, post)),
  pick: api.staff.pick.handler(({ input, context: { house, post } }) =>
    pickPerson(house, post, input.id),
  ),
  openManager: api.staff.openManager.handler(async ({ input, context }) => {
    const { house, actor, post } = context;
    await openManager(house, actor, post, input.code);
    return await postState(house, post);
  }),
  closeManager: api.staff.closeManager.handler(({ context: { house, post } }) => {
    post.managerUntil = null;
    return postState(house, post);
  }),
  changeCode: api.staff.changeCode.handler(async ({ input, context: { house, actor } }) => {
    await changeCode(house, actor, input.code);
    return {};
  }),
  recover: api.staff.recover.handler(async ({ input, context: { house, actor, post } }) => {
    const recoveryCode = await recoverCode(house, actor, input);
    giveManager(post, house.clock());
    return { recoveryCode };
  }),
};

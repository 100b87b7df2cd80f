import { api } from '#main/api.ts';
import { lockPost } from './lock.ts';
import { changeCode, openManager, recoverCode } from './manager-code.ts';
import { changeOwnCode, setCode } from './own-code.ts';
import { pickPerson, postState } from './post-state.ts';
import { endRights } from './posts.ts';
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
  pick: api.staff.pick.handler(({ input, context: { house, actor, post } }) =>
    pickPerson(house, actor, post, input),
  ),
  // The guard has noted it.
  stir: api.staff.stir.handler(() => ({})),
  setCode: api.staff.setCode.handler(({ input, context: { house, actor } }) =>
    setCode(house, actor, input),
  ),
  changeOwnCode: api.staff.changeOwnCode.handler(async ({ input, context: { house, actor } }) => {
    await changeOwnCode(house, actor, input);
    return {};
  }),
  lock: api.staff.lock.handler(({ context: { house, post } }) => {
    lockPost(post);
    return postState(house, post);
  }),
  openManager: api.staff.openManager.handler(async ({ input, context }) => {
    const { house, actor, post } = context;
    await openManager(house, actor, post, input.code);
    return await postState(house, post);
  }),
  closeManager: api.staff.closeManager.handler(({ context: { house, post } }) => {
    endRights(post);
    return postState(house, post);
  }),
  changeCode: api.staff.changeCode.handler(async ({ input, context: { house, actor, post } }) => {
    await changeCode(house, actor, post, input.code);
    return {};
  }),
  recover: api.staff.recover.handler(async ({ input, context: { house, actor, post } }) => {
    return { recoveryCode: await recoverCode(house, actor, post, input) };
  }),
};

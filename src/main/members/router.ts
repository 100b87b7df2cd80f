import { api } from '#main/api.ts';
import { privacyOfMembers } from './erase/router-part.ts';
import { joinHousehold, leaveHousehold } from './household.ts';
import { changeMember, comeBackMember, createMember, endMember } from './keep-member.ts';
import { listMembers } from './list/list.ts';
import { addMembership } from './membership.ts';
import { readMemberHistory, readMemberPage } from './page.ts';
import { liftSuspension, suspendMember } from './suspension.ts';

export const membersRouter = {
  ...privacyOfMembers,
  list: api.members.list.handler(({ input, context: { house } }) =>
    house.store.read((q) => listMembers(q, input, house.clock())),
  ),
  get: api.members.get.handler(({ input, context: { house } }) =>
    house.store.read((q) => readMemberPage(q, input.id, house.clock())),
  ),
  history: api.members.history.handler(({ input, context: { house, post } }) =>
    house.store.read((q) => readMemberHistory(q, { at: house.clock(), postId: post.id }, input)),
  ),
  create: api.members.create.handler(({ input, context: { house, actor } }) =>
    createMember(house, actor, input),
  ),
  change: api.members.change.handler(({ input, context: { house, actor } }) =>
    changeMember(house, actor, input),
  ),
  addMembership: api.members.addMembership.handler(({ input, context: { house, actor } }) =>
    addMembership(house, actor, input),
  ),
  suspend: api.members.suspend.handler(({ input, context: { house, actor } }) =>
    suspendMember(house, actor, input),
  ),
  liftSuspension: api.members.liftSuspension.handler(({ input, context: { house, actor } }) =>
    liftSuspension(house, actor, input.suspensionId),
  ),
  joinHousehold: api.members.joinHousehold.handler(({ input, context: { house, actor } }) =>
    joinHousehold(house, actor, input),
  ),
  leaveHousehold: api.members.leaveHousehold.handler(({ input, context: { house, actor } }) =>
    leaveHousehold(house, actor, input.id),
  ),
  end: api.members.end.handler(({ input, context: { house, actor } }) =>
    endMember(house, actor, input.id),
  ),
  comeBack: api.members.comeBack.handler(({ input, context: { house, actor } }) =>
    comeBackMember(house, actor, input.id),
  ),
};

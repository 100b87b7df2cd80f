/** What a place may do with the data of its members, for the router of members. */
import { api } from '#main/api.ts';
import { listInactive } from '../inactive/list-inactive.ts';
import { exportPersonalData } from '../personal-data/export-personal-data.ts';
import { readPersonalData } from '../personal-data/read-personal-data.ts';
import { beforeErasure } from './before-erasure.ts';
import { eraseMember, eraseMembers } from './erase-member.ts';

export const privacyOfMembers = {
  personalData: api.members.personalData.handler(({ input, context: { house } }) =>
    house.store.read((q) => readPersonalData(q, input.id, house.clock())),
  ),
  exportPersonalData: api.members.exportPersonalData.handler(({ input, context: { house } }) =>
    exportPersonalData(house, input),
  ),
  beforeErasure: api.members.beforeErasure.handler(({ input, context: { house } }) =>
    beforeErasure(house, input.id),
  ),
  erase: api.members.erase.handler(({ input, context: { house, actor } }) =>
    eraseMember(house, actor, input.id),
  ),
  eraseSeveral: api.members.eraseSeveral.handler(({ input, context: { house, actor } }) =>
    eraseMembers(house, actor, input.ids),
  ),
  inactive: api.members.inactive.handler(({ input, context: { house } }) =>
    listInactive(house, input),
  ),
};

/** A member who may borrow, unless the test wishes otherwise. */
import type { House } from '#main/house.ts';
import { createMember, type NewMember } from '#main/members/keep-member.ts';
import type { MemberPage } from '#shared/contract/members.ts';
import { dayOf } from '#shared/domain/day.ts';
import { actor, manager } from '../house.ts';

export interface MemberWish extends Partial<Omit<NewMember, 'membership'>> {
  /** Left out: paid today. `null`: none. */
  membership?: NewMember['membership'] | null;
}

/** Writes a member through the use case, as the screen would. */
export const aMember = (house: House, wish: MemberWish = {}): Promise<MemberPage> => {
  const { membership, ...fields } = wish;
  const paidOn = dayOf(house.clock(), 'Europe/Paris');
  return createMember(house, typeof wish.loanLimit === 'number' ? manager : actor, {
    firstName: 'Zoé',
    lastName: 'Lefèvre',
    email: '',
    phone: '06 12 34 56 78',
    address: '',
    loanLimit: null,
    counterNote: '',
    aliases: [],
    ...fields,
    membership: membership === null ? undefined : (membership ?? { type: 'Individuelle', paidOn }),
  });
};

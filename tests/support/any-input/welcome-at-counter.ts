/** What the counter accepts: loans of objects and members that were made for them. */
import type { Day } from '#shared/domain/day.ts';
import { aUuid, someItem, someMember } from './made.ts';
import type { Ready, Welcome } from './welcome.ts';

const today = '2026-11-21' as Day;

/** Whatever the rules of the place have become meanwhile. */
const aHandOver = async (ready: Ready) =>
  ready.client.loans.lendAnyway({ ...(await aPair(ready)), reason: 'Vu avec Odile' });

const aLoan = async (ready: Ready) => ({ id: (await aHandOver(ready)).loan.id });

const aPair = async (ready: Ready) => ({
  itemId: (await someItem(ready)).id,
  memberId: (await someMember(ready)).id,
  visitId: aUuid(),
});

export const welcomeAtCounter: Readonly<Record<string, Welcome>> = {
  'counter.pick': async (ready) => ({
    pick: { kind: 'member', id: (await someMember(ready)).id },
  }),
  'loans.lend': aPair,
  'loans.lendAnyway': async (ready) => ({ ...(await aPair(ready)), reason: 'Vu avec Odile' }),
  'loans.takeBack': aLoan,
  'loans.renew': async (ready) => {
    await ready.client.place.changeSettings({ maxRenewals: 100, lateRule: 'warn' });
    return aLoan(ready);
  },
  'loans.changeDueDay': async (ready) => ({ ...(await aLoan(ready)), dueOn: '2026-12-02' }),
  'loans.backDate': async (ready) => ({ ...(await aLoan(ready)), returnedOn: today }),
  'loans.answerChecks': async (ready) => {
    const { loan, checks } = await aHandOver(ready);
    const answers = checks.slice(0, 1).map(({ id }) => ({ id, answer: 'there' }));
    return { id: loan.id, moment: 'out', answers };
  },
  'loans.reportDamage': async (ready) => {
    const loan = await aLoan(ready);
    await ready.client.loans.takeBack(loan);
    return { ...loan, note: 'Câble coupé' };
  },
  'members.joinHousehold': async (ready) => ({
    id: (await someMember(ready)).id,
    withMemberId: (await someMember(ready)).id,
  }),
  'members.addMembership': async (ready) => ({
    id: (await someMember(ready)).id,
    paidOn: today,
    type: 'Famille',
  }),
  'members.end': async (ready) => ({ id: (await someMember(ready)).id }),
  'members.erase': async (ready) => ({ id: (await someMember(ready)).id }),
  'members.eraseSeveral': async (ready) => ({ ids: [(await someMember(ready)).id] }),
};

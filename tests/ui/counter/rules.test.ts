import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import type { HouseWish, TestHouse } from '#tests/support/house.ts';
import { type AtCounter, atCounter } from './at-counter.ts';

const long = '2025-01-10' as Day;
const thisYear = { type: 'Individuelle', paidOn: '2026-01-10' as Day };
const visitId = 'b3b1c1de-0000-7000-8000-000000000001' as VisitId;

const lendTo = async (house: TestHouse, memberId: MemberId, name: string): Promise<void> => {
  const { id: itemId } = await anItem(house, { name });
  await house.client().loans.lend({ itemId, memberId, visitId });
};

/** Four people whom a rule of the place may stop, each with what the screen says of them. */
const fourCases = async (house: TestHouse) => {
  const paid = { membership: thisYear };
  const expired = await aMember(house, {
    firstName: 'Ali',
    membership: { type: 'Individuelle', paidOn: long },
  });
  const suspended = await aMember(house, { firstName: 'Berthe', ...paid });
  const id = suspended.id;
  await house.client('manager').members.suspend({ id, reason: 'objet perdu', untilOn: null });
  const late = await aMember(house, { firstName: 'Chloé', ...paid });
  house.time.set('2026-11-04T13:00:00.000Z' as ReturnType<TestHouse['clock']>);
  await lendTo(house, late.id, 'Raclette');
  house.time.set('2026-11-21T13:02:00.000Z' as ReturnType<TestHouse['clock']>);
  const full = await aMember(house, { firstName: 'Dan', loanLimit: 1, ...paid });
  await lendTo(house, full.id, 'Tente');
  return [
    { code: expired.code, says: 'adhésion finie le 9 janv. 2026' },
    { code: suspended.code, says: 'suspendu sans date de fin (objet perdu)' },
    { code: late.code, says: '1 objet en retard depuis le mer. 11 nov.' },
    { code: full.code, says: 'limite d’objets atteinte, 1 sur 1' },
  ];
};

const withRules = (rule: 'refuse' | 'warn'): HouseWish['place'] => ({
  expired_rule: rule,
  suspended_rule: rule,
  limit_rule: rule,
  late_rule: rule,
});

const tryEach = async (
  counter: AtCounter,
  lends: string,
): Promise<{ says: string; panel: string; answer: string }[]> => {
  const seen = [];
  for (const [index, { code, says }] of (await fourCases(counter.house)).entries()) {
    const drill = await anItem(counter.house, { name: `Perceuse ${index}` });
    await counter.scan(code, 'Bonjour');
    await counter.scan(drill.code, lends);
    const panel = await counter.page.getByTestId('visit').innerText();
    const answer = await counter.page.getByTestId('said').innerText();
    seen.push({ says, panel: plain(panel), answer: plain(answer) });
  }
  return seen;
};

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a member whom a rule of the place stops', () => {
  it('is refused where the place refuses: expired, suspended, late, at the limit', async () => {
    const counter = await atCounter({ place: withRules('refuse') ?? {} });
    for (const { says, panel, answer } of await tryEach(counter, 'ne peut pas emprunter')) {
      expect(panel).toContain(says);
      expect(panel).toContain('Ne peut pas emprunter');
      expect(panel.split(says)).toHaveLength(2); // once
      expect(panel).not.toContain('Attention');
      expect(answer).toContain(says);
      expect(answer).toContain('Passer outre (responsable)');
    }
  });

  it('is warned where the place warns, and the object goes out', async () => {
    const counter = await atCounter({ place: withRules('warn') ?? {} });
    for (const { says, panel, answer } of await tryEach(counter, 'Prêté : Perceuse')) {
      expect(panel).not.toContain('Ne peut pas emprunter');
      expect(answer).toContain(says);
    }
  });
});

describe('an override', () => {
  it('asks a manager for a reason and the code, lends, and stays in the journal', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    await house.client('manager').staff.changeCode({ code: 'atelier42' });
    const expired = await aMember(house, { membership: null });
    const drill = await anItem(house, { name: 'Perceuse' });
    await counter.scan(expired.code, 'Bonjour');
    await counter.scan(drill.code, 'pas d’adhésion en cours');
    await counter.press('Passer outre');
    const reason = page.getByLabel('Pourquoi');
    await reason.fill('Dépannage pour la fête');
    await counter.press('Prêter quand même');
    const code = page.getByLabel('Code du responsable', { exact: true });
    await code.fill('pas-le-bon');
    await counter.press('Ouvrir');
    await page.getByText('Ce n’est pas le bon code').waitFor();
    await expect.poll(() => reason.inputValue()).toBe('Dépannage pour la fête');
    await code.fill('atelier42');
    await counter.press('Ouvrir');
    await counter.says('Prêté : Perceuse');
    await page.getByRole('button', { name: 'Quitter les droits du responsable' }).waitFor();
    const rows = await house.store.read((q) =>
      q.selectFrom('loans').select('override_reason').execute(),
    );
    expect(rows).toEqual([{ override_reason: 'Dépannage pour la fête' }]);
    await page.keyboard.press('F8');
    await counter.says('ne s’annule pas : prêter par dérogation');
  });

  it('given up at the code keeps the reason, and no scan takes the question away', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    await house.client('manager').staff.changeCode({ code: 'atelier42' });
    const machine = await anItem(house, { name: 'Découpeuse', kind: 'machine' });
    const member = await aMember(house);
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(machine.code, 'elle s’utilise sur place');
    await counter.press('Passer outre');
    const reason = page.getByLabel('Pourquoi');
    await reason.fill('Pour le festival');
    await counter.later();
    await counter.scan(member.code, 'elle s’utilise sur place');
    await page.getByText('Finissez ou fermez d’abord cette fenêtre').waitFor();
    await expect.poll(() => reason.inputValue()).toBe('Pour le festival');
    await counter.press('Prêter quand même');
    await page.getByLabel('Code du responsable', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Il faut le code du responsable pour faire cela').waitFor();
    await expect.poll(() => reason.inputValue()).toBe('Pour le festival');
  });
});

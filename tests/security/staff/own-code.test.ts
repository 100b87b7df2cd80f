/** A code of one's own: asked for, counted, recovered by a manager, worth what the person's role is. */
import { describe, expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { membersRouter } from '#main/members/router.ts';
import { staffRouter } from '#main/staff/router.ts';
import type { Role } from '#shared/domain/words.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';

const router = { staff: staffRouter, journal: journalRouter, members: membersRouter };
const own = 'vilebrequin';

const aTeam = async (role: Role = 'volunteer') => {
  const house = await aHouse();
  const office = clientOf(router, house.window('manager'));
  await office.staff.add({ name: 'Maryse', role: 'manager' });
  const { id } = await office.staff.add({ name: 'Karim', role });
  await office.staff.setCode({ id, code: own });
  const window = house.window();
  const { staff, journal } = clientOf(router, window);
  const wrong = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await expect(staff.pick({ id, code: 'rabot' })).rejects.toMatchObject({ code: 'WRONG_CODE' });
    }
  };
  return { house, office, id, window, staff, journal, wrong };
};

describe('somebody with a code of their own', () => {
  test('is said to have one, and is not picked without it', async () => {
    const { id, staff } = await aTeam();
    expect(await staff.list()).toMatchObject([
      { name: 'Karim', hasCode: true },
      { name: 'Maryse', hasCode: false },
    ]);
    for (const code of [undefined, '']) {
      await expect(staff.pick({ id, code })).rejects.toMatchObject({
        code: 'CODE_NEEDED',
        data: { name: 'Karim' },
      });
    }
    expect((await staff.post()).person).toBeNull();
    expect(await staff.pick({ id, code: own })).toMatchObject({ person: { name: 'Karim' } });
  });

  test('has their wrong tries counted like the manager’s, and the right one must wait too', async () => {
    const { house, id, staff, wrong } = await aTeam();
    await wrong(5);
    await expect(staff.pick({ id, code: own })).rejects.toMatchObject({
      code: 'CODE_DELAYED',
      data: { retryAt: '2026-11-21T13:02:05.000Z' },
    });
    house.time.advance(5_000);
    expect((await staff.pick({ id, code: own })).person?.name).toBe('Karim');
  });

  test('gets no free tries from many at once', async () => {
    const { id, staff } = await aTeam();
    const tries = Array.from({ length: 12 }, () => staff.pick({ id, code: 'rabot' }));
    const codes = (await Promise.allSettled(tries)).map((one) =>
      one.status === 'rejected' ? one.reason.code : 'opened',
    );
    expect(codes.filter((code) => code === 'WRONG_CODE')).toHaveLength(5);
    expect(codes.filter((code) => code === 'CODE_DELAYED')).toHaveLength(7);
  });

  test('chooses another one with the former one only', async () => {
    const { house, id, staff } = await aTeam();
    await staff.pick({ id, code: own });
    await expect(
      staff.changeOwnCode({ former: 'rabot', code: 'serre-joint' }),
    ).rejects.toMatchObject({ code: 'WRONG_CODE' });
    await staff.changeOwnCode({ former: own, code: 'serre-joint' });
    const other = clientOf(router, house.window()).staff;
    await expect(other.pick({ id, code: own })).rejects.toMatchObject({ code: 'WRONG_CODE' });
    expect((await other.pick({ id, code: 'serre-joint' })).person?.name).toBe('Karim');
  });

  test('who lost it gets another from a manager, at once and whatever was tried before', async () => {
    const { office, id, staff, journal, wrong } = await aTeam();
    await wrong(5);
    expect(await office.staff.setCode({ id, code: 'équerre' })).toMatchObject({ hasCode: true });
    expect((await staff.pick({ id, code: 'équerre' })).person?.name).toBe('Karim');
    expect((await journal.list({}))[0]).toMatchObject({
      act: 'give-code',
      subjectName: 'Karim',
      isUndoable: false,
    });
    await office.staff.setCode({ id, code: null });
    expect((await clientOf(router, (await aHouse()).window()).staff.list()).length).toBe(0);
    expect((await staff.pick({ id })).person).toMatchObject({ name: 'Karim', hasCode: false });
  });

  test('is the only one who may change it: nobody at the post, nor anybody without a code', async () => {
    const { office, staff } = await aTeam();
    const change = () => staff.changeOwnCode({ former: own, code: 'serre-joint' });
    await expect(change()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const lea = await office.staff.add({ name: 'Léa', role: 'volunteer' });
    await staff.pick({ id: lea.id });
    await expect(change()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('leaves nothing of it in the base', async () => {
    const { house } = await aTeam();
    const kept = await house.store.read((q) =>
      q.selectFrom('secrets').select(['hash', 'salt']).orderBy('id').limit(10).execute(),
    );
    const journal = await house.store.read((q) =>
      q.selectFrom('journal').select(['facts', 'rows']).orderBy('id').limit(10).execute(),
    );
    expect(kept).toHaveLength(1);
    expect(JSON.stringify([kept, journal])).not.toContain(own);
  });
});

describe('manager rights by a code of one’s own', () => {
  test('open for a manager, to that window only', async () => {
    const { house, id, staff } = await aTeam('manager');
    expect(await staff.pick({ id, code: own })).toMatchObject({
      managerUntil: '2026-11-21T13:07:00.000Z',
    });
    const beside = clientOf(router, house.window()).staff;
    await expect(beside.add({ name: 'Léa', role: 'volunteer' })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
    });
    await staff.add({ name: 'Léa', role: 'volunteer' });
  });

  test.each(['volunteer', 'repairer'] as const)('never open for a %s', async (role) => {
    const { id, staff } = await aTeam(role);
    expect((await staff.pick({ id, code: own })).managerUntil).toBeNull();
    await expect(staff.openManager({ code: own })).rejects.toBeDefined();
  });

  test('end when somebody else, or nobody, is picked there', async () => {
    const { office, id, staff } = await aTeam('manager');
    const lea = await office.staff.add({ name: 'Léa', role: 'volunteer' });
    for (const other of [lea.id, null]) {
      await staff.pick({ id, code: own });
      expect((await staff.pick({ id: other })).managerUntil).toBeNull();
    }
  });

  test.each([
    ['are a manager no more', (team: Team) => team.change({ role: 'volunteer' })],
    ['have left', (team: Team) => team.office.staff.end({ id: team.id })],
    ['got another code', (team: Team) => team.office.staff.setCode({ id: team.id, code: 'rabot' })],
    ['have none any more', (team: Team) => team.office.staff.setCode({ id: team.id, code: null })],
    ['were made one by a mistake that was undone', (team: Team) => team.undoPromotion()],
  ])('end at once when they %s', async (_, happens) => {
    const team = await aPromoted();
    expect((await team.staff.pick({ id: team.id, code: own })).managerUntil).not.toBeNull();
    await happens(team);
    await expect(team.staff.add({ name: 'Zoé', role: 'volunteer' })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
    });
  });
});

type Team = Awaited<ReturnType<typeof aPromoted>>;

const aPromoted = async () => {
  const team = await aTeam();
  const { office, id } = team;
  const change = ({ role }: { role: Role }) => office.staff.change({ id, name: 'Karim', role });
  await change({ role: 'manager' });
  const [promotion] = await office.journal.list({});
  return { ...team, change, undoPromotion: () => office.journal.undo({ id: promotion?.id ?? '' }) };
};

describe('the last manager', () => {
  test('is not undone away where only undos came after', async () => {
    const { house, office } = await aTeam();
    const [maryse] = (await office.staff.list()).filter(({ role }) => role === 'manager');
    const entryOf = async () => (await office.journal.list({}))[0]?.id ?? '';
    await office.staff.add({ name: 'Nour', role: 'manager' });
    const nourCame = await entryOf();
    await office.staff.end({ id: maryse?.id ?? '' });
    await office.staff.add({ name: 'Omar', role: 'manager' });
    const omarCame = await entryOf();
    await office.journal.undo({ id: nourCame });
    await expect(office.journal.undo({ id: omarCame })).rejects.toMatchObject({
      code: 'LAST_MANAGER',
      data: { name: 'Omar' },
    });
    const team = await clientOf(router, house.window()).staff.list();
    expect(team.filter(({ role, hasLeft }) => role === 'manager' && !hasLeft)).toHaveLength(1);
  });
});

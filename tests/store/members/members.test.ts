import { expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { membersRouter } from '#main/members/router.ts';
import type { Day } from '#shared/domain/day.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { aHouse, clientOf, type HouseWish } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = { members: membersRouter, journal: journalRouter };
const day = (text: string) => text as Day; // a test writes days as they are read

bothStores('members', (base) => {
  const aPlace = async (wish: HouseWish = {}) => {
    const clock = fixedClock();
    const house = await aHouse({ clock, store: await base.open(clock), ...wish });
    const { members, journal } = clientOf(router, house.window('manager'));
    const undoLast = async () => {
      const [entry] = await journal.list({});
      return await journal.undo({ id: entry?.id ?? '' });
    };
    return { house, members, journal, undoLast };
  };

  test('begin with a name and one contact', async () => {
    const { members } = await aPlace();
    const zoe = await members.create({ firstName: 'Zoé', phone: '06 12 34 56 78' });
    expect(zoe).toMatchObject({
      code: 'C0000019',
      firstName: 'Zoé',
      joinedOn: '2026-11-21',
      hasLeft: false,
      household: null,
      memberships: [],
      obstacles: [{ kind: 'no-membership' }],
      effectiveLimit: 5,
      out: [],
    });
    expect(await members.get({ id: zoe.id })).toEqual(zoe);
  });

  test.each([
    [{ phone: '06 12 34 56 78' }, 'lastName'],
    [{ firstName: 'Zoé' }, 'phone'],
    [{ firstName: '  ', lastName: ' ', phone: '06' }, 'lastName'],
  ])('do not begin with %o alone', async (fields, field) => {
    const { members } = await aPlace();
    await expect(members.create(fields)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field },
    });
  });

  test('pay their membership on the spot', async () => {
    const { members } = await aPlace();
    const zoe = await members.create({
      lastName: 'Lefèvre',
      email: 'zoe@example.org',
      membership: { paidOn: day('2026-11-21') },
    });
    expect(zoe.obstacles).toEqual([]);
    expect(zoe.memberships).toMatchObject([
      { type: 'Individuelle', validFrom: '2026-11-21', validUntil: '2027-11-20', feeCents: 1500 },
    ]);
  });

  test.each([
    [{ paidOn: day('9999-12-31') }, '9999-12-31'],
    [{ paidOn: day('2026-11-21'), validFrom: day('2206-01-01') }, '2206-01-01'],
    [{ paidOn: day('2026-11-21'), validUntil: day('2031-11-22') }, '2031-11-22'],
  ])('have no membership as far as %o', async (membership, far) => {
    const { house, members } = await aPlace();
    const { id } = await aMember(house, { membership: null });
    const tooFar = { code: 'DAY_IMPOSSIBLE', data: { why: 'too-far', day: far } };
    await expect(members.addMembership({ id, ...membership })).rejects.toMatchObject(tooFar);
    const fields = { lastName: 'Lefèvre', phone: '06' };
    await expect(members.create({ ...fields, membership })).rejects.toMatchObject(tooFar);
    expect((await members.get({ id })).memberships).toEqual([]);
  });

  test('are not suspended until a day that nobody will see', async () => {
    const { house, members } = await aPlace();
    const { id } = await aMember(house);
    const untilOn = day('2206-12-05');
    await expect(members.suspend({ id, reason: 'Impayé', untilOn })).rejects.toMatchObject({
      code: 'DAY_IMPOSSIBLE',
      data: { why: 'too-far', day: untilOn },
    });
  });

  test('renew for the year after the one that runs', async () => {
    const { house, members } = await aPlace({ place: { membership_period: 'civil-year' } });
    const { id } = await aMember(house);
    const renewed = await members.addMembership({ id, paidOn: day('2026-12-20'), feeCents: 500 });
    expect(renewed.memberships).toMatchObject([
      { validFrom: '2027-01-01', validUntil: '2027-12-31', feeCents: 500 },
      { validFrom: '2026-11-21', validUntil: '2026-12-31' },
    ]);
    const backwards = { paidOn: day('2026-12-20'), validUntil: day('2026-12-01') };
    await expect(members.addMembership({ id, ...backwards })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'validUntil' },
    });
  });

  test('may keep the card that they had', async () => {
    const { members } = await aPlace();
    const fields = { firstName: 'Zoé', phone: '06' };
    const first = await members.create({ ...fields, code: 'c 000 001 9', aliases: ['BIB-42'] });
    expect(first).toMatchObject({ code: 'C0000019', aliases: ['BIB-42'] });
    expect((await members.create(fields)).code).not.toBe('C0000019');
    await expect(members.create({ ...fields, code: 'C0000019' })).rejects.toMatchObject({
      code: 'CODE_TAKEN',
    });
    await expect(members.create({ ...fields, code: 'T0001234' })).rejects.toMatchObject({
      code: 'CODE_NOT_OURS',
    });
  });

  test('have a limit of their own from a manager only', async () => {
    const { house, members } = await aPlace();
    const { members: counter, journal } = clientOf(router, house.window());
    const zoe = await aMember(house);
    const needed = { code: 'ROLE_NEEDED', data: { role: 'manager' } };
    await expect(counter.change({ ...zoe, loanLimit: 20 })).rejects.toMatchObject(needed);
    const fields = { lastName: 'Martin', phone: '06' };
    await expect(counter.create({ ...fields, loanLimit: 0 })).rejects.toMatchObject(needed);

    await members.change({ ...zoe, loanLimit: 1 });
    const renamed = await counter.change({ ...zoe, loanLimit: 1, firstName: 'Zoë' });
    expect(renamed).toMatchObject({ firstName: 'Zoë', loanLimit: 1 });
    await expect(counter.change({ ...zoe, loanLimit: null })).rejects.toMatchObject(needed);
    const [rename, limit] = await journal.list({});
    await journal.undo({ id: rename?.id ?? '' });
    await expect(journal.undo({ id: limit?.id ?? '' })).rejects.toMatchObject(needed);
  });

  test('change, and change back', async () => {
    const { house, members, undoLast } = await aPlace();
    const zoe = await aMember(house, { aliases: ['BIB-42'] });
    const changed = await members.change({
      id: zoe.id,
      firstName: 'Zoé',
      lastName: 'Martin',
      phone: zoe.phone,
      loanLimit: 2,
      counterNote: 'Parle fort.',
    });
    expect(changed).toMatchObject({ lastName: 'Martin', effectiveLimit: 2, aliases: [] });
    const find = async (text: string) => (await members.list({ text })).members.length;
    expect([await find('martin'), await find('lefevre'), await find('bib 42')]).toEqual([1, 0, 0]);
    await undoLast();
    expect(await members.get({ id: zoe.id })).toEqual(zoe);
    expect([await find('martin'), await find('lefevre'), await find('bib 42')]).toEqual([0, 1, 1]);
  });

  test('are listed by last name, whatever the accents', async () => {
    const { house, members } = await aPlace();
    for (const lastName of ['Étienne', 'Zola', 'Durand', 'faure'])
      await aMember(house, { lastName });
    const { members: page, total } = await members.list({ limit: 3, offset: 1 });
    expect([page.map(({ lastName }) => lastName), total]).toEqual([
      ['Étienne', 'faure', 'Zola'],
      4,
    ]);
  });

  test('are found by name, card, telephone and e-mail', async () => {
    const { house, members } = await aPlace();
    const zoe = await aMember(house, { email: 'zoe.lefevre@example.org', aliases: ['BIB-42'] });
    await aMember(house, { firstName: 'Ali', lastName: 'Zola', phone: '07 00 00 00 00' });
    const texts = ['lefev', 'zoé', zoe.code, '0612345678', '06 12 34', 'zoe.lefevre@ex', 'bib42'];
    for (const text of [...texts, 'Lefevbre']) {
      const { members: found, total } = await members.list({ text });
      expect([text, found.map(({ id }) => id), total]).toEqual([text, [zoe.id], 1]);
    }
    expect(await members.list({ text: 'personne' })).toEqual({ members: [], total: 0 });
  });

  test('are narrowed to expired, suspended and left ones', async () => {
    const { house, members } = await aPlace();
    const old = { type: 'Individuelle', paidOn: day('2025-11-20') };
    const ids = {
      fine: (await aMember(house)).id,
      expired: (await aMember(house, { membership: old })).id,
      never: (await aMember(house, { membership: null })).id,
      suspended: (await aMember(house)).id,
      left: (await aMember(house)).id,
    };
    await members.suspend({ id: ids.suspended, reason: 'Perceuse cassée' });
    await members.end({ id: ids.left });
    const listed = async (filter: 'all' | 'expired' | 'suspended' | 'left' | 'late') => {
      const { members: found, total } = await members.list({ filter });
      expect(found).toHaveLength(total);
      return found.map(({ id }) => id).sort();
    };
    expect(await listed('all')).toEqual([ids.fine, ids.expired, ids.never, ids.suspended].sort());
    expect(await listed('expired')).toEqual([ids.expired, ids.never].sort());
    expect(await listed('suspended')).toEqual([ids.suspended]);
    expect(await listed('left')).toEqual([ids.left]);
    expect(await listed('late')).toEqual([]);
    expect((await members.list({ filter: 'expired', text: 'lefevre' })).total).toBe(2);
  });

  test('are suspended until a day, or until somebody lifts it', async () => {
    const { house, members } = await aPlace();
    const { id } = await aMember(house);
    const untilOn = day('2026-11-30');
    const suspended = await members.suspend({ id, reason: 'Perceuse cassée', untilOn });
    expect(suspended.obstacles).toEqual([
      { kind: 'suspended', reason: 'Perceuse cassée', until: untilOn },
    ]);
    const suspensionId = suspended.suspensions[0]?.id ?? '';
    const lifted = await members.liftSuspension({ suspensionId });
    expect(lifted.obstacles).toEqual([]);
    expect(lifted.suspensions).toMatchObject([{ isStanding: false }]);
    expect(await members.liftSuspension({ suspensionId })).toEqual(lifted);
    await expect(
      members.suspend({ id, reason: 'Trop tard', untilOn: day('2026-11-20') }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { field: 'untilOn' } });
  });

  test('leave for good and come back, their history with them', async () => {
    const { house, members, undoLast } = await aPlace();
    const { id } = await aMember(house);
    expect(await members.end({ id })).toMatchObject({
      hasLeft: true,
      obstacles: [{ kind: 'left' }],
    });
    expect(await members.comeBack({ id })).toMatchObject({ hasLeft: false, obstacles: [] });
    const acts = async () => (await members.history({ id })).acts.map(({ act }) => act);
    expect(await acts()).toEqual(['come-back-member', 'end-member', 'create-member']);
    await undoLast();
    expect((await members.get({ id })).hasLeft).toBe(true);
  });

  test('have a history that tells the acts of this window from those of others', async () => {
    const { house, members } = await aPlace();
    const { id } = await aMember(house);
    await members.suspend({ id, reason: 'Perceuse perdue' });
    const { acts } = await members.history({ id });
    expect(acts.map(({ act, isMine }) => [act, isMine])).toEqual([
      ['suspend', true],
      ['create-member', false],
    ]);
  });

  test('who are nobody are not found', async () => {
    const { members } = await aPlace();
    const id = '01a1fe33-0940-7000-8000-096e8b2610c4';
    for (const ask of [members.get({ id }), members.end({ id }), members.history({ id })]) {
      await expect(ask).rejects.toMatchObject({ code: 'NOT_FOUND', data: { thing: 'member' } });
    }
  });

  test('are not created before the first start', async () => {
    const { members } = await aPlace({ isSetUp: false });
    await expect(members.create({ firstName: 'Zoé', phone: '06' })).rejects.toMatchObject({
      code: 'NOT_SET_UP',
    });
    await expect(members.list({})).rejects.toMatchObject({ code: 'NOT_SET_UP' });
  });

  test('are taken back as long as nothing was done with them', async () => {
    const { house, members, journal, undoLast } = await aPlace();
    const { id } = await aMember(house);
    await members.addMembership({ id, paidOn: day('2027-11-01') });
    const created = (await journal.list({ memberId: id })).at(-1);
    await expect(journal.undo({ id: created?.id ?? '' })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'add-membership' },
    });
    await undoLast();
    expect(await journal.undo({ id: created?.id ?? '' })).toMatchObject({ isUndone: true });
    await expect(members.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await members.list({ text: 'lefevre' })).total).toBe(0);
  });

  test('taken back leave their card to the next one', async () => {
    const { members, undoLast } = await aPlace();
    const zoe = { firstName: 'Zoé', phone: '06', code: 'C0000019', aliases: ['BIB-42'] };
    await members.create(zoe);
    await undoLast();
    expect(await members.create(zoe)).toMatchObject({ code: 'C0000019', aliases: ['BIB-42'] });
  });

  test('do not lose a membership that a renewal follows', async () => {
    const { house, members, journal } = await aPlace();
    const { id } = await aMember(house, { membership: null });
    await members.addMembership({ id, paidOn: day('2026-11-21') });
    const [first] = await journal.list({});
    await members.addMembership({ id, paidOn: day('2026-11-21') });
    await expect(journal.undo({ id: first?.id ?? '' })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'add-membership' },
    });
  });
});

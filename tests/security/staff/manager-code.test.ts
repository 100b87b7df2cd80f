import { describe, expect, test } from 'vitest';
import { journalRouter } from '#main/journal/router.ts';
import { placeRouter } from '#main/place/router.ts';
import { staffRouter } from '#main/staff/router.ts';
import { instantAt } from '#shared/domain/day.ts';
import { aHouse, clientOf, type TestHouse } from '#tests/support/house.ts';

const router = { place: placeRouter, staff: staffRouter, journal: journalRouter };
const right = 'tournevis';

const aPlace = async () => {
  const house = await aHouse({ isSetUp: false });
  const start = { name: 'La Remise', openingHours: [], managerName: 'Maryse', managerCode: right };
  const { recoveryCode } = await clientOf(router, house.window()).place.setUp(start);
  return { house, recoveryCode, ...aWindow(house) };
};

const aWindow = (house: TestHouse) => {
  const window = house.window();
  const { staff, journal } = clientOf(router, window);
  return { window, staff, journal };
};

type Staff = ReturnType<typeof aWindow>['staff'];

const fail = async (staff: Staff, times: number) => {
  for (let time = 0; time < times; time += 1) {
    await staff.openManager({ code: 'marteau' }).catch(() => undefined);
  }
};

describe('manager rights', () => {
  test('come with the code, to this window only', async () => {
    const { house, staff } = await aPlace();
    expect(await staff.openManager({ code: right })).toMatchObject({
      managerUntil: '2026-11-21T13:07:00.000Z',
    });
    expect(await aWindow(house).staff.post()).toMatchObject({ managerUntil: null });
  });

  test('end at every other window when the code they were opened with is changed or recovered', async () => {
    const { house, staff, recoveryCode } = await aPlace();
    const other = aWindow(house).staff;
    await staff.openManager({ code: right });
    await other.openManager({ code: right });
    await staff.changeCode({ code: 'rabot' });
    expect((await staff.post()).managerUntil).not.toBeNull();
    await expect(other.add({ name: 'Ali', role: 'volunteer' })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
    });
    await other.recover({ recoveryCode, code: 'scie!' });
    expect((await other.post()).managerUntil).not.toBeNull();
    expect((await staff.post()).managerUntil).toBeNull();
  });

  test('last five minutes after the last action, and looking on is none', async () => {
    const { house, staff } = await aPlace();
    await staff.openManager({ code: right });
    house.time.advance(4 * 60_000);
    await staff.add({ name: 'Ali', role: 'volunteer' });
    house.time.advance(4 * 60_000);
    expect((await staff.post()).managerUntil).toBe('2026-11-21T13:11:00.000Z');
    house.time.advance(60_000);
    expect((await staff.post()).managerUntil).toBeNull();
    await expect(staff.add({ name: 'Zoé', role: 'volunteer' })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
      data: { role: 'manager' },
    });
  });

  test('end with a button', async () => {
    const { staff } = await aPlace();
    await staff.openManager({ code: right });
    expect(await staff.closeManager()).toMatchObject({ managerUntil: null });
    await expect(staff.changeCode({ code: '1234' })).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
  });

  test('do not grow when the clock is set back', async () => {
    const { house, staff } = await aPlace();
    await staff.openManager({ code: right });
    house.time.advance(-24 * 3_600_000);
    expect((await staff.post()).managerUntil).toBeNull();
  });
});

describe('a wrong code', () => {
  test('is told with the number of failures, and costs nothing four times', async () => {
    const { staff } = await aPlace();
    await fail(staff, 3);
    await expect(staff.openManager({ code: 'marteau' })).rejects.toMatchObject({
      code: 'WRONG_CODE',
      data: { failures: 4, retryAt: null },
    });
    expect((await staff.openManager({ code: right })).managerUntil).not.toBeNull();
  });

  test('the fifth time makes wait, the right code too', async () => {
    const { house, staff } = await aPlace();
    await fail(staff, 4);
    const retryAt = '2026-11-21T13:02:05.000Z';
    await expect(staff.openManager({ code: 'marteau' })).rejects.toMatchObject({
      code: 'WRONG_CODE',
      data: { failures: 5, retryAt },
    });
    await expect(staff.openManager({ code: right })).rejects.toMatchObject({
      code: 'CODE_DELAYED',
      data: { retryAt },
    });
    house.time.advance(5_000);
    expect((await staff.openManager({ code: right })).managerUntil).not.toBeNull();
  });

  test('counts wherever it was typed, and the right one forgets it', async () => {
    const { house, staff } = await aPlace();
    await fail(staff, 4);
    await staff.openManager({ code: right });
    await fail(aWindow(house).staff, 4);
    expect((await staff.openManager({ code: right })).managerUntil).not.toBeNull();
  });

  test('makes wait longer each time, up to a quarter of an hour', async () => {
    const { house, staff } = await aPlace();
    await fail(staff, 5);
    const waits: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      const refusal = await staff.openManager({ code: right }).catch((error) => error);
      const waitMs = Date.parse(refusal.data.retryAt) - Date.parse(house.clock());
      waits.push(waitMs / 1_000);
      house.time.advance(waitMs);
      await fail(staff, 1);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
  });

  test('a hundred times at once is looked at five times', async () => {
    const { staff } = await aPlace();
    const tries = Array.from({ length: 100 }, (_, at) => staff.openManager({ code: `${at}` }));
    const codes = (await Promise.allSettled(tries)).map(
      (outcome) => outcome.status === 'rejected' && outcome.reason.code,
    );
    expect(codes.filter((code) => code === 'WRONG_CODE')).toHaveLength(5);
    expect(codes.filter((code) => code === 'CODE_DELAYED')).toHaveLength(95);
  });

  test('makes wait by the clock: set back, it neither opens at once nor locks for long', async () => {
    const { house, staff } = await aPlace();
    await fail(staff, 6);
    house.time.advance(-365 * 24 * 3_600_000);
    const retryAt = instantAt(Date.parse(house.clock()) + 5_000);
    await expect(staff.openManager({ code: right })).rejects.toMatchObject({
      code: 'CODE_DELAYED',
      data: { retryAt },
    });
    house.time.advance(5_000);
    expect((await staff.openManager({ code: right })).managerUntil).not.toBeNull();
  });
});

describe('the recovery code', () => {
  test('gives a new code once, and is replaced', async () => {
    const { staff, recoveryCode } = await aPlace();
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const next = await staff.recover({ recoveryCode: typed, code: 'rabot' });
    expect(next.recoveryCode).not.toBe(recoveryCode);
    await expect(staff.openManager({ code: right })).rejects.toMatchObject({ code: 'WRONG_CODE' });
    expect((await staff.openManager({ code: 'rabot' })).managerUntil).not.toBeNull();
    await expect(staff.recover({ recoveryCode, code: 'scie' })).rejects.toMatchObject({
      code: 'WRONG_CODE',
    });
    await staff.recover({ recoveryCode: next.recoveryCode, code: 'scie' });
  });

  test('used in two windows at once works in one', async () => {
    const { staff, recoveryCode } = await aPlace();
    const tries = ['rabot', 'scie!'].map((code) => staff.recover({ recoveryCode, code }));
    const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('makes wait after five failures as well', async () => {
    const { staff, recoveryCode } = await aPlace();
    for (let time = 0; time < 5; time += 1) {
      await staff.recover({ recoveryCode: 'ABCDE', code: 'rabot' }).catch(() => undefined);
    }
    await expect(staff.recover({ recoveryCode, code: 'rabot' })).rejects.toMatchObject({
      code: 'CODE_DELAYED',
    });
  });

  test('opens although the manager’s code makes wait', async () => {
    const { staff, recoveryCode } = await aPlace();
    await fail(staff, 6);
    await staff.recover({ recoveryCode, code: 'rabot' });
    expect((await staff.openManager({ code: 'rabot' })).managerUntil).not.toBeNull();
  });
});

test('neither code nor hash is in the journal or its revisions', async () => {
  const { house, staff, recoveryCode } = await aPlace();
  await staff.openManager({ code: right });
  await staff.changeCode({ code: 'rabot' });
  await staff.recover({ recoveryCode, code: 'scie!' });
  const [lines, revisions, secrets] = await house.store.read(async (q) => [
    await q.selectFrom('journal').select(['act', 'facts', 'rows', 'is_undoable']).execute(),
    await q.selectFrom('revisions').select('row_json').execute(),
    await q.selectFrom('secrets').select(['hash', 'salt']).execute(),
  ]);
  const written = JSON.stringify([lines, revisions]);
  for (const secret of [right, 'rabot', 'scie!', recoveryCode]) {
    expect(written).not.toContain(secret);
    expect(JSON.stringify(secrets)).not.toContain(secret);
  }
  for (const { hash, salt } of secrets) {
    expect(written).not.toContain(hash);
    expect(written).not.toContain(salt);
  }
  expect(lines.map(({ act, is_undoable }) => [act, is_undoable])).toEqual([
    ['set-up', 0],
    ['change-code', 0],
    ['recover-code', 0],
  ]);
});

/** A post locks itself after its rest, or by hand, and then answers nothing that shows or does anything. */
import { isContractProcedure } from '@orpc/contract';
import { type AnyProcedure, call } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { application } from '#main/application.ts';
import { managerRestMs } from '#main/staff/posts.ts';
import { noteOtherBase } from '#main/staff/who-left.ts';
import { contract } from '#shared/contract/contract.ts';
import { instantAt } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';

const own = 'vilebrequin';
const placeCode = 'tournevis';

const aLockingPlace = async (minutes = 5) => {
  const house = await aHouse({ place: { lock_after_minutes: minutes } });
  const office = house.window();
  await house.store.write({ staffId: null, postId: 'setup', role: 'manager' }, async (tx) => {
    const id = tx.newId<StaffId>();
    await tx.insert('staff', { id, name: 'Maryse', role: 'manager' });
    await tx.record({
      act: 'add-staff',
      subject: { kind: 'staff', id },
      role: 'manager',
    });
  });
  const first = clientOf(application, office);
  const [maryse] = await first.staff.list();
  if (!maryse) throw new Error('nobody in the team');
  await first.staff.pick({ id: maryse.id });
  office.post.managerUntil = instantAt(Date.parse(house.clock()) + managerRestMs);
  await first.staff.changeCode({ code: placeCode });
  const karim = await first.staff.add({ name: 'Karim', role: 'volunteer' });
  await first.staff.setCode({ id: karim.id, code: own });
  const window = house.window();
  const post = clientOf(application, window);
  return { house, office: first, window, post, karim, maryse };
};

const locked = { code: 'POST_LOCKED' };

describe('a post', () => {
  test('locks itself after the rest that the place decides, and opens for whoever is picked', async () => {
    const { house, post, karim } = await aLockingPlace();
    await post.staff.pick({ id: karim.id, code: own });
    house.time.advance(5 * 60_000 - 1);
    await post.items.list({});
    house.time.advance(1);
    await expect(post.items.list({})).rejects.toMatchObject(locked);
    expect(await post.staff.post()).toMatchObject({ isLocked: true, person: { name: 'Karim' } });
    await expect(post.staff.pick({ id: karim.id })).rejects.toMatchObject({ code: 'CODE_NEEDED' });
    await expect(post.staff.pick({ id: karim.id, code: 'rabot' })).rejects.toMatchObject({
      code: 'WRONG_CODE',
    });
    await expect(post.items.list({})).rejects.toMatchObject(locked);
    expect(await post.staff.pick({ id: karim.id, code: own })).toMatchObject({ isLocked: false });
    await post.items.list({});
  });

  test('stays open while somebody does something, or is merely there', async () => {
    const { house, post, karim } = await aLockingPlace();
    await post.staff.pick({ id: karim.id, code: own });
    for (let minute = 0; minute < 12; minute += 3) {
      house.time.advance(3 * 60_000);
      if (minute % 2 === 0) await post.staff.stir();
      else await post.staff.closeManager();
    }
    expect((await post.staff.post()).isLocked).toBe(false);
  });

  test('never locks itself where the place does not ask for it, and then by hand only', async () => {
    const { house, post, karim } = await aLockingPlace(0);
    await post.staff.pick({ id: karim.id, code: own });
    house.time.advance(86_400_000);
    await post.items.list({});
    expect(await post.staff.lock()).toMatchObject({ isLocked: true });
    expect(await post.staff.lock()).toMatchObject({ isLocked: true });
    await expect(post.items.list({})).rejects.toMatchObject(locked);
  });

  test('begins locked in a new window, which is no way around the one beside it', async () => {
    const { house } = await aLockingPlace();
    const other = clientOf(application, house.window());
    await expect(other.items.list({})).rejects.toMatchObject(locked);
    expect((await other.staff.post()).isLocked).toBe(true);
  });

  test('locks when the clock is set back: nobody knows how long it has rested', async () => {
    const { house, post, karim } = await aLockingPlace();
    await post.staff.pick({ id: karim.id, code: own });
    house.time.advance(-365 * 86_400_000);
    await expect(post.items.list({})).rejects.toMatchObject(locked);
  });

  test('does not open for nobody, nor by stirring it', async () => {
    const { post } = await aLockingPlace();
    await expect(post.staff.pick({ id: null })).rejects.toMatchObject(locked);
    await expect(post.staff.stir()).rejects.toMatchObject(locked);
    await expect(post.staff.pick({ id: '00000000-0000-7000-8000-000000000000' })).rejects.toThrow();
    expect((await post.staff.post()).isLocked).toBe(true);
  });

  test('loses manager rights with its lock, even within their five minutes', async () => {
    const { house, office, maryse } = await aLockingPlace(1);
    await office.staff.openManager({ code: placeCode });
    house.time.advance(60_000);
    expect(await office.staff.post()).toMatchObject({ isLocked: true, managerUntil: null });
    expect(await office.staff.pick({ id: maryse.id })).toMatchObject({ managerUntil: null });
  });

  test('opens by the manager’s code, with nobody picked: it does not say which manager', async () => {
    const { post, karim } = await aLockingPlace();
    await post.staff.pick({ id: karim.id, code: own });
    await post.staff.lock();
    await expect(post.staff.openManager({ code: 'marteau' })).rejects.toMatchObject({
      code: 'WRONG_CODE',
    });
    const opened = await post.staff.openManager({ code: placeCode });
    expect(opened).toMatchObject({ isLocked: false, person: null });
    expect(opened.managerUntil).not.toBeNull();
  });

  test('forgets who stood there when a base has come that does not know them, and says so', async () => {
    const { house, post, karim, maryse } = await aLockingPlace();
    await post.staff.pick({ id: karim.id, code: own });
    noteOtherBase(house.store, [maryse.id]);
    await post.staff.stir();
    expect(await post.staff.post()).toMatchObject({ person: null, hasLostPerson: true });
    const picked = await post.staff.pick({ id: maryse.id });
    expect(picked).toMatchObject({ person: { name: 'Maryse' }, hasLostPerson: false });
  });

  test('keeps who stood there when the base that has come knows them, without their rights', async () => {
    const { house, office, post, maryse } = await aLockingPlace();
    await office.staff.setCode({ id: maryse.id, code: own });
    await post.staff.pick({ id: maryse.id, code: own });
    expect((await post.staff.post()).managerUntil).not.toBeNull();
    noteOtherBase(house.store, [maryse.id]);
    const kept = { person: { name: 'Maryse' }, hasLostPerson: false, managerUntil: null };
    await post.staff.stir();
    expect(await post.staff.post()).toMatchObject(kept);
  });
});

type Node = { readonly [name: string]: Node };

/** Found by walking the contract, so that a new procedure is refused unless somebody says otherwise. */
const pathsOf = (node: unknown, path: readonly string[] = []): string[] =>
  isContractProcedure(node)
    ? [path.join('.')]
    : Object.entries(node as Node).flatMap(([name, child]) => pathsOf(child, [...path, name])); // a router

/**
 * All that a locked post answers: what says that it is locked, what opens it, the visitors' board. Written
 * out here, not taken from the screen's own list: whoever lets one more through has to say so to this test.
 */
const answered = [
  'place.status',
  'staff.list',
  'staff.post',
  'staff.pick',
  'staff.lock',
  'staff.openManager',
  'staff.recover',
  'repairs.tickets.publicBoard',
];

test('a locked post refuses every other procedure of the contract', async () => {
  const { window, post } = await aLockingPlace();
  await post.staff.lock();
  const open: string[] = [];
  for (const path of pathsOf(contract).filter((one) => !one.startsWith('desk.'))) {
    const procedure = path
      .split('.')
      .reduce<unknown>((node, name) => (node as Node | undefined)?.[name], application);
    if (procedure === undefined) continue;
    const error = await call(procedure as AnyProcedure, {}, { context: window }).then(
      () => null,
      ({ code }: { code: string }) => code,
    );
    if (error !== 'POST_LOCKED') open.push(path);
  }
  expect(open.toSorted()).toEqual(answered.toSorted());
});

/** An erasure that a kill, a reader of the file or a full disk stops is ended, or was never begun. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import type { House } from '#main/house.ts';
import { erasedListIn } from '#main/members/erase/erased-list.ts';
import { finishErasures } from '#main/members/erase/finish-erasures.ts';
import { replayErasures } from '#main/members/erase/replay.ts';
import { openHouse } from '#main/open-house.ts';
import { StoreUnusable } from '#main/store/errors.ts';
import { gapsOf } from '#main/store/residue/page-gaps.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { aPhotoFile } from '#tests/support/builders/a-file.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, clientOf, type TestHouse } from '#tests/support/house.ts';
import { tracesIn } from '#tests/support/privacy/traces.ts';
import { aSmallDisk, canMount } from '#tests/support/small-disk.ts';
import { emptyLog } from '#tests/support/store/empty-log.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const name = { firstName: 'Wulfrazenowitchine', lastName: 'Quœrzébrück' };
const words = Object.values(name);

/** What an office does in this house where these parts of it fail. */
const officeOf = (house: TestHouse, parts: Partial<House>) =>
  clientOf(application, { ...house.window('manager'), house: { ...house, ...parts } });

const listed = (house: TestHouse) =>
  JSON.parse(readFileSync(join(house.folder, 'erased.json'), 'utf8')).erased;

/** A person with a picture of what they brought. */
const aVisitor = async (house: TestHouse): Promise<MemberId> => {
  const { id } = await aMember(house, name);
  const ticket = await aDoneTicket(house, { memberId: id });
  await house.client().repairs.tickets.addPhoto({ id: ticket.id, photo: aPhotoFile() });
  return id;
};

/** As SQLite leaves rows behind that have moved to another page: see residue.test.ts. */
const leaveBehind = (path: string, word: string): void => {
  const bytes = readFileSync(path);
  for (let at = 4_096; at < bytes.length; at += 4_096) {
    const gap = gapsOf(bytes.subarray(at, at + 4_096), false).find(
      ({ start, end }) => end - start > word.length * 2,
    );
    if (!gap) continue;
    const file = openSync(path, 'r+');
    writeSync(file, word, at + gap.start);
    closeSync(file);
    return;
  }
};

test('killed before the file is wiped, it is wiped by the next opening, and pictures go; no copy has the name', async () => {
  const house = await aHouse({ hasBackups: true });
  const id = await aVisitor(house);
  const killed = new Error('killed');
  const store: House['store'] = { ...house.store, wipe: () => Promise.reject(killed) };
  const files = { ...house.files, remove: () => Promise.reject(killed) };
  const { tag } = await officeOf(house, { store, files }).members.erase({ id });
  expect(tag).toMatch(/^#/);
  const [left] = listed(house);
  expect(left).toMatchObject({
    id,
    step: 'erased',
    files: [expect.stringMatching(/^[0-9a-f]{64}$/)],
  });
  const [picture] = left.files;
  expect(await house.files.read(picture)).not.toBeNull();
  emptyLog(join(house.folder, 'etabli.db'));
  leaveBehind(join(house.folder, 'etabli.db'), words.join(' '));
  const before = /backups/;
  expect(tracesIn(house.folder, words, before).length).toBe(words.length);

  await house.backups.now('asked');
  const [copy] = (await house.backups.list()).here;
  expect(tracesIn(join(house.folder, 'backups', copy?.name ?? ''), words)).toEqual([]);
  const said: unknown[] = [];
  const log = Object.assign(Object.create(house.log), {
    info: (facts: unknown) => said.push(facts),
  });
  expect(await finishErasures({ ...house, log })).toBe(1);

  expect(tracesIn(house.folder, words, before)).toEqual([]);
  expect(await house.files.read(picture)).toBeNull();
  expect(listed(house)).toMatchObject([{ id, step: 'wiped', files: [] }]);
  expect(said).toEqual([{ memberIds: [id] }]);
  expect(await finishErasures(house)).toBe(0);
  const base = new Database(join(house.folder, 'etabli.db'), { readonly: true });
  expect(base.pragma('integrity_check', { simple: true })).toBe('ok');
  base.close();
});

test('a house ends by itself, once it is open, what the last one has left', async () => {
  const folder = temporaryFolder();
  const clock = fixedClock().now;
  const options = { folder, clock, log: pino({ level: 'silent' }) };
  const former = await openHouse(options);
  const never = { id: v7() as MemberId, at: clock(), step: 'begun' as const, files: [] }; // nobody's id
  const wiped = { ...never, id: v7() as MemberId, step: 'wiped' as const }; // the same
  await former.erased.note([never, wiped]);
  await former.close();
  const house = await openHouse(options);
  onTestFinished(house.close);
  await expect.poll(() => house.erased.read()).toEqual([wiped]);
});

test('a picture that something else names by now stays on the disk', async () => {
  const house = await aHouse();
  const id = await aVisitor(house);
  const files = { ...house.files, remove: () => Promise.reject(new Error('killed')) };
  await officeOf(house, { files }).members.erase({ id });
  const [picture] = listed(house)[0].files;
  const item = await anItem(house);
  await house.client().items.addPhoto({ id: item.id, file: aPhotoFile() });
  await finishErasures(house);
  expect(await house.files.read(picture)).not.toBeNull();
});

test('killed before its act is written, nothing was erased, nor is at the next opening', async () => {
  const house = await aHouse();
  const { id } = await aMember(house, name);
  const noted = { id, at: house.clock(), step: 'begun' as const, files: [] };
  await house.erased.note([noted]);
  expect(await replayErasures(house)).toBe(0);
  expect(await finishErasures(house)).toBe(0);
  expect(listed(house)).toEqual([]);
  expect((await house.client().members.get({ id })).lastName).toBe(name.lastName);

  await house.client('manager').members.erase({ id });
  await house.erased.note([noted]);
  expect(await finishErasures(house)).toBe(1);
  expect(listed(house)).toMatchObject([{ id, step: 'wiped' }]);
});

const full = () => Promise.reject(new StoreUnusable('disk-full', '/etabli'));

test('refused before anything is written, where the list cannot be', async () => {
  const house = await aHouse();
  const { id } = await aMember(house, name);
  const office = officeOf(house, { erased: { ...house.erased, note: full } });
  await expect(office.members.erase({ id })).rejects.toMatchObject({ code: 'CANNOT_SAVE' });
  expect((await house.client().members.get({ id })).lastName).toBe(name.lastName);
  expect(await house.erased.read()).toEqual([]);
});

test.runIf(canMount)('a full disk takes no name into the list, and loses none of it', async () => {
  const disk = aSmallDisk(1);
  const list = erasedListIn(disk.folder);
  const people = Array.from({ length: 40 }, () => ({
    ...{ id: v7() as MemberId, at: fixedClock().now(), step: 'wiped' as const, files: [] }, // nobody's id
  }));
  await list.note(people);
  disk.fill(0);
  const one = { id: v7() as MemberId, at: fixedClock().now(), step: 'begun' as const, files: [] }; // the same
  await expect(list.note([one])).rejects.toMatchObject({ why: 'disk-full' });
  expect(await list.read()).toEqual(people);
  disk.empty();
  await list.note([one]);
  expect((await list.read()).length).toBe(people.length + 1);
});

test('refused by the base, and the list cannot be mended: they are not erased at the next opening', async () => {
  const house = await aHouse();
  const { id } = await aMember(house, name);
  const erased = { ...house.erased, remove: full };
  const store: House['store'] = { ...house.store, write: full };
  const office = officeOf(house, { erased, store });
  await expect(office.members.erase({ id })).rejects.toMatchObject({ code: 'CANNOT_SAVE' });
  expect(listed(house)).toMatchObject([{ id, step: 'begun' }]);
  expect(await replayErasures(house)).toBe(0);
  await finishErasures(house);
  expect(await house.erased.read()).toEqual([]);
  expect((await house.client().members.get({ id })).lastName).toBe(name.lastName);
});

test('done, and the list takes no more: the answer is true, and the next opening ends it', async () => {
  const house = await aHouse();
  const { id } = await aMember(house, name);
  let writes = 0;
  const note: House['erased']['note'] = (people) => {
    writes += 1;
    return writes > 1 ? full() : house.erased.note(people);
  };
  const office = officeOf(house, { erased: { ...house.erased, note } });
  expect((await office.members.erase({ id })).tag).toMatch(/^#/);
  expect(listed(house)).toMatchObject([{ id, step: 'begun' }]);
  expect(await finishErasures(house)).toBe(1);
  expect(listed(house)).toMatchObject([{ id, step: 'wiped' }]);
});

test('a list of an older version, or a damaged one, names people still', async () => {
  const house = await aHouse();
  const { id } = await aMember(house, name);
  const path = join(house.folder, 'erased.json');
  writeFileSync(path, JSON.stringify({ format: 1, erased: [{ id, at: house.clock() }] }));
  expect(await house.erased.read()).toMatchObject([{ id, step: 'erased', files: [] }]);
  writeFileSync(path, `{ "erased": [ { "id": "${id}",`);
  expect(await replayErasures(house)).toBe(1);
  expect(listed(house)).toMatchObject([{ id, step: 'wiped' }]);
});

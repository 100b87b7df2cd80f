/** A name that was erased stands nowhere: base, log, index, files, the house's log, and copies made since. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { openLog } from '#main/house-log.ts';
import { replayErasures } from '#main/members/erase/replay.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aPhotoFile, aPng } from '#tests/support/builders/a-file.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket, aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, clientOf, type TestHouse } from '#tests/support/house.ts';
import { nameEverywhere } from '#tests/support/privacy/named-rows.ts';
import { tracesIn } from '#tests/support/privacy/traces.ts';
import { emptyLog } from '#tests/support/store/empty-log.ts';

const identity = {
  firstName: 'Éléonore',
  lastName: 'Quœrzébrück-Żółć',
  email: 'eleonore.q@exemple-prive.org',
  phone: '06 98 76 54 32',
  address: '17 impasse des Bouleaux-Gris, 44999 Nulle-Part',
};
const whole = `${identity.firstName} ${identity.lastName}`;
const words = [
  // Without accents too, as somebody types them in a hurry.
  ...['Éléonore', 'Quœrzébrück', 'Żółć', 'eleonore.q@', '06 98 76 54 32', '0698765432'],
  ...['Bouleaux-Gris', 'ELQ-778'],
];

test('nothing of an erased name is left, nor comes back with an older base', async () => {
  const house = await aHouse({ hasBackups: true });
  const { log, close } = openLog(house.folder);
  onTestFinished(close);
  const named: TestHouse = { ...house, log };
  const { id, files } = await aNamedPlace(named);
  const office = clientOf(application, { ...house.window('manager'), house: named });
  emptyLog(join(house.folder, 'etabli.db'));
  const older = join(house.folder, 'older.db');
  cpSync(join(house.folder, 'etabli.db'), older);
  expect(new Set(tracesIn(house.folder, words).map((trace) => trace.split(': ')[1]))).toEqual(
    new Set(words),
  );

  const { tag } = await office.members.erase({ id });

  const before = /backups|older/;
  expect(tracesIn(house.folder, words, before)).toEqual([]);
  for (const file of files) expect(await house.files.read(file)).toBeNull();
  await house.backups.now('asked');
  const [copy] = (await house.backups.list()).here;
  expect(copy?.reason).toBe('asked');
  expect(tracesIn(join(house.folder, 'backups', copy?.name ?? ''), words)).toEqual([]);
  expect(tag).toMatch(/^#[0-9A-Z]{5}$/);

  await house.ground?.store.replace({
    exchange: async () => cpSync(older, join(house.folder, 'etabli.db')),
    putBack: async () => undefined,
  });
  expect((await office.members.get({ id })).lastName).toBe(identity.lastName);
  expect(await replayErasures(house)).toBe(1);
  expect(tracesIn(house.folder, words, before)).toEqual([]);
  expect(await replayErasures(house)).toBe(0);
  expectSound(join(house.folder, 'etabli.db'));
});

/** A member with a past: loans, damage, tickets, a household; and their name in every text of the place. */
const aNamedPlace = async (house: TestHouse) => {
  const [counter, office] = [house.client(), house.client('manager')];
  const accessories = ['Clé'];
  const item = await anItem(house, { accessories, safetyNotice: 'x', aliases: ['EAN-1'] });
  const { id } = await aMember(house, { ...identity, aliases: ['ELQ-778'], counterNote: whole });
  const other = await aMember(house, { firstName: 'Théo', lastName: 'Martin' });
  await office.members.change({ ...identity, id, lastName: 'Quœrzébrück', aliases: ['ELQ-778'] });
  await office.members.change({ ...identity, id, aliases: [] });
  await counter.members.joinHousehold({ id, withMemberId: other.id });
  await office.members.suspend({ id, reason: `${whole} a insulté le bénévole`, untilOn: null });
  const [standing] = (await office.members.get({ id })).suspensions;
  if (standing) await office.members.liftSuspension({ suspensionId: standing.id });
  const visitId = v7() as VisitId; // a visit's id is a UUIDv7 like any
  const { loan } = await counter.loans.lend({ itemId: item.id, memberId: id, visitId });
  await counter.loans.takeBack({ id: loan.id });
  const note = `Mme Quœrzébrück dit que c'était ainsi`;
  await counter.loans.reportDamage({ id: loan.id, note });
  const signed = { waiver: { version: 1, how: 'signed' as const } };
  const signature = new File([aPng(300, 90)], 's.png', { type: 'image/png' });
  const visitor = { visitorContact: identity.phone, memberId: id, problem: `Dixit ${whole}` };
  const ticket = await aDoneTicket(house, { ...visitor, ...signed, signature });
  await counter.repairs.tickets.addPhoto({ id: ticket.id, photo: aPhotoFile() });
  // Who never said that they are a member.
  await aDoneTicket(house, { visitorName: whole, visitorContact: identity.email });
  const elsewhere = await aTicket(house, { visitorName: 'Maryse' });
  await office.categories.create({ name: 'Perçage' });
  await office.shelves.create({ name: 'Étagère' });
  await nameEverywhere(house, { name: whole, itemId: item.id, ticketId: elsewhere.id });
  return { id, files: filesOf(house) };
};

/** The signature and the picture of the ticket. */
const filesOf = (house: TestHouse): string[] => {
  const base = new Database(join(house.folder, 'etabli.db'), { readonly: true });
  const sql = `select signature_file as file from tickets where signature_file is not null
    union select file from ticket_photos`;
  const files = base.prepare<[], { file: string }>(sql).all();
  base.close();
  expect(files.length).toBe(2);
  return files.map(({ file }) => file);
};

const expectSound = (path: string): void => {
  const base = new Database(path, { readonly: true });
  expect(base.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(base.pragma('foreign_key_check')).toEqual([]);
  base.close();
};

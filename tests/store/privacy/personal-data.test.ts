/** All that the place knows of one person, to read and to hand over. */
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';

test('holds what is theirs, in parts, and nobody else by name', async () => {
  const house = await aHouse();
  const [counter, office] = [house.client(), house.client('manager')];
  const { id, code } = await aMember(house, { aliases: ['ABC-1'], counterNote: '=SOMME(A1)' });
  const other = await aMember(house, { firstName: 'Théophraste', lastName: 'Inconnu' });
  await counter.members.joinHousehold({ id, withMemberId: other.id });
  const item = await anItem(house);
  const visitId = v7() as VisitId; // a visit's id is a UUIDv7 like any
  const { loan } = await counter.loans.lend({ itemId: item.id, memberId: id, visitId });
  await counter.loans.takeBack({ id: loan.id });
  await counter.loans.reportDamage({ id: loan.id, note: 'Mandrin faussé' });
  await aDoneTicket(house, { memberId: id });
  await office.members.suspend({ id, reason: 'Retards' });

  const data = await office.members.personalData({ id });
  const rowsOf = (part: string) => data.parts.find((one) => one.part === part)?.rows ?? [];
  expect(data).toMatchObject({ name: 'Zoé Lefèvre', code, place: 'La Remise' });
  expect(rowsOf('identity')).toMatchObject([{ firstName: 'Zoé', counterNote: '=SOMME(A1)' }]);
  expect(rowsOf('codes')).toEqual([{ code }, { code: 'ABC-1' }]);
  expect(rowsOf('memberships')).toMatchObject([{ type: 'Individuelle', feeCents: '1500' }]);
  expect(rowsOf('suspensions')).toMatchObject([{ reason: 'Retards' }]);
  expect(rowsOf('household')).toEqual([{ members: '2' }]);
  expect(rowsOf('loans')).toMatchObject([{ code: item.code, damageNote: 'Mandrin faussé' }]);
  expect(rowsOf('tickets')).toMatchObject([{ thing: 'Grille-pain', visitorName: 'Zoé Lefèvre' }]);
  expect(rowsOf('journal').map(({ act }) => act)).toContain('lend');
  expect(JSON.stringify(data)).not.toContain('Théophraste');

  const json = await office.members.exportPersonalData({ id, as: 'json' });
  expect(JSON.parse(await json.text())).toEqual(data);
  const csv = await office.members.exportPersonalData({ id, as: 'csv' });
  expect(csv.name).not.toMatch(/lef/i);
  const text = await csv.text();
  expect(text).toMatch(/identity;1;counterNote;"?'=SOMME\(A1\)/);
  expect(text.split('\r\n').length).toBeGreaterThan(30);
  await expect(counter.members.personalData({ id })).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
});

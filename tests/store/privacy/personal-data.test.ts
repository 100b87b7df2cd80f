/** All that the place knows of one person, to read and to hand over. */
import { parse } from 'csv-parse/sync';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { PersonalData } from '#shared/contract/members.ts';
import { acts } from '#shared/domain/acts.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { condition } from '#shared/domain/words.ts';
import { privacy } from '#shared/i18n/fr/privacy.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aDoneTicket } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';

const rowsIn = async (file: File): Promise<string[][]> =>
  parse(await file.text(), { bom: true, delimiter: ';' });

/** Each value, where it stands. */
const valuesOf = ({ parts }: PersonalData) =>
  parts.flatMap(({ part, rows }) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([field, value]) => ({ part, at: `${index + 1}`, field, value })),
    ),
  );

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
  const [head, ...lines] = await rowsIn(csv);
  expect(head).toEqual(['Partie', 'Ligne', 'Donnée', 'Valeur']);
  const { part: parts, field: fields } = privacy.data;
  const all = valuesOf(data).map(({ part, at, field, value }) => [
    ...[parts[part], at, fields[field as keyof typeof fields]], // a name that is missing is undefined
    value !== '',
  ]);
  expect(all.length).toBeGreaterThan(30);
  expect(lines.map(([part, at, field, value]) => [part, at, field, value !== ''])).toEqual(all);
  const said = lines.map((cells) => cells.join(';'));
  expect(said).toEqual(
    expect.arrayContaining([
      `Identité;1;Code;${code}`,
      "Identité;1;Note au comptoir;'=SOMME(A1)",
      'Identité;1;N’est plus adhérent;non',
      'Adhésions;1;Montant;15,00',
      'Suspensions;1;Du;21/11/2026',
      'Suspensions;1;En cours;oui',
      'Prêts;1;Sorti le;21/11/2026',
      'Prêts;1;État au départ;bon',
      'Fiches de réparation;1;Résultat;Réparé',
      'Ce qui a été fait;8;Action;inscrire un adhérent',
    ]),
  );
  const spelledAsInCode = [...acts, ...condition.options, 'true', 'false'] as string[];
  const values = lines.map(([, , , value]) => value ?? '');
  expect(values.filter((value) => spelledAsInCode.includes(value))).toEqual([]);
  expect(values.filter((value) => /^\d{4}-\d\d-\d\d/.test(value))).toEqual([]);
  await expect(counter.members.personalData({ id })).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
});

test('is a spreadsheet in the language of the place', async () => {
  const house = await aHouse({ place: { language: 'en' } });
  const { id } = await aMember(house);
  const file = await house.client('manager').members.exportPersonalData({ id, as: 'csv' });
  const rows = await rowsIn(file);
  expect(rows[0]).toEqual(['Part', 'Row', 'Field', 'Value']);
  expect(rows).toContainEqual(['Memberships', '1', 'Paid on', '2026-11-21']);
  expect(rows).toContainEqual(['Memberships', '1', 'Fee', '15.00']);
});

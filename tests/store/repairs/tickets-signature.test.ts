/** The signature of a visitor is kept with a ticket, and nowhere else. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aPhotoFile } from '#tests/support/builders/a-file.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { anIntake } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const filesOf = ({ folder }: TestHouse): string[] => {
  const all = readdirSync(folder, { recursive: true }).map(String);
  return all.filter((name) => /[0-9a-f]{64}$/.test(name));
};

const signed = { waiver: { version: 1, how: 'signed' as const } };
const aSignature = () => aPhotoFile('signature.png');

test.each([
  ['WAIVER_NEEDED', { waiver: null }],
  ['NOT_FOUND', { waiver: { version: 99, how: 'signed' as const } }],
  ['CODE_NOT_OURS', { code: 'T0000013' }],
  ['NOT_FOUND', { memberId: '019a0000-0000-7000-8000-000000000001' as never }],
])('no picture is left of an intake that is refused: %s %o', async (code, wrong) => {
  const house = await aHouse();
  const { tickets } = house.client().repairs;
  const intake = anIntake({ ...signed, signature: aSignature(), ...wrong });
  await expect(tickets.open(intake)).rejects.toMatchObject({ code });
  expect(filesOf(house)).toEqual([]);
});

test('a refusal leaves the same picture where something else has it', async () => {
  const house = await aHouse();
  const { tickets } = house.client().repairs;
  await tickets.open(anIntake({ ...signed, signature: aSignature() }));
  const wrong = anIntake({ ...signed, signature: aSignature(), code: 'T0000013' });
  await expect(tickets.open(wrong)).rejects.toMatchObject({ code: 'CODE_NOT_OURS' });
  expect(filesOf(house)).toHaveLength(1);
});

test('nobody signs for an object of the place: no picture is kept', async () => {
  const house = await aHouse();
  const { id: itemId } = await anItem(house);
  const intake = anIntake({ itemId, signature: aSignature() });
  expect(await house.client().repairs.tickets.open(intake)).toMatchObject({ waiver: null });
  expect(filesOf(house)).toEqual([]);
});

test('no picture is left of a photo for a ticket that is not there', async () => {
  const house = await aHouse();
  const id = '019a0000-0000-7000-8000-000000000001' as never;
  const added = house.client().repairs.tickets.addPhoto({ id, photo: aPhotoFile() });
  await expect(added).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(filesOf(house)).toEqual([]);
});

test('a waiver that is signed on screen has a signature', async () => {
  const house = await aHouse();
  await expect(house.client().repairs.tickets.open(anIntake(signed))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { field: 'signature' },
  });
});

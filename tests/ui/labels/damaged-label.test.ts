/** A damaged label at the counter: one touch, and it waits to be printed. */
import { expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openCounter } from '../counter/at-counter.ts';

test('a damaged label is noted on the card of the object, and the visit goes on', async () => {
  const house = await aHouse();
  const drill = await anItem(house, { name: 'Perceuse' });
  const saw = await anItem(house, { name: 'Scie' });
  const member = await aMember(house);
  const client = house.client();
  const { labels } = await client.labels.queue.list({});
  await client.labels.queue.remove({ ids: labels.map(({ id }) => id) });

  const counter = await openCounter(await aDoor(house));
  await counter.scan(member.code, 'Bonjour');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  await counter.press(/^Étiquette abîmée/);
  await counter.says('l’étiquette de « Perceuse » est à refaire');
  await counter.scan(saw.code, 'Prêté : Scie');
  const queue = await client.labels.queue.list({});
  expect(queue.labels).toMatchObject([{ name: 'Perceuse', reason: 'damaged' }]);
});

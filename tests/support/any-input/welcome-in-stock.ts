/** What stock, labels and repairs accept. */
import type { Day } from '#shared/domain/day.ts';
import { labelFormat } from '#shared/domain/labels/format.ts';
import { aDesign, aFormat } from '#tests/support/builders/labels.ts';
import { anOrdsFile, aPage, aPicture } from './any-file.ts';
import { someItem } from './made.ts';
import type { Ready, Welcome } from './welcome.ts';

const aDay = '2026-12-25' as Day;

const aThing = { name: 'Grille-pain', category: 'Toaster', brand: 'Seb', model: 'T1' } as const;

const waiverVersion = async ({ client }: Ready) =>
  (await client.repairs.settings.get()).waiverVersion;

const aPhoto = async (ready: Ready) => {
  const { id } = await someItem(ready);
  const { photos } = await ready.client.items.addPhoto({ id, file: aPicture() });
  return { photoId: photos[0]?.id };
};

const aTicket = async (ready: Ready) => {
  const item = await someItem(ready);
  return ready.client.repairs.tickets.open({ itemId: item.id, problem: 'Ne démarre plus' });
};

const named = (ready: Ready, name: string) => `${name} ${ready.serial}`;

export const welcomeInStock: Readonly<Record<string, Welcome>> = {
  'items.create': async (ready) => ({
    kind: 'tool',
    name: named(ready, 'Perceuse'),
    brand: 'Bosch',
    model: 'PSB 500',
    serialNumber: '123',
    ownerName: 'Ali',
    lendingNote: 'Avec le coffret',
    returnNote: 'Propre',
    safetyNotice: 'Lunettes',
    aliases: [named(ready, 'vieux')],
    accessories: [{ name: 'Coffret' }],
  }),
  'items.change': async (ready) => ({
    id: (await someItem(ready)).id,
    kind: 'tool',
    name: named(ready, 'Perceuse'),
  }),
  'items.retire': async (ready) => ({ id: (await someItem(ready)).id, reason: 'Cassée' }),
  'place.endClosure': async ({ client }) => {
    const { id } = await client.place.addClosure({ fromOn: aDay, untilOn: aDay });
    return { id };
  },
  'repairs.tickets.open': async (ready) => ({
    what: aThing,
    problem: 'Ne démarre plus',
    visitorName: 'Ali',
    visitorContact: '06 39 98 00 02',
    sessionId: null,
    waiver: { version: await waiverVersion(ready), how: 'paper' },
  }),
  'repairs.tickets.change': async (ready) => ({
    id: (await aTicket(ready)).id,
    problem: 'Démarre une fois sur deux',
  }),
  'repairs.tickets.take': async (ready) => ({ id: (await aTicket(ready)).id }),
  'items.addDocument': async (ready) => ({ id: (await someItem(ready)).id, file: aPage() }),
  'items.removeDocument': async (ready) => {
    const { id } = await someItem(ready);
    const { documents } = await ready.client.items.addDocument({ id, file: aPage() });
    return { documentId: documents[0]?.id };
  },
  'items.addPhoto': async (ready) => ({ id: (await someItem(ready)).id, file: aPicture() }),
  'items.photo': aPhoto,
  'items.removePhoto': aPhoto,
  'items.unblock': async (ready) => ({ id: (await someItem(ready)).id, reason: 'Réparée' }),
  'items.markAccessory': async (ready) => {
    const { id, accessories } = await someItem(ready);
    return { id, accessoryId: accessories[0]?.id, isMissing: true };
  },
  'categories.change': async (ready) => {
    const { id } = await ready.client.categories.create({ name: named(ready, 'Bois') });
    return { id, name: named(ready, 'Bois et métal') };
  },
  'categories.end': async (ready) => {
    const { id } = await ready.client.categories.create({ name: named(ready, 'Jardin') });
    return { id };
  },
  'shelves.merge': async (ready) => {
    const [from, into] = [
      await ready.client.shelves.create({ name: named(ready, 'A') }),
      await ready.client.shelves.create({ name: named(ready, 'B') }),
    ];
    return { id: from.id, intoId: into.id };
  },
  'labels.formats.save': async (ready) => ({
    format: labelFormat.parse(aFormat({ name: named(ready, 'Planche') })),
  }),
  'labels.formats.end': async (ready) => {
    const format = aFormat({ name: named(ready, 'Rouleau') });
    return { id: (await ready.client.labels.formats.save({ format })).key };
  },
  'labels.designs.save': async (ready) => {
    const text = { kind: 'text', size: 'small', text: 'À rendre propre' } as const;
    const blocks = [...aDesign().blocks, text];
    return { design: aDesign({ name: named(ready, 'Carte'), blocks }) };
  },
  'labels.designs.end': async (ready) => {
    const design = aDesign({ name: named(ready, 'Étiquette') });
    return { id: (await ready.client.labels.designs.save({ design })).key };
  },
  'repairs.tickets.fromPaper': async ({ client }) => {
    const { codes } = await client.repairs.tickets.printBlanks({ count: 1 });
    const words = { problem: 'Ne chauffe plus', visitorName: 'Ali', done: 'Ressort remis' };
    return { code: codes[0], on: '2026-11-20', what: aThing, outcome: 'repairable', ...words };
  },
  'repairs.tickets.photo': async (ready) => {
    const { id } = await aTicket(ready);
    const { photoIds } = await ready.client.repairs.tickets.addPhoto({ id, photo: aPicture() });
    return { photoId: photoIds[0] };
  },
  'repairs.tickets.finish': async (ready) => ({
    id: (await aTicket(ready)).id,
    outcome: 'repairable',
  }),
  'exchange.ords.run': async ({ client, serial }) => {
    const file = anOrdsFile([1_000_000 + serial]);
    const { importId } = await client.exchange.ords.check({ file });
    return { importId };
  },
};

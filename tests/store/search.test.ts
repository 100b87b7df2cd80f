/** Search: what a person types finds the thing, on both dialects. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Found,
  find,
  indexEntry,
  removeEntry,
  type SearchEntry,
} from '#main/store/search/search.ts';
import type { Store } from '#main/store/store.ts';
import { howMany } from '#tests/support/how-many.ts';
import { type Base, bothStores } from '#tests/support/store/both-stores.ts';
import { aVolunteer } from '#tests/support/store/rows.ts';

const workshop: Readonly<Record<string, SearchEntry>> = {
  drill: {
    name: 'Perceuse à percussion',
    codes: ['T0000017', 'SN-12/4', '3165140371940'],
    brand: 'Bosch',
    model: 'GSB 13 RE',
    words: ['Électroportatif'],
  },
  screwdriver: { name: 'Visseuse 18V', codes: ['T0000025'], brand: 'Makita', model: 'DDF482' },
  grinder: { name: 'Meuleuse d’angle Ø125', codes: ['T0000033'], brand: 'Métabo' },
  tableSaw: { name: 'Scie sur table', codes: ['T0000041'], brand: 'Festool', model: 'TKS 80' },
  sander: { name: 'Ponceuse à œillets', codes: ['T0000058'], brand: 'Bosch' },
};

bothStores('a search', (base) => {
  test.each([
    ['PERCEUSE', ['drill']],
    ['percussion a', ['drill']],
    ['Électro', ['drill']],
    ['electroportatif', ['drill']],
    ['oeillets', ['sander']],
    ['œillets', ['sander']],
    ['metabo', ['grinder']],
    ['meuleuse d’angle', ['grinder']],
    ["meuleuse d'angle", ['grinder']],
    ['scie de table', ['tableSaw']],
    ['per', ['drill']],
    ['vis', ['screwdriver']],
    ['bosch perc', ['drill']],
    ['  table   SCIE ', ['tableSaw']],
  ])('finds “%s” whatever the case, the accents, the order', async (text, names) => {
    const { search } = await aWorkshop(base);
    expect(await search(text)).toEqual({ ids: names, corrections: [] });
  });

  test.each([
    'GSB 13 RE',
    'gsb13re',
    'gsb13 re',
    'gsb 13re',
    'GSB-13-RE',
    'gsb 1',
    '13re',
    'SN-12/4',
    'sn124',
    'sn 12',
    'SN 124',
    'sn1 24',
    't0000017',
    'T 000 001 7',
    'T00000',
    '3165140371940',
    '316514',
    'perceuse gsb13',
  ])('finds the code “%s” with or without separators, or by its beginning', async (text) => {
    const { search } = await aWorkshop(base);
    const { ids, corrections } = await search(text);
    expect(ids).toContain('drill');
    expect(corrections).toEqual([]);
  });

  test('does not correct numbers and codes', async () => {
    const { search } = await aWorkshop(base);
    for (const text of ['T0000018', 'gsb14re', '3165140371941', 'perceuse 19v']) {
      expect(await search(text)).toEqual({ ids: [], corrections: [] });
    }
  });

  test.each([
    ['perseuse', 'perceuse', 'drill'],
    ['meulleuse', 'meuleuse', 'grinder'],
    ['pecreuse', 'perceuse', 'drill'],
    ['zerceuse', 'perceuse', 'drill'],
    ['erceuse', 'perceuse', 'drill'],
    ['sie', 'scie', 'tableSaw'],
    ['makta', 'makita', 'screwdriver'],
    ['persseu', 'perceuse', undefined],
    ['perseu', 'perceuse', 'drill'],
    ['visee', 'visseuse', 'screwdriver'],
  ])('corrects “%s” and says so', async (typed, used, id) => {
    const { search } = await aWorkshop(base);
    const corrected = { ids: [id], corrections: [{ typed, used: [used] }] };
    expect(await search(typed)).toEqual(id ? corrected : { ids: [], corrections: [] });
  });

  test('corrects each of several words on its own', async () => {
    const { search } = await aWorkshop(base);
    expect(await search('perseuse percusion bosh')).toEqual({
      ids: ['drill'],
      corrections: [
        { typed: 'perseuse', used: ['perceuse'] },
        { typed: 'percusion', used: ['percussion'] },
        { typed: 'bosh', used: ['bosch'] },
      ],
    });
    expect((await search('meulleuse metabo')).ids).toEqual(['grinder']);
  });

  test('corrects a word that exists elsewhere when the words together find nothing', async () => {
    const { store, search } = await aWorkshop(base);
    await indexed(store, { saddle: { name: 'Selle', brand: 'Boscha' } });
    expect(await search('ponceuse boscha')).toEqual({
      ids: ['sander'],
      corrections: [{ typed: 'boscha', used: ['bosch'] }],
    });
  });

  test('survives one wrong, missing, extra or swapped letter at every position', async () => {
    const { store } = await aWorkshop(base);
    for (const word of ['visseuse', 'perceuse', 'meuleuse']) {
      for (const typed of mistypings(word)) {
        const { ids } = await found(store, typed);
        expect(ids, typed).toContain({ v: 'screwdriver', p: 'drill', m: 'grinder' }[word[0] ?? '']);
      }
    }
  });

  test.each([
    'xylophone',
    '',
    '   ',
    '…/!',
    '"',
    "'*",
    'perceuse OR',
    'NOT',
    '(',
    'a'.repeat(1_000_000),
  ])('finds nothing for what is not there (%#)', async (text) => {
    const { search } = await aWorkshop(base);
    expect((await search(text)).ids.filter((id) => id !== 'drill')).toEqual([]);
  });

  test('puts a name before a code, a code before a brand, a brand before the rest', async () => {
    const store = await base.open();
    await indexed(store, {
      rest: { name: 'Objet un', words: ['alpha'] },
      brand: { name: 'Objet un', brand: 'alpha' },
      code: { name: 'Objet un', codes: ['alpha'] },
      name: { name: 'Alpha un' },
    });
    expect((await found(store, 'alpha')).ids).toEqual(['name', 'code', 'brand', 'rest']);
  });

  test('keeps kinds apart and gives no more than asked', async () => {
    const { store, search } = await aWorkshop(base);
    await store.write(aVolunteer, (tx) =>
      indexEntry(tx, 'member', 'zoe', { name: 'Zoé Perceval', codes: ['C0000013'] }),
    );
    expect((await search('perce')).ids).toEqual(['drill']);
    const members = await store.read((q) => find(q, { text: 'perce', kind: 'member', limit: 9 }));
    expect(members.ids).toEqual(['zoe']);
    const none = await store.read((q) => find(q, { text: 'perseuse', kind: 'member', limit: 9 }));
    expect(none).toEqual({ ids: [], corrections: [] });
    const one = await store.read((q) => find(q, { text: 'bosch', kind: 'item', limit: 1 }));
    expect(one.ids).toHaveLength(1);
  });

  test('follows a change: the new words find it, the old ones do not', async () => {
    const { store, search } = await aWorkshop(base);
    await indexed(store, { drill: { name: 'Carotteuse' } });
    expect((await search('carotteuse')).ids).toEqual(['drill']);
    expect((await search('perceuse')).ids).toEqual([]);
    expect((await search('perseuse')).ids).toEqual([]);
  });

  test('forgets what is removed, and keeps the words that others have', async () => {
    const { store, search } = await aWorkshop(base);
    await store.write(aVolunteer, (tx) => removeEntry(tx, 'item', 'drill'));
    await store.write(aVolunteer, (tx) => removeEntry(tx, 'item', 'never-there'));
    expect((await search('perceuse')).ids).toEqual([]);
    expect((await search('bosh')).ids).toEqual(['sander']);
    expect(await search('perseuse')).toEqual({ ids: [], corrections: [] });
  });

  test('is taken back with the act that failed', async () => {
    const { store, search } = await aWorkshop(base);
    const act = store.write(aVolunteer, async (tx) => {
      await indexEntry(tx, 'item', 'saw', { name: 'Scie sauteuse' });
      throw new Error('the lamp went out');
    });
    await expect(act).rejects.toThrow('the lamp went out');
    expect((await search('sauteuse')).ids).toEqual([]);
  });

  test('takes any text without harm', async () => {
    const { store } = await aWorkshop(base);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        await indexed(store, { any: { name: text, codes: [text], model: text, words: [text] } });
        const { ids } = await found(store, text);
        if (/^[a-z]{2,20}$/.test(text)) expect(ids).toContain('any');
      }),
      { numRuns: base.dialect === 'sqlite' ? howMany(150, 1_500) : howMany(40, 200) },
    );
  });
});

const mistypings = (word: string): string[] => {
  const at = [...word].map((_, position) => position);
  return [
    ...at.map((position) => word.slice(0, position) + word.slice(position + 1)),
    ...at.map((position) => `${word.slice(0, position)}k${word.slice(position + 1)}`),
    ...[...at, word.length].map((position) => `${word.slice(0, position)}k${word.slice(position)}`),
    ...at.slice(1).map((position) => {
      const swapped = `${word[position]}${word[position - 1]}`;
      return word.slice(0, position - 1) + swapped + word.slice(position + 1);
    }),
  ];
};

const aWorkshop = async (base: Base) => {
  const store = await base.open();
  await indexed(store, workshop);
  return { store, search: (text: string) => found(store, text) };
};

const indexed = (store: Store, entries: Readonly<Record<string, SearchEntry>>): Promise<void> =>
  store.write(aVolunteer, async (tx) => {
    for (const [id, entry] of Object.entries(entries)) await indexEntry(tx, 'item', id, entry);
  });

const found = (store: Store, text: string): Promise<Found> =>
  store.read((q) => find(q, { text, kind: 'item', limit: 20 }));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn, type KnownNames, wordsOfName } from '#shared/domain/repairs/ords/findings.ts';

const nobody: KnownNames = { own: new Set(), others: new Set() };

const foundIn = (text: string, names = nobody) =>
  findingsIn(text, names).map(({ kind, from, until }) => `${kind}: ${text.slice(from, until)}`);

test.each([
  ['voir zoe.l@exemple.fr', 'email: zoe.l@exemple.fr'],
  ['zoe (at) free.fr', 'email: zoe (at) free.fr'],
  ['appeler 06 12 34 56 78', 'phone: 06 12 34 56 78'],
  ['tél:0612345678.', 'phone: 0612345678'],
  ['02.40.00.00.00', 'phone: 02.40.00.00.00'],
  ['+33 (0)6 12 34 56 78', 'phone: +33 (0)6 12 34 56 78'],
  ['+32 470 12 34 56', 'phone: +32 470 12 34 56'],
  ['0470/12.34.56', 'phone: 0470/12.34.56'],
  ['https://exemple.fr/a?b', 'link: https://exemple.fr/a?b'],
  ['www.exemple.org', 'link: www.exemple.org'],
  ['au 12 bis rue des Lilas', 'address: 12 bis rue des Lilas'],
  ['44000 Nantes', 'address: 44000 Nantes'],
  ['Kerkstraat 12', 'address: Kerkstraat 12'],
  ['n° 1234 5678 90', 'number: 1234 5678 90'],
  ['FR76 3000 6000 0112 3456 7890 189', 'number: FR76 3000 6000 0112 3456 7890 189'],
  ['Mme Lefèvre attend', 'name: Mme Lefèvre'],
  ['à M. de la Tour', 'name: M. de la Tour'],
  ['Mr X', 'name: Mr X'],
])('%s is pointed out', (text, found) => {
  expect(foundIn(text)).toEqual([found]);
});

test.each([
  'Ne chauffe plus',
  '220 V, 2000 W, 50 Hz',
  'acheté en 2012, 8,5 ans',
  'touche M cassée',
  'Condensateur 1000 µF / 16 V',
  'PSU 12V-5A ; 100-240V',
  '',
])('%s names nobody', (text) => {
  expect(foundIn(text)).toEqual([]);
});

test('The visitor is found in small letters too, others by a capital', () => {
  const own = new Set(wordsOfName('Zoé'));
  const others = new Set(wordsOfName('Anne-Marie Le Goff'));
  expect(foundIn("zoe dit que c'est à Goff, pas goff", { own, others })).toEqual([
    'name: zoe',
    'name: Goff',
  ]);
  expect(foundIn("l'aspirateur d'Anne-Marie", { own, others })).toEqual(['name: Anne-Marie']);
});

test('Findings stand in order and never over one another', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0a1@. M+-/rueé\n') }), (text) => {
      let last = 0;
      for (const { from, until } of findingsIn(text, nobody)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(until).toBeGreaterThan(from);
        last = until;
      }
    }),
  );
});

test('A text of a megabyte takes no longer than it must', () => {
  const startedAt = performance.now();
  for (const unit of ['a', '1 ', 'rue ', 'M. ', 'A', '0', 'a.']) {
    findingsIn(unit.repeat(100_000), nobody);
  }
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

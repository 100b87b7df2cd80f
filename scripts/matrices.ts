/** What `npm run prove` tries further than `npm test`, by the name that asks for it alone. */
export interface Matrix {
  /** `npm run prove -- histories kills` */
  readonly name: string;
  /** What it proves, with its numbers. */
  readonly what: string;
  /** About so long on two cores. */
  readonly minutes: number;
  readonly project: string;
  readonly files: readonly string[];
}

export const matrices: readonly Matrix[] = [
  {
    name: 'codes',
    what: '10,000 codes of each letter: every wrong digit, wrong letter and neighbour swap; every host',
    minutes: 1,
    project: 'unit',
    files: ['tests/unit/codes', 'tests/unit/scanner'],
  },
  {
    name: 'example',
    what: 'the example place, whatever its seed, its day and its size',
    minutes: 1,
    project: 'unit',
    files: ['tests/unit/example'],
  },
  {
    name: 'labels',
    what: 'any label on any format and printer, 10,000 codes of each letter drawn and decoded',
    minutes: 4,
    project: 'unit',
    files: ['tests/unit/labels'],
  },
  {
    name: 'prints',
    what: 'a full page of every row of docs/what-fits.csv printed by the application and read back',
    minutes: 5,
    project: 'ui',
    files: ['tests/ui/labels/read-back.test.ts'],
  },
  {
    name: 'acts',
    what: 'random acts all undone, any text searched, any slip of the hand corrected, any history of loans',
    minutes: 4,
    project: 'store',
    files: [
      'tests/store/undo-property.test.ts',
      'tests/store/search.test.ts',
      'tests/store/correction.test.ts',
      'tests/store/loans/any-history.test.ts',
    ],
  },
  {
    name: 'inputs',
    what: 'every procedure but those of copies, 10,000 inputs each: typed answers, nothing written when refused',
    minutes: 25,
    project: 'store',
    files: [
      'tests/store/any-input/first-half.test.ts',
      'tests/store/any-input/second-half.test.ts',
    ],
  },
  {
    name: 'inputs-of-copies',
    what: 'the procedures that copy, verify or restore a base, 1,000 inputs each: the same',
    minutes: 55,
    project: 'store',
    files: ['tests/store/any-input/with-copies.test.ts'],
  },
  {
    name: 'unsafe',
    what: 'any call of any procedure, 1,000 runs: no unsafe object is lent or shown as available',
    minutes: 12,
    project: 'store',
    files: ['tests/store/repairs/never-lent.test.ts'],
  },
  {
    name: 'histories',
    what: '1,000 histories against a small model, 500 of them with copies and restores',
    minutes: 5,
    project: 'store',
    files: ['tests/store/histories'],
  },
  {
    name: 'attacks',
    what: 'every role, 40 scripts through every field, 30 paths, keys, 1,040 damaged copies, erased names',
    minutes: 6,
    project: 'security',
    files: ['tests/security'],
  },
  {
    name: 'copies',
    what: 'every kept copy brought back, 200 broken spreadsheets, lists out and in again, personal data',
    minutes: 4,
    project: 'store',
    files: [
      'tests/store/backups',
      'tests/store/restore.test.ts',
      'tests/store/restore-at-start.test.ts',
      'tests/store/sheets',
      'tests/store/sheets-out',
      'tests/store/privacy',
    ],
  },
  {
    name: 'rotation',
    what: '10,000 rotations of copies, 10,000 formula strings in cells, redaction of names',
    minutes: 1,
    project: 'unit',
    files: [
      'tests/unit/backups',
      'tests/unit/sheets',
      'tests/unit/sheets-out',
      'tests/unit/privacy',
    ],
  },
  {
    name: 'kills',
    what:
      'kill -9: 1,000 during lending, 300 during repairs, 200 and 100 during imports, 100 during migrations, ' +
      '100 during restores; each loan synced',
    minutes: 30,
    project: 'crash',
    files: ['tests/crash'],
  },
];

/** A sentence when one of these is the name of none. */
export const unknownOf = (names: readonly string[]): string | null => {
  const unknown = names.filter((name) => !matrices.some((matrix) => matrix.name === name));
  if (unknown.length === 0) return null;
  const known = matrices.map(({ name }) => name).join(', ');
  return `Nothing to prove is called ${unknown.join(', ')}. There are: ${known}.`;
};

/** The ones asked for, all where none is. */
export const chosen = (names: readonly string[]): readonly Matrix[] =>
  matrices.filter(({ name }) => names.length === 0 || names.includes(name));

/** Two hundred ways in which one cell of a good table is wrong, each different from all others. */
import { sayIn } from '#main/exchange/sheets/out/say.ts';
import type { SheetProblem } from '#shared/contract/sheets.ts';
import {
  fieldsOfKind,
  type SheetField,
  type SheetKind,
} from '#shared/domain/sheets/sheet-words.ts';

type Row = Partial<Record<SheetField, string>>;

export interface CellFault {
  readonly kind: SheetKind;
  /** What is written instead into a row. */
  readonly cells: Row;
  /** What the report says of that row. */
  readonly problem: SheetProblem['kind'];
}

const examples: Record<SheetKind, Row> = {
  items: {
    name: 'Perceuse',
    kind: 'outil',
    category: 'Perçage',
    condition: 'bon',
    declaredValue: '12,50 €',
    loanDays: '7',
  },
  members: { firstName: 'Zoé', lastName: 'Lefèvre', email: 'zoe@example.org', phone: '0612345678' },
};

const { field: names } = sayIn('fr', 'Europe/Paris').columns;

/** A whole name beside its two parts would be the same twice. */
const columnsOf = (kind: SheetKind): SheetField[] =>
  fieldsOfKind[kind].filter((field) => field !== 'fullName');

/** A header of all columns, and good rows of which no two are one thing. */
export const goodTable = (kind: SheetKind, count: number): string[][] => [
  columnsOf(kind).map((field) => names[field]),
  ...Array.from({ length: count }, (_, at) => rowOf(kind, at, {})),
];

/** The same with a fault in the row at this line. */
export const faultyTable = ({ kind, cells }: CellFault, count: number, line: number) =>
  goodTable(kind, count).map((row, at) => (at === line - 1 ? rowOf(kind, at - 1, cells) : row));

const rowOf = (kind: SheetKind, at: number, wrong: Row): string[] => {
  const name = kind === 'items' ? 'name' : 'lastName';
  const row = { ...examples[kind], [name]: `${examples[kind][name]} ${at + 1}`, ...wrong };
  return columnsOf(kind).map((field) => row[field] ?? '');
};

const each = (
  kind: SheetKind,
  problem: SheetProblem['kind'],
  values: Partial<Record<SheetField, readonly string[]>>,
): CellFault[] =>
  Object.entries(values).flatMap(([field, texts]) =>
    texts.map((text) => ({ kind, cells: { [field]: text }, problem })),
  );

const formulas = (kind: SheetKind): CellFault[] =>
  columnsOf(kind).map((field) => ({ kind, cells: { [field]: '=A1&B1' }, problem: 'formula' }));

const failed = '#REF! #N/A #NOM? #NAME? #DIV/0! #VALEUR! #VALUE! #NULL! #NUM!'.split(' ');
const amounts =
  'douze|-12|12,345,6|1e3|12 $|12,50 € ttc|1000001|gratuit|12/50|12-15|12;5;3|1,2,3|environ 10'.split(
    '|',
  );
const days =
  'hier|31/02/2026|2026-13-01|32/01/2026|29/02/2025|99999|12|1899-01-01|printemps 2026|2026-00-10|00/05/2026|10/2026|le 3'.split(
    '|',
  );
const long = (length: number): string[] => ['x'.repeat(length)];

export const cellFaults: readonly CellFault[] = [
  ...formulas('items'),
  ...formulas('members'),
  ...each('items', 'formula', { name: failed }),
  ...each('items', 'not-an-amount', { declaredValue: amounts, deposit: amounts }),
  ...each('members', 'not-an-amount', { membershipFee: amounts }),
  ...each('items', 'not-a-number', {
    loanDays: [
      '0',
      '367',
      '4000',
      'longtemps',
      '-7',
      '7,5',
      '2 ans',
      'un mois',
      '1/2',
      '53 semaines',
    ],
  }),
  ...each('members', 'not-a-number', { loanLimit: ['-1', '1001', 'trois', '2,5', '3/4'] }),
  ...each('members', 'not-a-day', {
    joinedOn: days,
    membershipPaidOn: days,
    membershipFrom: days,
    membershipUntil: days,
  }),
  ...each('members', 'day-too-far', {
    joinedOn: ['12/03/3021', '9999-12-31'],
    membershipPaidOn: ['05/01/2206', '9999-12-31'],
    membershipFrom: ['22/11/2031'],
    membershipUntil: ['31/12/3026', '31/12/2099', '9998-12-31'],
  }),
  {
    kind: 'members',
    cells: { membershipFrom: '2026-05-01', membershipUntil: '2026-04-30' },
    problem: 'not-a-day',
  },
  ...each('members', 'not-an-email', {
    email: ['zoe', 'zoe@', '@example.org', 'zoe @example.org', 'zoe.example.org'],
  }),
  ...each('items', 'unknown-word', {
    kind: ['bidule', '42', 'outil ou machine', 'livre', 'tout'],
    condition: ['violet', '7/10', '3 étoiles', 'à voir', 'bof'],
    ownerKind: ['Jean', 'mairie de Nantes', '3', 'lui'],
  }),
  ...each('items', 'number-shortened', {
    code: ['3,16514E+12', '3.16514e+12'],
    alias: ['1,23457E+14', '3E+12', 'A-12 ; 3,7E+12'],
    serialNumber: ['1,23457E+14'],
  }),
  ...each('members', 'number-shortened', { code: ['2,3529E+13'], alias: ['2.3529E+13'] }),
  ...each('items', 'code-malformed', {
    code: ['T0000014', 'E0000012', 'F0000019', 'C0000013', 'L0000013', 't-0000014'],
  }),
  ...each('members', 'code-malformed', { code: ['C0000014', 'T0000013', 'L0000013'] }),
  ...each('items', 'too-long', {
    alias: long(81),
    name: long(201),
    category: long(201),
    shelf: long(201),
    brand: long(201),
    model: long(201),
    serialNumber: long(201),
    ownerName: long(201),
    accessories: [...long(201), Array.from({ length: 51 }, (_, at) => `pièce ${at}`).join(';')],
    lendingNote: long(2001),
    returnNote: long(2001),
    safetyNotice: long(2001),
  }),
  ...each('members', 'too-long', {
    alias: long(81),
    firstName: long(101),
    lastName: long(101),
    email: [`${'x'.repeat(200)}@example.org`],
    phone: long(61),
    address: long(401),
    postcode: long(21),
    town: long(81),
    counterNote: long(2001),
    membershipType: long(201),
  }),
  { kind: 'items', cells: { name: '' }, problem: 'name-missing' },
  { kind: 'members', cells: { firstName: '', lastName: '' }, problem: 'name-missing' },
  { kind: 'members', cells: { email: '', phone: '' }, problem: 'contact-missing' },
];

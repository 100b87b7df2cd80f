/** Good spreadsheets of every form, and the ways in which one breaks. Numbers, not chance, choose. */
import { deflateRawSync } from 'node:zlib';

const nouns = ['Perceuse', 'Ponceuse', 'Scie', 'Rabot', 'Défonceuse', 'Échelle'];

/** A good table: a header and so many objects. */
export const goodRows = (count: number): string[][] => [
  ['Inventaire', 'Désignation', 'Genre', 'État', 'Valeur', 'Durée de prêt', 'Notes'],
  ...Array.from({ length: count }, (_, at) => [
    `A-${at + 1}`,
    `${nouns[at % nouns.length]} ${at + 1}`,
    at % 2 === 0 ? 'outil' : 'appareil',
    at % 3 === 0 ? 'bon' : 'usé',
    `${at},50 €`,
    String(7 + (at % 3)),
    at % 4 === 0 ? 'à charger; fragile' : '',
  ]),
];

export const forms = ['utf-8', 'windows-1252', 'utf-16', 'tab', 'comma', 'pasted'] as const;
export type Form = (typeof forms)[number];

const quoted = (cell: string): string =>
  /[;,\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const windows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('€', '\u0080').replaceAll('’', '\u0092'), 'latin1');

/** The bytes of a table in one of the forms. */
export const bytesOf = (rows: readonly string[][], form: Form): Buffer => {
  const separator = { tab: '\t', pasted: '\t', comma: ',' }[form as 'tab'] ?? ';';
  const text = `${rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`;
  if (form === 'windows-1252') return windows1252(text);
  return form === 'utf-16' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
};

export interface Break {
  readonly how: string;
  /** What the report says of it; its line is that of the broken row where a row breaks. */
  readonly kind: string | readonly string[];
  /** Breaks a row, or the whole table. */
  readonly rows?: (rows: string[][], at: number) => void;
  readonly bytes?: (bytes: Buffer, at: number) => Buffer;
  /** Only text of these forms breaks so. */
  readonly forms?: readonly Form[];
}

const setCell =
  (column: number, value: string) =>
  (rows: string[][], at: number): void => {
    const row = rows[at];
    if (row) row[column] = value;
  };

const eightBit: readonly Form[] = ['utf-8', 'tab', 'comma', 'pasted'];

export const breaks: readonly Break[] = [
  { how: 'no name', kind: 'name-missing', rows: setCell(1, '') },
  { how: 'a condition that nobody knows', kind: 'unknown-word', rows: setCell(3, 'violet') },
  { how: 'a kind that nobody knows', kind: 'unknown-word', rows: setCell(2, 'bidule') },
  { how: 'an amount in letters', kind: 'not-an-amount', rows: setCell(4, 'douze') },
  { how: 'a negative amount', kind: 'not-an-amount', rows: setCell(4, '-12') },
  { how: 'a failed formula', kind: 'formula', rows: setCell(4, '#REF!') },
  { how: 'a formula as text', kind: 'formula', rows: setCell(1, '=A1&B1') },
  { how: 'a loan period of years', kind: 'not-a-number', rows: setCell(5, '4000') },
  { how: 'a loan period in words', kind: 'not-a-number', rows: setCell(5, 'longtemps') },
  { how: 'a code with a wrong digit', kind: 'code-malformed', rows: setCell(0, 'T0000014') },
  { how: 'a code of a card', kind: 'code-malformed', rows: setCell(0, 'C0000014') },
  { how: 'a name without end', kind: 'too-long', rows: setCell(1, 'x'.repeat(201)) },
  { how: 'a note without end', kind: 'too-long', rows: setCell(6, 'x'.repeat(2001)) },
  {
    how: 'one code twice',
    kind: 'code-twice',
    rows: (rows, at) => {
      setCell(0, 'T0000013')(rows, at);
      setCell(0, 'T0000013')(rows, 1);
    },
  },
  {
    how: 'a cell beyond the last column',
    kind: 'too-many-columns',
    rows: (rows, at) => rows[at]?.push('', 'de trop'),
  },
  {
    how: 'a thousand columns',
    kind: 'too-wide',
    rows: (rows, at) => rows[at]?.push(...Array.from({ length: 1_000 }, () => 'x')),
  },
  {
    how: 'a quote that nothing closes',
    kind: 'cut',
    bytes: (bytes, at) => insertedAt(bytes, startOfLine(bytes, at), '"'),
    forms: eightBit,
  },
  {
    how: 'a byte that is no letter',
    kind: 'unreadable-text',
    bytes: (bytes, at) => insertedAt(bytes, startOfLine(bytes, at), Buffer.from([0xff, 0xfe])),
    forms: ['utf-8', 'tab', 'comma'],
  },
  {
    how: 'a control sign',
    kind: 'unreadable-text',
    bytes: (bytes, at) => insertedAt(bytes, startOfLine(bytes, at), Buffer.from([0x00])),
    forms: [...eightBit, 'windows-1252'],
  },
];

/** Of the whole file: line 1 says it. */
export const wholeBreaks: readonly {
  how: string;
  kind: string;
  bytes: (good: Buffer) => Buffer;
}[] = [
  { how: 'nothing', kind: 'empty', bytes: () => Buffer.alloc(0) },
  { how: 'blanks', kind: 'empty', bytes: () => Buffer.from(' \r\n\r\n ') },
  { how: 'a PDF', kind: 'not-a-table', bytes: () => Buffer.from('%PDF-1.7 …') },
  { how: 'a picture', kind: 'not-a-table', bytes: () => Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
  {
    how: 'an old workbook',
    kind: 'not-a-table',
    bytes: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  },
  { how: 'a page', kind: 'not-a-table', bytes: () => Buffer.from('<html><table></table></html>') },
  {
    how: 'a page in capitals, behind a mark and blanks',
    kind: 'not-a-table',
    bytes: () => Buffer.from('\ufeff\r\n <TABLE border=1><TR><TD>Scie</TABLE>'),
  },
  {
    how: 'a PDF behind a mark',
    kind: 'not-a-table',
    bytes: () => Buffer.from('\ufeff%PDF-1.7 …'),
  },
  {
    how: 'packed bytes',
    kind: 'not-a-table',
    bytes: (good) => Buffer.from([0x1f, 0x8b, ...deflateRawSync(good)]),
  },
];

const insertedAt = (bytes: Buffer, at: number, what: string | Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(what), bytes.subarray(at)]);

/** Where a line begins; 1 is the first. */
const startOfLine = (bytes: Buffer, line: number): number => {
  let from = 0;
  for (let at = 1; at < line; at += 1) from = bytes.indexOf(0x0a, from) + 1;
  return from;
};

/**
 * Every column in which somebody may have written a name. A test holds this list against the base: a
 * column of text is here, or it is known there never to hold one.
 *
 * Names of the team and of helpers at sessions stay: they are other roles of a person.
 */
import type { RecordTable } from '#main/store/store.ts';
import type { Redact, Redaction } from './redaction.ts';

interface FreeTexts {
  readonly written: readonly string[];
  /** What was folded from those, to be searched and sorted by. */
  readonly folded?: readonly string[];
  /** No two may bear the same name: a tag stands there in the place of a person, with a number from the second row on. */
  readonly isUnique?: boolean;
  /** What one of those was called: the tag as well. */
  readonly namesUnique?: boolean;
}

export const freeTexts = {
  place: { written: ['address', 'contact', 'rules_text'] },
  closures: { written: ['reason'] },
  categories: { written: ['name', 'habilitation'], folded: ['folded_name'], isUnique: true },
  shelves: { written: ['name'], folded: ['folded_name'], isUnique: true },
  items: {
    written: [
      ...['name', 'brand', 'model', 'serial_number', 'owner_name'],
      ...['lending_note', 'return_note', 'safety_notice', 'retired_reason'],
    ],
    folded: ['folded_name'],
  },
  aliases: { written: ['shown'], folded: ['reading'] },
  accessories: { written: ['name'] },
  documents: { written: ['name'] },
  blocks: { written: ['reason', 'ended_reason'] },
  loan_checks: { written: ['name'] },
  loans: { written: ['override_reason', 'damage_note'] },
  // Names and ways to reach other members are theirs, whoever shares them.
  members: { written: ['counter_note', 'address'] },
  households: { written: ['name'] },
  memberships: { written: ['type'] },
  suspensions: { written: ['reason'] },
  label_formats: { written: ['name'], folded: ['folded_name'], isUnique: true },
  label_designs: { written: ['name', 'blocks'], folded: ['folded_name'], isUnique: true },
  label_printers: { written: ['name'], isUnique: true },
  label_runs: { written: ['format_name', 'printer_name'], namesUnique: true },
  waivers: { written: ['text'] },
  repair_sessions: { written: ['venue'] },
  tickets: {
    written: [
      ...['thing', 'brand', 'model', 'problem', 'public_problem', 'then_what'],
      ...['visitor_name', 'visitor_contact'],
    ],
    folded: ['brand_key', 'folded_words', 'folded_visitor'],
  },
  attempts: { written: ['observed', 'cause', 'done'] },
  ticket_parts: { written: ['name'] },
  safety_verdicts: { written: ['reason', 'cleared_reason'] },
  imports: { written: ['file_name'] },
  imported_repairs: {
    written: ['brand', 'partner_product_category', 'problem', 'public_problem'],
    folded: ['brand_key'],
  },
  sheet_imports: { written: ['file_name'] },
  sheet_columns: { written: [], folded: ['folded_name'] },
} as const satisfies Partial<Record<RecordTable, FreeTexts>>;

export type TextTable = keyof typeof freeTexts;

const all: Readonly<Record<TextTable, FreeTexts>> = freeTexts;
export const textTables = Object.keys(freeTexts) as TextTable[]; // its own keys

export const isTextTable = (table: string): table is TextTable => Object.hasOwn(freeTexts, table);

export const foldedColumns = (table: TextTable): readonly string[] => all[table].folded ?? [];

/** All of them, to be read together. */
export const textColumns = (table: TextTable): string[] => [
  ...all[table].written,
  ...foldedColumns(table),
];

/** How much is taken out: see `Redaction`. */
export type Extent = 'theirs' | 'elsewhere';

/** By the mark that stands for a person, and by their tag, where marks would be twice the same name. */
export interface Redactions {
  readonly marked: Redaction;
  readonly tagged: Redaction;
  readonly tag: string;
}

interface RowOf {
  readonly by: Redactions;
  readonly extent: Extent;
  /** Which of the rows of its table that name the person, from 1. */
  readonly place?: number;
}

/** The text columns of a row, or of what it was, that change: without the person. */
export const redactedColumns = (
  table: TextTable,
  texts: Readonly<Record<string, unknown>>,
  { by, extent, place = 1 }: RowOf,
): Record<string, string> => {
  const { written, folded = [], isUnique = false, namesUnique = false } = all[table];
  const redaction = isUnique || namesUnique ? by.tagged : by.marked;
  const numbered = (text: string) =>
    isUnique && place > 1 ? text.replaceAll(by.tag, `${by.tag}-${place}`) : text;
  const changed: Record<string, string> = {};
  const redact = (columns: readonly string[], without: Redact) => {
    for (const column of columns) {
      const text = texts[column];
      if (typeof text !== 'string' || text === '') continue;
      const left = without(text);
      if (left !== text) changed[column] = numbered(left);
    }
  };
  redact(written, redaction[extent]);
  redact(folded, extent === 'theirs' ? redaction.theirsFolded : redaction.elsewhereFolded);
  return changed;
};

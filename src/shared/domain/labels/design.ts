/**
 * What stands on a label: one symbol and rows of words, in the order in which they are read. Where
 * each goes, and how large, is decided by the layout for every format anew.
 */
import { z } from 'zod';

/**
 * What a label is stuck on. A red tag hangs on a thing that must not be used, a ticket's tag on one that
 * waits for its repair.
 */
export const labelSubject = z.enum(['item', 'member', 'shelf', 'red-tag', 'ticket']);
export type LabelSubject = z.infer<typeof labelSubject>;

export const symbolKind = z.enum(['code128', 'qr']);
export type SymbolKind = z.infer<typeof symbolKind>;

const size = z.enum(['small', 'normal', 'large']);
export type BlockSize = z.infer<typeof size>;

/** `symbol` marks where the Code 128 or the QR stands among the rows. */
export const labelBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('symbol') }),
  z.object({ kind: z.literal('code'), size }),
  z.object({ kind: z.literal('name'), size }),
  /** In the queue of the repair café. */
  z.object({ kind: z.literal('number'), size }),
  /** When the ticket was opened. */
  z.object({ kind: z.literal('day'), size }),
  z.object({ kind: z.literal('category'), size }),
  z.object({ kind: z.literal('owner'), size }),
  z.object({ kind: z.literal('place'), size }),
  z.object({ kind: z.literal('logo'), size }),
  z.object({ kind: z.literal('text'), size, text: z.string().trim().max(200) }),
]);
export type LabelBlock = z.infer<typeof labelBlock>;
export type BlockKind = LabelBlock['kind'];

const isWhole = (blocks: readonly LabelBlock[]) =>
  blocks.filter(({ kind }) => kind === 'symbol').length === 1;

export const labelDesign = z.object({
  name: z.string().trim().min(1).max(120),
  subject: labelSubject,
  symbol: symbolKind,
  /** Exactly one of them is the symbol. */
  blocks: z.array(labelBlock).min(1).max(12).refine(isWhole),
});
export type LabelDesign = z.infer<typeof labelDesign>;

/** The words of one label. An empty one leaves its row out. */
export interface LabelWords {
  /** What is encoded: one letter and seven digits. */
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly owner: string;
  readonly place: string;
  /** In the queue, as it is called out: `N° 14`. */
  readonly number: string;
  readonly day: string;
  /** In white on the red of a red tag, in the language of the place; unused on other labels. */
  readonly warning: string;
  /** Height over width of the logo; `null` where the place has none. */
  readonly logoRatio: number | null;
}

/** The designs that come with the house; a place changes a copy. */
export const houseDesigns: Readonly<Record<LabelSubject, Omit<LabelDesign, 'name'>>> = {
  item: {
    subject: 'item',
    symbol: 'code128',
    blocks: [
      { kind: 'name', size: 'normal' },
      { kind: 'symbol' },
      { kind: 'code', size: 'normal' },
      { kind: 'place', size: 'small' },
    ],
  },
  member: {
    subject: 'member',
    symbol: 'code128',
    blocks: [
      { kind: 'logo', size: 'normal' },
      { kind: 'place', size: 'small' },
      { kind: 'name', size: 'large' },
      { kind: 'symbol' },
      { kind: 'code', size: 'normal' },
    ],
  },
  shelf: {
    subject: 'shelf',
    symbol: 'code128',
    blocks: [{ kind: 'name', size: 'large' }, { kind: 'symbol' }, { kind: 'code', size: 'normal' }],
  },
  'red-tag': {
    subject: 'red-tag',
    symbol: 'code128',
    blocks: [
      { kind: 'name', size: 'normal' },
      { kind: 'symbol' },
      { kind: 'code', size: 'normal' },
    ],
  },
  ticket: {
    subject: 'ticket',
    symbol: 'code128',
    blocks: [
      { kind: 'number', size: 'large' },
      { kind: 'name', size: 'normal' },
      { kind: 'symbol' },
      { kind: 'code', size: 'normal' },
      { kind: 'day', size: 'small' },
    ],
  },
};

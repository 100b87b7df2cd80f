/** What is being typed about a design: its rows in their order, each with a name of its own. */
import type { KnownDesign } from '#shared/contract/labels.ts';
import type {
  BlockKind,
  LabelBlock,
  LabelDesign,
  LabelSubject,
  SymbolKind,
} from '#shared/domain/labels/design.ts';

export interface DesignRow {
  /** Stays with the row wherever it is moved. */
  readonly id: number;
  readonly block: LabelBlock;
}

export interface DesignDraft {
  readonly name: string;
  readonly subject: LabelSubject;
  readonly symbol: SymbolKind;
  readonly rows: readonly DesignRow[];
}

export const mostRows = 12;

export const draftOf = (
  { subject, symbol, blocks }: Pick<KnownDesign, 'subject' | 'symbol' | 'blocks'>,
  name: string,
): DesignDraft => ({
  name,
  subject,
  symbol,
  rows: blocks.map((block, id) => ({ id, block })),
});

export const designOf = ({ name, subject, symbol, rows }: DesignDraft): LabelDesign => ({
  name,
  subject,
  symbol,
  blocks: rows.map(({ block }) => block),
});

type Rows = readonly DesignRow[];

/** What may still be added: free text as often as one likes, everything else once. */
export const kindsToAdd = (rows: Rows): readonly Exclude<BlockKind, 'symbol'>[] =>
  (['name', 'code', 'number', 'day', 'category', 'owner', 'place', 'logo', 'text'] as const).filter(
    (kind) => kind === 'text' || rows.every(({ block }) => block.kind !== kind),
  );

export const withRow = (rows: Rows, kind: Exclude<BlockKind, 'symbol'>): Rows => {
  const id = 1 + Math.max(-1, ...rows.map((row) => row.id));
  const size = 'normal' as const;
  const block: LabelBlock = kind === 'text' ? { kind, size, text: '' } : { kind, size };
  return [...rows, { id, block }];
};

export const withoutRow = (rows: Rows, id: number): Rows => rows.filter((row) => row.id !== id);

export const changedRow = (rows: Rows, changed: DesignRow): Rows =>
  rows.map((row) => (row.id === changed.id ? changed : row));

/** Moves a row up (-1) or down (1); a row at the end stays where it is. */
export const movedRow = (rows: Rows, id: number, by: -1 | 1): Rows => {
  const from = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[from], rows[from + by]];
  if (!row || !other) return rows;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
};

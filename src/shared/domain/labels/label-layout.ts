/** What the layout of one label answers. Lengths in millimetres from the top left of the label. */
import type { BlockKind, SymbolKind } from './design.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something to draw. Everything is black, but for the red of a red tag. */
export type Mark =
  /** The dark parts of a symbol. */
  | { readonly kind: 'bars'; readonly boxes: readonly Box[] }
  | {
      readonly kind: 'text';
      readonly block: BlockKind;
      readonly text: string;
      /** Where the line begins, ends or has its middle, by `anchor`. */
      readonly x: number;
      readonly baseline: number;
      readonly anchor: 'start' | 'middle';
      readonly fontSize: number;
      readonly weight: 400 | 700;
      readonly isMono: boolean;
      /** Set where letters are unknown to us: the line is squeezed into this width. */
      readonly squeezedTo: number | null;
      /** Never draws outside of it. */
      readonly box: Box;
    }
  | { readonly kind: 'logo'; readonly box: Box }
  /** The red ground of a red tag, with its words in white. */
  | {
      readonly kind: 'red-band';
      readonly box: Box;
      readonly text: string;
      readonly fontSize: number;
    };

/** `warning`: the red band of a red tag. */
export type NotedBlock = Exclude<BlockKind, 'symbol'> | 'warning';

/** What the person should know about a label that prints all the same. */
export type LayoutNote =
  | { readonly kind: 'left-out'; readonly block: NotedBlock }
  | { readonly kind: 'cut'; readonly block: NotedBlock };

/** Why nothing can be printed. `needs` and `has` in millimetres, along the symbol and across it. */
export type LayoutRefusal =
  | { readonly kind: 'symbol-too-long'; readonly needs: number; readonly has: number }
  | { readonly kind: 'symbol-too-high'; readonly needs: number; readonly has: number };

export interface PlacedSymbol {
  readonly kind: SymbolKind;
  /** With its quiet zones. */
  readonly box: Box;
  /** A whole number of printer dots, in millimetres; never under 0.25. */
  readonly module: number;
  readonly dots: number;
}

export type LabelLayout =
  | {
      readonly isPrintable: true;
      /** The size of the label as it is read. */
      readonly width: number;
      readonly height: number;
      readonly symbol: PlacedSymbol;
      readonly marks: readonly Mark[];
      readonly notes: readonly LayoutNote[];
    }
  | {
      readonly isPrintable: false;
      readonly refusal: LayoutRefusal;
      /** Another symbol would fit. */
      readonly offer: SymbolKind | null;
    };

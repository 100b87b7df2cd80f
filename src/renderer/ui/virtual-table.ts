/** What a long table is told: its columns, its order, how high its rows are. */
import type { ReactNode } from 'react';

export interface Column<Row, Sort extends string> {
  key: string;
  label: string;
  /** Its place in the card that a row becomes on a small screen. */
  className?: string | undefined;
  /** The order that its head asks for. */
  sort?: Sort;
  /** Its content is the link to the row's own screen. One column has it. */
  isLink?: boolean;
  /** Its label is for those who hear it; nothing is written above it. */
  isUnlabelled?: boolean;
  show: (row: Row) => ReactNode;
}

export interface Sorting<Sort extends string> {
  by: Sort;
  isDescending: boolean;
}

/** In rem, so that rows grow with the reader's type. */
export interface RowHeights {
  wide: number;
  /** Of the card. */
  narrow: number;
}

/** Where the tables of the house become cards: the same width as in the style sheets. */
export const narrowScreen = '(max-width: 44rem)';

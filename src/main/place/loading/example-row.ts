/** The example place as rows and things to find, whoever writes them. */
import type { SearchKind } from '#main/store/search/kinds.ts';
import type { SearchEntry } from '#main/store/search/search.ts';
import type { NewRow, RecordTable } from '#main/store/store.ts';

export interface RowOf<T extends RecordTable> {
  readonly table: T;
  readonly row: NewRow<T>;
}

/** A row of any table. Rows of one table have the same columns. */
export type ExampleRow = { [T in RecordTable]: RowOf<T> }[RecordTable];

/** One thing with what belongs to it, after all that it refers to. */
export interface Thing {
  readonly rows: readonly ExampleRow[];
  /** What it is found by. */
  readonly searched?: Searched;
}

export interface Searched {
  readonly kind: SearchKind;
  readonly id: string;
  readonly entry: SearchEntry;
}

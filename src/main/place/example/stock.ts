/**
 * Which object is number so and so: the catalogue's copies stand in one shuffled row that is
 * repeated as often as wanted. Machines stand at the end of the row, so that things that are lent
 * can be numbered without gaps.
 */
import type { ExampleKind } from './example.ts';
import { at, Random } from './random.ts';
import type { CatalogueModel, ExampleSource } from './source.ts';

export interface Stock {
  items: number;
  lendable: number;
  modelOf(item: number): CatalogueModel;
  /** Its rank among the things that are lent; `null` for a machine. */
  lendableOf(item: number): number | null;
  itemOfLendable(lendable: number): number;
  /** Number of its code within its kind, from 1. */
  serialOf(item: number): number;
  /** Average popularity of the things that are lent. */
  meanPopularity: number;
}

/** How many objects the catalogue describes: the size of the example place. */
export const copiesIn = (source: ExampleSource): number =>
  source.catalogue.models.reduce((sum, { copies }) => sum + copies, 0);

export function stockOf(source: ExampleSource, seed: number, items: number): Stock {
  const { row, lendableInRow } = rowOf(source, seed);
  const lendable =
    Math.floor(items / row.length) * lendableInRow + Math.min(items % row.length, lendableInRow);
  const popularity = row.slice(0, lendableInRow).reduce((sum, slot) => sum + slot.popularity, 0);
  return {
    items,
    lendable,
    meanPopularity: popularity / lendableInRow,
    modelOf: (item) => at(row, item % row.length),
    lendableOf(item) {
      const slot = item % row.length;
      return slot < lendableInRow ? Math.floor(item / row.length) * lendableInRow + slot : null;
    },
    itemOfLendable: (rank) =>
      Math.floor(rank / lendableInRow) * row.length + (rank % lendableInRow),
    serialOf: serialsIn(row),
  };
}

function rowOf({ catalogue }: ExampleSource, seed: number) {
  const copies = catalogue.models.flatMap((model) =>
    Array<CatalogueModel>(model.copies).fill(model),
  );
  const isLent = (model: CatalogueModel): boolean => model.kind !== 'machine';
  const lent = new Random(seed, 'slots').shuffled(copies.filter(isLent));
  return {
    row: [...lent, ...copies.filter((model) => !isLent(model))],
    lendableInRow: lent.length,
  };
}

function serialsIn(row: readonly CatalogueModel[]): (item: number) => number {
  const counts: Record<ExampleKind, number> = { tool: 0, appliance: 0, machine: 0 };
  const ranks = row.map(({ kind }) => {
    counts[kind] += 1;
    return counts[kind];
  });
  return (item) => {
    const slot = item % row.length;
    return Math.floor(item / row.length) * counts[at(row, slot).kind] + at(ranks, slot);
  };
}

/** The example place as things to write, in an order in which each finds what it refers to. */
import type { KeptPhoto } from '#main/items/photos.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { AccessoryId } from '#shared/domain/ids.ts';
import { type CodeKind, type CodeLetter, letterOfKind } from '#shared/domain/inventory-code.ts';
import type { ExampleItem, ExamplePlace } from '../example/example.ts';
import type { Thing } from './example-row.ts';
import { itemThing } from './item-rows.ts';
import { loanThing } from './loan-rows.ts';
import { memberThing } from './member-rows.ts';
import { categoryRow, placeThing, shelfRow } from './place-rows.ts';
import { idOf } from './row-values.ts';

export interface ExampleToWrite {
  readonly place: ExamplePlace;
  readonly setUpAt: Instant;
  /** By the file name of the picture; one that is not there gives no photo. */
  readonly photos: ReadonlyMap<string, KeptPhoto>;
}

/** The last number given of each letter, for the numbering to go on after it. */
export class LastSerials extends Map<CodeLetter, number> {
  meet(kind: CodeKind, serial: number): void {
    const letter = letterOfKind(kind);
    this.set(letter, Math.max(serial, this.get(letter) ?? 0));
  }
}

/** Every thing, one after the other; `serials` holds the last ones once all are there. */
export function* thingsOf(
  { place, setUpAt, photos }: ExampleToWrite,
  serials: LastSerials,
): Generator<Thing> {
  yield placeThing(place, setUpAt);
  yield { rows: place.categories.map(categoryRow) };
  for (const { serial } of place.shelves) serials.meet('shelf', serial);
  yield { rows: place.shelves.map(shelfRow) };
  for (const { id } of place.households()) {
    yield { rows: [{ table: 'households', row: { id: idOf(id), name: '' } }] };
  }
  for (const member of place.members()) {
    serials.meet('member', member.serial);
    yield memberThing(member);
  }
  const categoryNames = new Map(place.categories.map(({ id, name }) => [id, name]));
  const accessories = new Map<string, AccessoryId[]>();
  for (const item of place.items()) {
    serials.meet(item.kind, item.serial);
    rememberAccessories(accessories, item);
    yield itemThing(item, { categoryNames, photos });
  }
  for (const loan of place.loans()) yield loanThing(loan, accessories.get(loan.itemId) ?? []);
}

/** Loans tick the accessories of their object. */
const rememberAccessories = (known: Map<string, AccessoryId[]>, item: ExampleItem): void => {
  if (item.accessories.length === 0) return;
  known.set(
    item.id,
    item.accessories.map(({ id }) => idOf<AccessoryId>(id)),
  );
};

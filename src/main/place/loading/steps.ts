/** The example place as things to write, in an order in which each finds what it refers to. */
import type { KeptPhoto } from '#main/items/photos.ts';
import { keepCodes, type NewCodes } from '#main/staff/manager-code.ts';
import type { Writing } from '#main/store/store.ts';
import type { CodeLetter } from '#shared/domain/inventory-code.ts';
import type { ExamplePlace } from '../example/example.ts';
import { writeItem } from './item-steps.ts';
import { writeLoan } from './loan-steps.ts';
import { writeMember } from './member-steps.ts';
import { writeCategory, writeFrame, writeShelf } from './place-steps.ts';
import { idOf, itemLetters } from './row-values.ts';

/** Writes one thing with what belongs to it. May run again when the base asks for it. */
export type Step = (tx: Writing) => Promise<void>;

export interface ExampleToWrite {
  place: ExamplePlace;
  /** By file name; a picture that is not there is left out. */
  photos: ReadonlyMap<string, KeptPhoto>;
  codes: NewCodes;
}

export function* stepsOf({ place, photos, codes }: ExampleToWrite): Generator<Step> {
  const lastSerials = new Map<CodeLetter, number>();
  const remember = (letter: CodeLetter, serial: number) =>
    lastSerials.set(letter, Math.max(serial, lastSerials.get(letter) ?? 0));

  yield (tx) => writeFrame(tx, place);
  yield (tx) => keepCodes(tx, codes);
  for (const category of place.categories) yield (tx) => writeCategory(tx, category);
  for (const shelf of place.shelves) {
    remember('L', shelf.serial);
    yield (tx) => writeShelf(tx, shelf);
  }
  for (const { id } of place.households()) {
    yield (tx) => tx.insert('households', { id: idOf(id), name: '' });
  }
  for (const member of place.members()) {
    remember('C', member.serial);
    yield (tx) => writeMember(tx, member);
  }
  for (const item of place.items()) {
    remember(itemLetters[item.kind], item.serial);
    yield (tx) => writeItem(tx, item, photos.get(item.picture) ?? null);
  }
  for (const loan of place.loans()) yield (tx) => writeLoan(tx, loan);
  for (const [letter, serial] of lastSerials) {
    yield (tx) => tx.bump('numbering', { letter, next_serial: serial + 1 });
  }
}

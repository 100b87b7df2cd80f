/**
 * Writes the example place into a house that nobody has set up: for practice, for the bench, for any
 * number of objects. Rows are streamed and written in large acts, a journal line each.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from '#main/house.ts';
import { makeCodes } from '#main/staff/manager-code.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import { dayOf } from '#shared/domain/day.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import { type KeptPhoto, keepPhoto } from '../../items/photos.ts';
import type { ExampleOptions, ExamplePlace } from '../example/example.ts';
import { generatePlace, practiceOptions } from '../example/generate-place.ts';
import { type ExampleSource, readExampleSource } from '../example/source.ts';
import { placeId } from '../rules.ts';
import { refuseSecondStart } from '../set-up.ts';
import { type Step, stepsOf } from './steps.ts';

export interface ExampleLoading {
  /** `resources/demo`. */
  folder: string;
  /** Left out: the place that people practise on. */
  options?: ExampleOptions;
  /** Left out: with pictures. */
  hasPhotos?: boolean;
  /** Called after each act with the number of things written so far. */
  onProgress?(written: number): void;
}

/** Things that one act writes: few lines in the journal, and never much in memory. */
const stepsInAnAct = 5_000;

const loader: Actor = { staffId: null, postId: 'example', role: 'manager' };

/**
 * Sets the place up and fills it; the manager's code is `practiceManagerCode`. The last loans are
 * those of the last opening day before today. Refuses ALREADY_SET_UP.
 */
export const loadExample = async (
  house: House,
  { folder, options, hasPhotos = true, onProgress }: ExampleLoading,
): Promise<void> => {
  await house.store.read(refuseSecondStart);
  const source = await readExampleSource(folder);
  const place = generatePlace(options ?? optionsFor(house, source), source);
  const photos = hasPhotos ? await keepPictures(house, place, folder) : new Map();
  const codes = await makeCodes(practiceManagerCode);
  let written = 0;
  for (const steps of inActs(stepsOf({ place, photos, codes }))) {
    await house.store.write(loader, (tx) => writeAll(tx, steps));
    written += steps.length;
    onProgress?.(written);
  }
};

const optionsFor = (house: House, source: ExampleSource): ExampleOptions =>
  practiceOptions(source, dayOf(house.clock(), source.place.timeZone));

const writeAll = async (tx: Writing, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await step(tx);
  await tx.record({
    act: 'load-example',
    subject: { kind: 'place', id: placeId },
    isUndoable: false,
    role: 'manager',
  });
};

function* inActs(steps: Iterable<Step>): Generator<Step[]> {
  let act: Step[] = [];
  for (const step of steps) {
    act.push(step);
    if (act.length < stepsInAnAct) continue;
    yield act;
    act = [];
  }
  if (act.length > 0) yield act;
}

/** Every picture once, whatever the number of objects that show it. */
const keepPictures = async (
  house: House,
  place: ExamplePlace,
  folder: string,
): Promise<Map<string, KeptPhoto>> => {
  const names = new Set<string>();
  for (const { picture } of place.items()) names.add(picture);
  const kept = new Map<string, KeptPhoto>();
  for (const name of names) {
    const bytes = await readFile(join(folder, 'pictures', name));
    kept.set(name, await keepPhoto(house, new File([bytes], name)));
  }
  return kept;
};

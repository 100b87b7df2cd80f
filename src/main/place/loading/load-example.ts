/**
 * Writes the example place into a house that nobody has set up, on either dialect: for practice.
 * Things are streamed and written in large acts, a journal line each.
 */
import { join } from 'node:path';
import type { House } from '#main/house.ts';
import { keepCodes, makeCodes, type NewCodes } from '#main/staff/manager-code.ts';
import { indexEntry } from '#main/store/search/search.ts';
import type { Actor, RecordTable, Writing } from '#main/store/store.ts';
import { dayOf } from '#shared/domain/day.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import type { ExampleOptions } from '../example/example.ts';
import { generatePlace, practiceOptions } from '../example/generate-place.ts';
import { type ExampleSource, readExampleSource } from '../example/source.ts';
import { placeId } from '../rules.ts';
import { refuseSecondStart } from '../set-up.ts';
import type { RowOf, Thing } from './example-row.ts';
import { keepPictures } from './keep-pictures.ts';
import { LastSerials, thingsOf } from './things.ts';

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

/** Writes one thing with what belongs to it. May run again when the base asks for it. */
type Step = (tx: Writing) => Promise<void>;

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
  const photos = hasPhotos ? await keepPictures(house, join(folder, 'pictures')) : new Map();
  const codes = await makeCodes(practiceManagerCode);
  const serials = new LastSerials();
  const things = thingsOf({ place, setUpAt: house.clock(), photos }, serials);
  let written = 0;
  for (const steps of inActs(stepsOf({ codes, things, serials }))) {
    await house.store.write(loader, (tx) => writeAll(tx, steps));
    written += steps.length;
    onProgress?.(written);
  }
};

const optionsFor = (house: House, source: ExampleSource): ExampleOptions =>
  practiceOptions(source, dayOf(house.clock(), source.place.timeZone));

interface ToWrite {
  codes: NewCodes;
  things: Iterable<Thing>;
  /** Whole once the things are written. */
  serials: LastSerials;
}

function* stepsOf({ codes, things, serials }: ToWrite): Generator<Step> {
  yield (tx) => keepCodes(tx, codes);
  for (const thing of things) yield (tx) => writeThing(tx, thing);
  for (const [letter, last] of serials) {
    yield (tx) => tx.bump('numbering', { letter, next_serial: last + 1 });
  }
}

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

const writeAll = async (tx: Writing, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await step(tx);
  await tx.record({
    act: 'load-example',
    subject: { kind: 'place', id: placeId },
    isUndoable: false,
    role: 'manager',
  });
};

const writeThing = async (tx: Writing, { rows, searched }: Thing): Promise<void> => {
  for (const row of rows) await insertRow(tx, row);
  if (searched) await indexEntry(tx, searched.kind, searched.id, searched.entry);
};

const insertRow = <T extends RecordTable>(tx: Writing, { table, row }: RowOf<T>): Promise<void> =>
  tx.insert(table, row);

/**
 * Makes a base that holds an example place of any size, a million objects in a few minutes: for
 * `npm run seed` and the bench. The same rows as `loadExample`, by the store's bulk door.
 */
import { join } from 'node:path';
import type { House } from '#main/house.ts';
import { makeCodes, type NewCodes } from '#main/staff/manager-code.ts';
import { type Filling, fillBase } from '#main/store/bulk.ts';
import { type Instant, startOf } from '#shared/domain/day.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import type { ExampleOptions, ExamplePlace } from '../example/example.ts';
import { generatePlace } from '../example/generate-place.ts';
import { readExampleSource } from '../example/source.ts';
import { placeId } from '../rules.ts';
import type { Thing } from './example-row.ts';
import { keepPictures } from './keep-pictures.ts';
import { nthIdOf } from './nth-id.ts';
import { dayText } from './row-values.ts';
import { LastSerials, thingsOf } from './things.ts';

/** How much has been written so far. */
export interface Written {
  readonly members: number;
  readonly items: number;
  readonly loans: number;
}

export interface ExampleFilling extends Pick<House, 'files'> {
  /** The file of the base, which must not be there yet. */
  readonly base: string;
  /** `resources/demo`. */
  readonly folder: string;
  readonly options: ExampleOptions;
  /** Called every few seconds, and at the end. */
  readonly onProgress?: (written: Written) => void;
}

/**
 * The manager's code is `practiceManagerCode`. The same options give the same rows, but for the salt
 * of the codes. Throws a RangeError when a letter has no code left or the options are impossible;
 * there is no base then.
 */
export const fillExample = async (wish: ExampleFilling): Promise<void> => {
  const { base, folder, options } = wish;
  const source = await readExampleSource(folder);
  const place = generatePlace(options, source);
  const setUpAt = startOf(dayText(options.today), source.place.timeZone);
  const codes = await makeCodes(practiceManagerCode);
  const photos = await keepPictures(wish, join(folder, 'pictures'));
  const serials = new LastSerials();
  const things = counted(thingsOf({ place, setUpAt, photos }, serials), wish.onProgress);
  await fillBase(base, (filling) => {
    addCodes(filling, codes);
    for (const thing of things) addThing(filling, thing);
    for (const [letter, last] of serials) {
      filling.add('numbering', { letter, next_serial: last + 1 });
    }
    addJournalLine(filling, place, setUpAt);
  });
};

const addThing = (filling: Filling, { rows, searched }: Thing): void => {
  for (const { table, row } of rows) filling.add(table, row);
  if (searched) filling.addSearched(searched.kind, searched.id, searched.entry);
};

const addCodes = (filling: Filling, { manager, recovery }: NewCodes): void => {
  const untried = { failures: 0, last_failed_at: null };
  filling.add('secrets', { id: 'manager-code', ...manager, ...untried });
  filling.add('secrets', { id: 'recovery-code', ...recovery, ...untried });
};

/** The one line that says where all of this comes from. */
const addJournalLine = (filling: Filling, { staff }: ExamplePlace, at: Instant): void =>
  filling.add('journal', {
    id: nthIdOf<JournalEntryId>(staff[0]?.id ?? '', 0),
    at,
    staff_id: null,
    post_id: 'example',
    role: 'manager',
    act: 'load-example',
    subject_kind: 'place',
    subject_id: placeId,
    item_id: null,
    member_id: null,
    loan_id: null,
    facts: '{}',
    rows: '[]',
    is_undoable: 0,
    undoes_id: null,
    undone_by_id: null,
  });

/** Things between two looks at the clock, and milliseconds between two reports. */
const lookEvery = 1_000;
const sayEveryMs = 5_000;

function* counted(things: Iterable<Thing>, say: ExampleFilling['onProgress']): Generator<Thing> {
  const written = { members: 0, items: 0, loans: 0 };
  let seen = 0;
  let saidAt = performance.now();
  for (const thing of things) {
    yield thing;
    const table = thing.rows[0]?.table;
    if (table === 'members' || table === 'items' || table === 'loans') written[table] += 1;
    seen += 1;
    if (seen % lookEvery !== 0 || performance.now() - saidAt < sayEveryMs) continue;
    saidAt = performance.now();
    say?.(written);
  }
  say?.(written);
}

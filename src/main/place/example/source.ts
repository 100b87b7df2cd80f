/**
 * The hand-written part of the example place, in `resources/demo`: which objects, shelves and
 * categories exist, first and last names, streets, opening hours, team. What is read is checked, so
 * that a slip of the pen in those files is told by its place in the file.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const cents = z.int().nonnegative();
const days = z.int().min(1).max(366);
const sentence = z.string().min(1);

const category = z.strictObject({
  key: z.string(),
  name: sentence,
  loanDays: days.nullable(),
  depositCents: cents,
  inspectionMonths: z.int().positive().nullable(),
  habilitation: sentence.nullable(),
});

const shelf = z.strictObject({ key: z.string(), name: sentence });

/** One article of which the place has `copies`; what is not said comes from its category. */
const model = z.strictObject({
  kind: z.enum(['tool', 'appliance', 'machine']),
  name: sentence,
  category: z.string(),
  brand: sentence,
  model: z.string(),
  picture: z.string().regex(/^[a-z0-9-]+$/),
  shelf: z.string(),
  copies: z.int().positive(),
  declaredValueCents: cents,
  depositCents: cents.nullable().default(null),
  loanDays: days.nullable().default(null),
  popularity: z.number().positive().default(1),
  accessories: z.array(sentence).default([]),
  lendingNote: z.string().default(''),
  returnNote: z.string().default(''),
  safetyNotice: z.string().default(''),
});

const catalogue = z.strictObject({
  categories: z.array(category).nonempty(),
  shelves: z.array(shelf).nonempty(),
  models: z.array(model).nonempty(),
});

const people = z.strictObject({
  postalTown: sentence,
  firstNames: z.array(sentence).nonempty(),
  lastNames: z.array(sentence).nonempty(),
  streets: z.array(sentence).nonempty(),
  counterNotes: z.array(sentence).nonempty(),
  suspensionReasons: z.array(sentence).nonempty(),
});

const time = z.string().regex(/^\d{2}:\d{2}$/);
const monthAndDay = z.string().regex(/^\d{2}-\d{2}$/);

const placeSheet = z.strictObject({
  name: sentence,
  address: sentence,
  contact: sentence,
  timeZone: sentence,
  defaultLoanDays: days,
  memberLimit: z.int().positive(),
  householdLimit: z.int().positive(),
  maxRenewals: z.int().nonnegative(),
  membershipFeeCents: cents,
  rulesVersion: sentence,
  rulesText: sentence,
  membershipTypes: z.array(z.strictObject({ name: sentence, feeCents: cents })).length(4),
  openingHours: z
    .array(z.strictObject({ weekday: z.int().min(1).max(7), opensAt: time, closesAt: time }))
    .nonempty(),
  yearlyClosures: z.array(
    z.strictObject({ from: monthAndDay, until: monthAndDay, reason: sentence }),
  ),
  staff: z
    .array(z.strictObject({ name: sentence, role: z.enum(['volunteer', 'repairer', 'manager']) }))
    .nonempty(),
  donors: z.array(sentence).nonempty(),
  depositors: z.array(sentence).nonempty(),
  blocks: z
    .array(
      z.strictObject({
        cause: z.enum(['manager', 'damage', 'repair', 'inspection', 'safety']),
        reason: sentence,
      }),
    )
    .nonempty(),
  damageNotes: z.array(sentence).nonempty(),
  retirements: z.array(sentence).nonempty(),
});

export type CatalogueModel = z.infer<typeof model>;
export type PlaceSheet = z.infer<typeof placeSheet>;
export interface ExampleSource {
  catalogue: z.infer<typeof catalogue>;
  people: z.infer<typeof people>;
  place: PlaceSheet;
}

/**
 * Reads the three files of a folder such as `resources/demo`.
 * Throws a ZodError that names the field when a file does not hold what it should.
 */
export async function readExampleSource(folder: string): Promise<ExampleSource> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  return {
    catalogue: catalogue.parse(await read('catalogue.json')),
    people: people.parse(await read('people.json')),
    place: placeSheet.parse(await read('place.json')),
  };
}

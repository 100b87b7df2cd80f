/**
 * Any input of a procedure, from its schema alone: half of them made of what the base holds. A kind of
 * schema that is not known here is a sentence, never a silent gap.
 */
import fc from 'fast-check';
import { addDays, type Day, day, type Instant, instant, instantAt } from '#shared/domain/day.ts';
import { anyFile } from './any-file.ts';
import { anyText } from './any-text.ts';
import { type Build, drawn, fixed } from './build.ts';
import type { Known } from './known.ts';
import { boundsOf, definitionOf, idNameOf, isWhole, type Schema } from './schema-parts.ts';

/** The day around which days are drawn: that of the fixed clock. */
const today = '2026-11-21' as Day;
const now = '2026-11-21T13:02:00.000Z' as Instant;

/** How an input is built; call it when the input is needed. */
export type AnyInput = (known: Known) => unknown;

/**
 * Inputs of a schema. `fromBase` is how many in a hundred name what exists.
 * Throws, with the path of the field, on a schema of a kind that it does not know.
 */
export const anyInput = (schema: Schema | null, fromBase = 50): fc.Arbitrary<AnyInput> => {
  if (schema === null) return fc.constant(() => undefined);
  const isFromBase = fc.nat(99).map((draw) => draw < fromBase);
  return fc.tuple(isFromBase, buildOf(schema, '')).map(
    ([fromIt, build]) =>
      (known) =>
        build({ known, isFromBase: fromIt, chosen: [] }),
  );
};

type BuildOf = (schema: Schema, path: string) => fc.Arbitrary<Build>;

const buildOf: BuildOf = (schema, path) => {
  if (schema === day) return anyDay.map(fixed);
  if (schema === instant) return anyInstant.map(fixed);
  const idName = idNameOf(schema);
  if (idName) return anyId(idName);
  const { type } = definitionOf(schema);
  const kind = kinds[type];
  if (kind) return kind(schema, path);
  throw new Error(`any-input knows no schema of the kind "${type}" (${path || 'the whole input'})`);
};

/** Most acts are of these days; some people mistype the year. */
const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.constant(today) },
  { weight: 5, arbitrary: fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days)) },
  { weight: 1, arbitrary: fc.constantFrom('1926-02-28', '2026-13-01', '2126-11-21', 'hier') },
);

const anyInstant = fc
  .integer({ min: -36 * 60, max: 12 * 60 })
  .map((minutes) => instantAt(Date.parse(now) + minutes * 60_000));

const anyId = (idName: string): fc.Arbitrary<Build> =>
  drawn((known, { chosen }) => known.ids(idName, chosen), fc.uuid({ version: 7 })).map(
    (build) => (draw) => {
      const id = build(draw);
      if (typeof id === 'string') draw.chosen.push({ table: draw.known.tableOf(idName), id });
      return id;
    },
  );

const anyNumber = (schema: Schema): fc.Arbitrary<number> => {
  const { least = -1_000, most = 1_000_000 } = boundsOf(schema);
  const whole = isWhole(schema);
  const within = (from: number, until: number) =>
    whole
      ? fc.integer({ min: Math.ceil(from), max: Math.floor(until) })
      : fc.double({ min: from, max: until, noNaN: true });
  return fc.oneof(
    { weight: 4, arbitrary: within(least, Math.min(most, Math.max(least, 0) + 10)) },
    { weight: 2, arbitrary: within(least, most) },
    { weight: 2, arbitrary: fc.constant(least) },
    { weight: 1, arbitrary: fc.constantFrom(least, most, least - 1, most + 1) },
  );
};

const fieldOf = (path: string): string => path.split('.').at(-1) ?? '';

const inner = (schema: Schema): Schema => definitionOf(schema).innerType ?? schema;

/** Left out, or nothing at all, one time in three; a code that would be taken mostly, more often. */
const orElse =
  (other: unknown): BuildOf =>
  (schema, path) =>
    fc.oneof(
      { weight: fieldOf(path) === 'code' ? 6 : 1, arbitrary: fc.constant(fixed(other)) },
      { weight: 2, arbitrary: buildOf(inner(schema), path) },
    );

const asInside: BuildOf = (schema, path) => buildOf(inner(schema), path);

const anyObject: BuildOf = (schema, path) => {
  const fields = Object.entries(definitionOf(schema).shape ?? {});
  const builds = fields.map(([name, part]) => buildOf(part, path ? `${path}.${name}` : name));
  return fc.tuple(...builds).map((parts) => (draw) => {
    const values = fields.map(([name], at) => [name, parts[at]?.(draw)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  });
};

const anyList: BuildOf = (schema, path) => {
  const { least = 0, most = 4 } = boundsOf(schema);
  const lengths = { minLength: least, maxLength: Math.max(least, Math.min(most, 4)) };
  const element = definitionOf(schema).element ?? schema;
  return fc.array(buildOf(element, path), lengths).map((parts) => (draw) => {
    return parts.map((part) => part(draw));
  });
};

/** Text that stands for yes or no, in an address. */
const anyPipe: BuildOf = (schema, path) => {
  const { in: written, out } = definitionOf(schema);
  if (out && definitionOf(out).type === 'boolean') {
    return fc.constantFrom('true', 'false').map(fixed);
  }
  if (written) return buildOf(written, path);
  throw new Error(`any-input cannot see what goes into the pipe at ${path}`);
};

const kinds: Readonly<Record<string, BuildOf>> = {
  string: (schema, path) => anyText(schema, fieldOf(path)),
  number: (schema) => anyNumber(schema).map(fixed),
  boolean: () => fc.boolean().map(fixed),
  enum: (schema) =>
    fc.constantFrom(...Object.values(definitionOf(schema).entries ?? {})).map(fixed),
  literal: (schema) => fc.constantFrom(...(definitionOf(schema).values ?? [])).map(fixed),
  file: (_, path) => anyFile(fieldOf(path)),
  object: anyObject,
  array: anyList,
  union: (schema, path) =>
    fc.oneof(...(definitionOf(schema).options ?? []).map((option) => buildOf(option, path))),
  nullable: orElse(null),
  optional: orElse(undefined),
  default: orElse(undefined),
  prefault: orElse(undefined),
  readonly: asInside,
  nonoptional: asInside,
  pipe: anyPipe,
};

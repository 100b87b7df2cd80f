/** What a zod 4 schema is made of, as far as tests look into it. */
import { z } from 'zod';
import * as ids from '#shared/domain/ids.ts';

export type Schema = z.core.$ZodType;

/** The definition of a schema, as zod keeps it; its fields depend on `type`. */
export interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly valueType?: Schema;
}

export const definitionOf = (schema: Schema): Definition =>
  schema._zod.def as unknown as Definition; // one interface for all kinds: each reads what it has

interface Check {
  readonly check: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
}

const checksOf = (schema: Schema): Check[] =>
  (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as Check); // read only what is there

export interface Bounds {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** The least and the most of a number, of the length of a text or of a list. */
export const boundsOf = (schema: Schema): Bounds => {
  const checks = checksOf(schema);
  const bound = (names: readonly string[], pick: (check: Check) => number | undefined) =>
    checks.filter(({ check }) => names.includes(check)).map((check) => pick(check) ?? 0);
  const least = bound(['greater_than', 'min_length'], ({ value, minimum }) => value ?? minimum);
  const most = bound(['less_than', 'max_length'], ({ value, maximum }) => value ?? maximum);
  return {
    least: least.length > 0 ? Math.max(...least) : undefined,
    most: most.length > 0 ? Math.min(...most) : undefined,
  };
};

/** The pattern that a text must have, if one was asked for. */
export const patternOf = (schema: Schema): RegExp | null =>
  checksOf(schema).find(({ format }) => format === 'regex')?.pattern ?? null;

/** Whether it takes whole numbers only. */
export const isWhole = (schema: Schema): boolean =>
  definitionOf(schema).format === 'safeint' ||
  checksOf(schema).some(({ check }) => check === 'number_format');

/** `itemId` for the schema of an object's id: brands are no more than a type, the schema is itself. */
const idNames = new Map<Schema, string>(
  Object.entries(ids).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [[schema as Schema, name] as const] : [],
  ),
);

/** The name of an id's schema in `ids.ts`; `null` for any other. */
export const idNameOf = (schema: Schema): string | null => idNames.get(schema) ?? null;

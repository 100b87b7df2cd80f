/** Walks an answer beside its schema, so that each part is known by what the contract calls it. */
import { z } from 'zod';
import { definitionOf, type Schema } from './schema-parts.ts';

/** A part of a value: its schema, what it is, and the field it stands in. */
type Part = readonly [schema: Schema, value: unknown, key: string];

/** Calls `see` for each part, what holds others before what it holds. */
export const visit = (schema: Schema, value: unknown, see: (...part: Part) => void): void => {
  const waiting: Part[] = [[schema, value, '']];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    see(...part);
    waiting.unshift(...partsOf(part));
  }
};

const partsOf = ([schema, value, key]: Part): Part[] => {
  const { type, shape, element, innerType, options, valueType, in: written } = definitionOf(schema);
  if (value === null || value === undefined) return [];
  const inside = innerType ?? written ?? (type === 'union' ? optionOf(options ?? [], value) : null);
  if (inside) return [[inside, value, key]];
  if (element) return (value as unknown[]).map((one) => [element, one, key]); // a checked list
  const fields = value as Record<string, unknown>; // only asked for fields where it is an object
  if (valueType) return Object.entries(fields).map(([name, one]) => [valueType, one, name]);
  return Object.entries(shape ?? {}).map(([name, part]) => [part, fields[name], name]);
};

const optionOf = (options: readonly Schema[], value: unknown): Schema | undefined =>
  options.find((option) => z.core.safeParse(option, value).success);

/** Every schema that a schema is made of, itself first. */
export const schemasIn = (schema: Schema): Set<Schema> => {
  const found = new Set<Schema>();
  const look = (one: Schema): void => {
    if (found.has(one)) return;
    found.add(one);
    const { shape, element, innerType, options, valueType, in: written } = definitionOf(one);
    const inside = [element, innerType, valueType, written, ...(options ?? [])];
    for (const part of [...inside, ...Object.values(shape ?? {})]) if (part) look(part);
  };
  look(schema);
  return found;
};

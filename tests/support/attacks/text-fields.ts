/** Every field in which a procedure takes free text, found in its schema; and how each is written. */

import { day, instant } from '#shared/domain/day.ts';
import { fixedTexts } from '../any-input/any-text.ts';
import { definitionOf, idNameOf, patternOf, type Schema } from '../any-input/schema-parts.ts';

/** A schema of free text: no id, no day, nothing that its pattern or its rule decides. */
const isFree = (schema: Schema, name: string): boolean => {
  if (schema === day || schema === instant || idNameOf(schema) !== null) return false;
  const { type, format } = definitionOf(schema);
  return (
    type === 'string' && format === undefined && patternOf(schema) === null && !fixedTexts(name)
  );
};

type Write = (text: string, path: string) => string;

/** The same value, with each of its free texts replaced; texts that are empty stay. */
export const withTexts = (schema: Schema, value: unknown, write: Write, path = ''): unknown => {
  if (value === null || value === undefined || value instanceof Blob) return value;
  const { innerType, in: written, shape, element, options } = definitionOf(schema);
  const inner = innerType ?? written;
  if (inner) return withTexts(inner, value, write, path);
  if (options) return throughOptions(options, value, write, path);
  if (element && Array.isArray(value)) {
    return value.map((one) => withTexts(element, one, write, path));
  }
  if (shape && typeof value === 'object') {
    const entries = Object.entries(value).map(([name, part]) => {
      const of = shape[name];
      return [name, of ? withTexts(of, part, write, `${path}.${name}`) : part] as const;
    });
    return Object.fromEntries(entries);
  }
  const name = path.split('.').at(-1) ?? '';
  return typeof value === 'string' && value !== '' && isFree(schema, name)
    ? write(value, path)
    : value;
};

/** The option that takes the value as it is. */
const throughOptions = (
  options: readonly Schema[],
  value: unknown,
  write: Write,
  path: string,
): unknown => {
  const own = options.find((option) => takes(option, value));
  return own ? withTexts(own, value, write, path) : value;
};

const takes = (schema: Schema, value: unknown): boolean => {
  const { shape } = definitionOf(schema);
  if (!shape) return definitionOf(schema).type === typeof value;
  const fields = value as Record<string, unknown>; // asked for fields only
  return Object.entries(shape).every(([name, part]) => {
    const { values } = definitionOf(part);
    return !values || values.includes(fields[name]);
  });
};

/** The path of every free text that a schema has. */
export const textFieldsOf = (schema: Schema | null, path = ''): string[] => {
  if (!schema) return [];
  const { innerType, in: written, shape, element, options, out } = definitionOf(schema);
  if (out && definitionOf(out).type === 'boolean') return []; // yes or no, written as text
  const inside = innerType ?? written ?? element;
  if (inside) return textFieldsOf(inside, path);
  const all = options
    ? options.flatMap((option) => textFieldsOf(option, path))
    : Object.entries(shape ?? {}).flatMap(([name, part]) => textFieldsOf(part, `${path}.${name}`));
  if (options || shape) return [...new Set(all)];
  return isFree(schema, path.split('.').at(-1) ?? '') ? [path] : [];
};

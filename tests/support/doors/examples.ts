/** An example of what a JSON schema of our OpenAPI document describes. */

export interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  format?: string;
  pattern?: string;
  contentMediaType?: string;
  minimum?: number;
  minLength?: number;
}

/** What no schema can say. */
const known: Readonly<Record<string, unknown>> = {
  timeZone: 'Europe/Paris',
  closesAt: '18:00',
  // Of the outcome `fixed`.
  barrier: null,
  nextStep: null,
  // Instead of a file, not beside it.
  pasted: undefined,
};

const formats: Readonly<Record<string, string>> = {
  uuid: '0196f0c4-7d2e-7b1a-9f00-1a2b3c4d5e6f',
  'date-time': '2026-11-21T13:02:00.000Z',
  email: 'ana@example.org',
};

const patterns: readonly (readonly [start: string, example: string])[] = [
  ['^\\d{4}-\\d{2}-\\d{2}T\\d{9}Z-', '2026-11-22T130500123Z-daily'],
  ['^\\d{4}', '2026-11-21'],
  ['^([01]', '14:00'],
  ['^[A-Z]{3}$', 'FRA'],
];

export const exampleOf = (schema: Schema, name = ''): unknown => {
  if (name in known) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  // A yes or no may also be written as text, which its schema calls any text.
  const choice =
    choices.find(({ type }) => type === 'boolean') ?? choices.find(({ type }) => type !== 'null');
  if (choice) return exampleOf(choice, name);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part)));
  return makers[schema.type ?? '']?.(schema, name) ?? textOf(schema);
};

const makers: Readonly<Record<string, (schema: Schema, name: string) => unknown>> = {
  object: (schema) => objectOf(schema),
  array: ({ items }, name) => (items ? [exampleOf(items, name)] : []),
  integer: ({ minimum = 1 }) => Math.max(1, minimum),
  number: ({ minimum = 1 }) => Math.max(1, minimum),
  boolean: () => true,
};

const objectOf = ({ properties = {} }: Schema): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, exampleOf(schema, name)]),
  );

const textOf = ({ contentMediaType, format, pattern, minLength }: Schema): unknown => {
  if (contentMediaType) return new File(['%PDF-1.4'], 'notice.pdf', { type: 'application/pdf' });
  if (format && format in formats) return formats[format];
  const [, matching] = patterns.find(([start]) => pattern?.startsWith(start)) ?? [];
  return matching ?? 'x'.repeat(Math.max(4, minLength ?? 0));
};

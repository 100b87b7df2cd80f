/**
 * Values on their way into a statement. libsql ends the whole process on a value that it cannot
 * bind and lets missing ones be null: here both are errors, in better-sqlite3's words.
 */
export type Bindable = number | string | bigint | null | undefined | Uint8Array;
export type Binding = Bindable[] | Record<string, Bindable>;

/** What an SQL text asks to be given. */
export interface Wanted {
  anonymous: number;
  named: ReadonlySet<string>;
}

const QUOTED = String.raw`'(?:[^']|'')*'|"(?:[^"]|"")*"|\x60[^\x60]*\x60|\[[^\]]*\]`;
const COMMENT = String.raw`--[^\n]*|/\*[\s\S]*?\*/`;
const SKIPPED = new RegExp(`${QUOTED}|${COMMENT}`, 'g');
const TRIGGER = /^\s*create\s+(temp|temporary\s+)?\s*trigger\b/i;

/** Reads what a statement asks for. Throws when the text holds no statement, or several. */
export function wantedBy(sql: string): Wanted {
  const bare = sql.replaceAll(SKIPPED, ' x ');
  const statements = sql.replaceAll(new RegExp(COMMENT, 'g'), ' ').trim() === '' ? [] : split(bare);
  if (statements.length === 0) {
    throw new RangeError('The supplied SQL string contains no statements');
  }
  if (statements.length > 1) {
    throw new RangeError('The supplied SQL string contains more than one statement');
  }
  return {
    anonymous: [...bare.matchAll(/\?/g)].length,
    named: new Set([...bare.matchAll(/[:@$]([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '')),
  };
}

/** Turns the arguments of a call into what libsql takes. Throws what better-sqlite3 throws. */
export function bindingOf(given: readonly unknown[], wanted: Wanted): Binding {
  const named = given.filter(isNamed);
  const anonymous = given.filter((value) => !isNamed(value)).flat();
  if (anonymous.length < wanted.anonymous) {
    throw new RangeError('Too few parameter values were provided');
  }
  if (anonymous.length > wanted.anonymous) {
    throw new RangeError('Too many parameter values were provided');
  }
  if (wanted.named.size === 0) return anonymous.map(bindable);
  if (anonymous.length > 0) {
    throw new TypeError('The test base does not bind named and anonymous parameters together');
  }
  return namedBinding(Object.assign({}, ...named), wanted);
}

function namedBinding(values: Record<string, unknown>, wanted: Wanted): Binding {
  if (Object.keys(values).length === 0) throw new TypeError('Missing named parameters');
  const entries = [...wanted.named].map((name) => {
    if (!(name in values)) throw new RangeError(`Missing named parameter "${name}"`);
    return [name, bindable(values[name])] as const;
  });
  return Object.fromEntries(entries);
}

function split(bare: string): string[] {
  if (TRIGGER.test(bare)) return [bare];
  return bare.split(';').filter((part) => part.trim() !== '');
}

function isNamed(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function bindable(value: unknown): Bindable {
  const isNothing = value === null || value === undefined;
  if (isNothing || value instanceof Uint8Array) return value;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint') {
    return value;
  }
  throw new TypeError('SQLite3 can only bind numbers, strings, bigints, buffers, and null');
}

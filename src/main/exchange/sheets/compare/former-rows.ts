import { type Entry, nameKey, nameOf } from './comparison.ts';

/** The rows of a file so far, by what no two things share. */
export class FormerRows<One extends Entry> {
  /** The first row that has a key. */
  readonly #first = new Map<string, One>();
  /** Later rows that have it too and are called otherwise, by key and name. */
  readonly #others = new Map<string, One>();

  /** The row that this one repeats, rather one of its name, and the key of both; from now on it may be repeated. */
  repeatedBy(entry: One, keys: readonly string[]): { former: One; key: string } | null {
    const found = keys.flatMap((key) => {
      const former = this.#meet(key, entry);
      return former ? [{ former, key }] : [];
    });
    if (found.length < 2) return found[0] ?? null;
    const name = nameKey(nameOf(entry));
    return found.find(({ former }) => nameKey(nameOf(former)) === name) ?? found[0] ?? null;
  }

  #meet(key: string, entry: One): One | null {
    const first = this.#first.get(key);
    if (!first) {
      this.#first.set(key, entry);
      return null;
    }
    const name = nameKey(nameOf(entry));
    if (nameKey(nameOf(first)) === name) return first;
    const named = `${key}|${name}`;
    const other = this.#others.get(named);
    if (!other) this.#others.set(named, entry);
    return other ?? first;
  }
}

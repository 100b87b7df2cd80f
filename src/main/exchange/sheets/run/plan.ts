/** What becomes of each row of a sheet: added, written over what is here, or left out. Pure. */
import type { DuplicateChoice } from '#shared/contract/sheets.ts';
import type { Entry, FoundDuplicate } from '../compare/comparison.ts';

export interface Choices {
  readonly duplicates: DuplicateChoice;
  /** For rows that are called otherwise than what they share a code with. */
  readonly otherNames?: DuplicateChoice | undefined;
  /** Lines that are treated otherwise. */
  readonly except: readonly { readonly line: number; readonly choice: DuplicateChoice }[];
}

export interface Plan {
  readonly added: readonly Entry[];
  readonly updated: readonly { readonly id: string; readonly entry: Entry }[];
  readonly skipped: number;
}

/**
 * A like name and make is a hint alone: such a row is added unless its own line says otherwise. So is, unless
 * somebody says otherwise, a row that shares a code with something of another name: nothing goes unsaid. A row
 * that writes over another row of the file goes into that row, whatever becomes of it.
 */
export const planOf = (
  entries: readonly Entry[],
  duplicates: readonly FoundDuplicate[],
  choices: Choices,
): Plan => {
  const found = new Map(duplicates.map((one) => [one.entry.line, one]));
  const choose = choosing(choices);
  const drafts = new Drafts();
  for (const entry of entries) {
    const duplicate = found.get(entry.line);
    const chosen = duplicate ? choose(duplicate) : 'add';
    if (!duplicate) drafts.add(entry);
    // A code is on one thing alone: a row that comes in beside its bearer gets a new one.
    else if (chosen === 'add')
      drafts.add(duplicate.why === 'code' ? { ...entry, code: null } : entry);
    else if (chosen === 'update') drafts.writeOver(entry, duplicate);
  }
  return drafts.plan(entries.length);
};

/** What comes of the rows so far. Rows are copied before another one goes into them. */
class Drafts {
  readonly #added = new Map<number, Entry>();
  readonly #updated = new Map<string, Entry>();
  /** What a row that writes over a thing has gone into. */
  readonly #updates = new Map<number, string>();

  add(entry: Entry): void {
    this.#added.set(entry.line, entry);
  }

  writeOver(entry: Entry, { here, former }: FoundDuplicate): void {
    const id = here?.id ?? this.#updates.get(former?.line ?? 0);
    if (id !== undefined) {
      const before = this.#updated.get(id);
      this.#updated.set(id, before ? merged(before, entry) : entry);
      this.#updates.set(entry.line, id);
      return;
    }
    const line = former?.line ?? 0;
    const before = this.#added.get(line);
    if (before) this.#added.set(line, merged(before, entry));
  }

  plan(rowCount: number): Plan {
    return {
      added: [...this.#added.values()],
      updated: [...this.#updated].map(([id, entry]) => ({ id, entry })),
      skipped: rowCount - this.#added.size - this.#updated.size,
    };
  }
}

const choosing = ({ duplicates, otherNames, except }: Choices) => {
  const byLine = new Map(except.map(({ line, choice }) => [line, choice]));
  return ({ entry, why, hasOtherName }: FoundDuplicate): DuplicateChoice => {
    const said = byLine.get(entry.line);
    if (said !== undefined) return said;
    if (why === 'name-and-make') return 'add';
    if (!hasOtherName) return duplicates;
    // Our code is on one thing alone: with another name it was renamed.
    return otherNames ?? (why === 'code' && duplicates === 'update' ? 'update' : 'add');
  };
};

/** What the later row says stands; what it leaves out stays. */
const merged = <One extends Entry>(former: One, later: Entry): One => {
  const said = Object.entries(later).filter(
    ([, value]) => value !== '' && value !== null && !isEmptyList(value),
  );
  return {
    ...former,
    ...Object.fromEntries(said),
    line: former.line,
    given: new Set([...former.given, ...later.given]),
    aliases: [...new Set([...former.aliases, ...later.aliases])],
    code: former.code ?? later.code,
  };
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

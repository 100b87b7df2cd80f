/** People of a sheet who are here already, or twice in it. */
import { readingOf } from '#main/items/aliases.ts';
import { fullName } from '#main/members/name.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import { phonesOf } from '#shared/domain/phones.ts';
import { phoneKey } from '#shared/domain/sheets/people.ts';
import type { MemberEntry } from '../rows/entries.ts';
import { codesTaken, codesTwice } from './compare-codes.ts';
import {
  type Comparison,
  closest,
  duplicateOf,
  type FoundDuplicate,
  grouped,
  type Here,
} from './comparison.ts';
import { FormerRows } from './former-rows.ts';
import { listAliasesLike, listMembersLike } from './queries.ts';

/** Compares lot after lot; what one lot holds is known to the next. */
export class MemberComparison {
  readonly #lines = new Map<string, number>();
  readonly #former = new FormerRows<MemberEntry>();

  async compare(q: Reading, entries: readonly MemberEntry[]): Promise<Comparison> {
    const base = await readBase(q, entries);
    const problems = [
      ...codesTwice(entries, this.#lines),
      ...(await codesTaken(q, entries, new Set(base.byCode.keys()))),
    ];
    const duplicates = entries.flatMap((entry) => {
      const former = this.#former.repeatedBy(entry, keysOf(entry));
      const found =
        inBase(base, entry) ?? (former && duplicateOf(entry, whyOf(former.key), former));
      return found ? [found] : [];
    });
    return { duplicates, problems };
  }
}

const whyOf = (key: string) => (key.startsWith('alias:') ? 'alias' : 'person');

const keysOf = (entry: MemberEntry): string[] => {
  const code = entry.formerCode === '' ? [] : [`alias:${readingOf(entry.formerCode)}`];
  const name = fold(`${entry.lastName} ${entry.firstName}`);
  return [...code, ...personKeys(name, entry)];
};

interface Contacts {
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

/** A name with one contact: a household shares a telephone, namesakes share none. */
const personKeys = (foldedName: string, { email, phone, address }: Contacts): string[] => {
  const name = foldedName.split(' ').toSorted().join(' ');
  const contacts = [fold(email), ...phonesOf(phone).map(phoneKey), fold(address)];
  return contacts.flatMap((contact) => (contact === '' ? [] : [`person:${name}|${contact}`]));
};

interface Base {
  readonly byCode: ReadonlyMap<string, Here>;
  readonly byAlias: ReadonlyMap<string, readonly Here[]>;
  readonly byPerson: ReadonlyMap<string, Here>;
}

const readBase = async (q: Reading, entries: readonly MemberEntry[]): Promise<Base> => {
  const names = entries.flatMap(({ firstName, lastName }) => [
    fold(`${lastName} ${firstName}`),
    fold(`${firstName} ${lastName}`),
  ]);
  const members = await listMembersLike(q, {
    codes: entries.flatMap(({ code }) => code ?? []),
    names: [...new Set(names)],
  });
  const aliases = entries.flatMap((entry) => entry.aliases.map(readingOf));
  const borne = await listAliasesLike(q, 'members', [...new Set(aliases)]);
  return {
    byCode: new Map(members.map((member) => [member.code, member])),
    byAlias: grouped<(typeof borne)[number]>(borne, ({ reading }) => reading),
    byPerson: new Map(
      members.flatMap((member) =>
        personKeys(member.folded_name, member).map((key) => [key, member] as const),
      ),
    ),
  };
};

const inBase = (base: Base, entry: MemberEntry): FoundDuplicate | null => {
  const found = (why: FoundDuplicate['why'], here: Here | undefined) =>
    here ? duplicateOf(entry, why, { here }) : null;
  const bearers = entry.aliases.flatMap((alias) => base.byAlias.get(readingOf(alias)) ?? []);
  const person = keysOf(entry).find((key) => base.byPerson.has(key)) ?? '';
  return (
    found('code', base.byCode.get(entry.code ?? '')) ??
    found('alias', closest(bearers, fullName(entry))) ??
    found('person', base.byPerson.get(person))
  );
};

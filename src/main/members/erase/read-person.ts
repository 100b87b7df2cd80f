/** Who somebody is, in all the words that the base ever held of them. */
import { type Former, readFormer } from '#main/store/erase.ts';
import { isWordElsewhere } from '#main/store/search/held-words.ts';
import type { Reading } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { phonesOf } from '#shared/domain/phones.ts';
import type { Redactions } from './free-texts.ts';
import {
  type PersonRow,
  selectAllAliases,
  selectOtherRoles,
  selectPerson,
  selectUndoneTwins,
} from './queries.ts';
import { type Person, redactionOf, tellingWords } from './redaction.ts';
import { newTag } from './tag.ts';

export interface ErasablePerson {
  readonly row: PersonRow;
  /** Rows of theirs that were undone. */
  readonly twins: readonly MemberId[];
  readonly aliases: readonly string[];
  /** What stands for them from now on. */
  readonly tag: string;
  readonly by: Redactions;
}

/** Null for nobody, and for whoever is erased already. A word that only `goingToo` bear besides is theirs alone. */
export const readPerson = async (
  q: Reading,
  id: MemberId,
  goingToo: readonly MemberId[],
): Promise<ErasablePerson | null> => {
  const row = await selectPerson(q, id);
  if (!row || row.erased_at !== null) return null;
  const aliases = await selectAllAliases(q, id);
  const former = await readFormer(q, 'members', id);
  const every = (column: keyof PersonRow) => everyText(row, former, column);
  const [firsts, lasts] = [every('first_name'), every('last_name')];
  const contacts = [...every('email'), ...every('phone').flatMap(phonesOf), ...every('code')];
  const shared = [...every('address'), ...aliases.map(({ shown }) => shown)];
  const person: Person = {
    names: firsts.flatMap((firstName) => lasts.map((lastName) => ({ firstName, lastName }))),
    contacts,
    shared,
    ownWords: await ownWords(q, [id, ...goingToo], [...firsts, ...lasts]),
  };
  const tag = newTag();
  return {
    row,
    twins: (await selectUndoneTwins(q, row)).map((twin) => twin.id),
    aliases: aliases.map((alias) => alias.id),
    tag,
    by: { marked: redactionOf(person), tagged: redactionOf(person, tag), tag },
  };
};

/** Each text that the column holds or held, once. */
const everyText = (
  row: PersonRow,
  former: readonly Former[],
  column: keyof PersonRow,
): string[] => {
  const texts = [row, ...former].flatMap(({ [column]: text }) =>
    typeof text === 'string' ? [text] : [],
  );
  return [...new Set(texts)];
};

/** The words of a name that nobody and nothing but these members bears here. */
const ownWords = async (q: Reading, ids: readonly MemberId[], names: readonly string[]) => {
  const others = new Set((await selectOtherRoles(q)).flatMap(tellingWords));
  const own = new Set<string>();
  for (const word of new Set(names.flatMap(tellingWords))) {
    const isElsewhere = await isWordElsewhere(q, word, { kind: 'member', ids });
    if (!isElsewhere && !others.has(word)) own.add(word);
  }
  return own;
};

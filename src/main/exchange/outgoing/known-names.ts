/** The names of people whom this place knows: members, team, helpers, visitors who are not forgotten. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import type { Reading } from '#main/store/store.ts';
import { wordsOfName } from '#shared/domain/repairs/ords/findings.ts';
import { listHelperNames, listMemberNames, listStaffNames, listVisitorNames } from './queries.ts';

const lotSize = 1_000;

/** The words of all names, folded. */
export const namesOfPeople = async (house: House): Promise<ReadonlySet<string>> => {
  const team = await house.store.read(listStaffNames);
  const helpers = await house.store.read(listHelperNames);
  const names = new Set([...team, ...helpers].flatMap(({ name }) => wordsOfName(name)));
  const add = (name: string) => {
    for (const word of wordsOfName(name)) names.add(word);
  };
  for await (const { first_name, last_name } of oneByOne(house, listMemberNames)) {
    add(`${first_name} ${last_name}`);
  }
  for await (const { visitor_name } of oneByOne(house, listVisitorNames)) add(visitor_name);
  return names;
};

/** All rows of a list, read a lot at a time; others are served in between. */
const oneByOne = async function* <Row extends { readonly id: string }>(
  { store }: Pick<House, 'store'>,
  listAfter: (q: Reading, after: string, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const rows = await store.read((q) => listAfter(q, after, lotSize));
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    await othersServed();
  }
};

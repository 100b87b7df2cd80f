/** The names of people whom this place knows: members and team. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { wordsOfName } from '#shared/domain/repairs/ords/findings.ts';
import { listMemberNames, listStaffNames } from './queries.ts';

const lotSize = 1_000;

/** The words of all names, folded. */
export const namesOfPeople = async ({ store }: House): Promise<ReadonlySet<string>> => {
  const staff = await store.read(listStaffNames);
  const names = new Set(staff.flatMap(({ name }) => wordsOfName(name)));
  for (let after = ''; ; ) {
    const members = await store.read((q) => listMemberNames(q, after, lotSize));
    for (const { first_name, last_name } of members) {
      for (const word of wordsOfName(`${first_name} ${last_name}`)) names.add(word);
    }
    const last = members.at(-1);
    if (!last) return names;
    after = last.id;
    await othersServed();
  }
};

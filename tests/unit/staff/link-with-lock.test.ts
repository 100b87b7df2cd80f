/** A window whose post is locked asks nothing that is refused there. */
import { ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import { expect, test } from 'vitest';
import { answeredLocked, tellingOfLock } from '#renderer/app/client/link-with-lock.ts';
import { contract } from '#shared/contract/contract.ts';

const options = { context: {} };

/** A link to a post that answers as it is told to, and the names of what reached it. */
const aLink = (answers: Record<string, unknown>) => {
  const reached: string[] = [];
  let toldCount = 0;
  const call = async (path: readonly string[]) => {
    const name = path.join('.');
    reached.push(name);
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const link = tellingOfLock({ call }, () => {
    toldCount += 1;
  });
  const ask = (name: string) => link.call(name.split('.'), {}, options);
  return { ask, reached, told: () => toldCount };
};

const locked = { code: 'POST_LOCKED' };

test('what a locked post refuses is not sent any more, until it is open', async () => {
  const { ask, reached } = aLink({
    'staff.post': { isLocked: true },
    'staff.pick': { isLocked: false },
    'items.list': [],
  });
  await ask('staff.post');
  await expect(ask('items.list')).rejects.toMatchObject(locked);
  await ask('staff.pick');
  await ask('items.list');
  expect(reached).toEqual(['staff.post', 'staff.pick', 'items.list']);
});

test('the first refusal is enough, and a recovered code opens', async () => {
  const { ask, reached, told } = aLink({ 'items.list': new ORPCError('POST_LOCKED') });
  await expect(ask('items.list')).rejects.toMatchObject(locked);
  await expect(ask('journal.list')).rejects.toMatchObject(locked);
  expect(told()).toBe(1);
  await ask('staff.recover');
  await ask('journal.list');
  expect(reached).toEqual(['items.list', 'staff.recover', 'journal.list']);
});

interface Node {
  readonly [name: string]: unknown;
}

const namesForLocked = (node: unknown, path: readonly string[] = []): string[] => {
  if (!isContractProcedure(node)) {
    return Object.entries(node as Node).flatMap(([name, child]) =>
      namesForLocked(child, [...path, name]),
    ); // a router
  }
  return 'isForLocked' in node['~orpc'].meta ? [path.join('.')] : [];
};

test('what is sent at a locked post is what the contract says', () => {
  expect([...answeredLocked].sort()).toEqual(namesForLocked(contract).sort());
});

/** Who has no key, half of it, one of another day, or one that was read on the way: every operation. */
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';

interface Operation {
  method: string;
  path: string;
}

type Node = AnyContractProcedure | { readonly [name: string]: Node };

const walk = (node: Node): Operation[] => {
  if (!isContractProcedure(node)) return Object.values(node).flatMap(walk);
  const { method = 'POST', path = '' } = node['~orpc'].route;
  return [{ method, path: `/api${path.replaceAll(/\{\w+\}/g, 'x')}` }];
};

const operations = walk(contract);

const asJson = (method: string) =>
  method === 'GET'
    ? { headers: {} }
    : { headers: { 'content-type': 'application/json', 'content-length': 2 }, body: '{}' };

test('no operation is answered without the key, to another name or to another page', async () => {
  const door = await aBrowserDoor();
  const faults: string[] = [];
  for (const { method, path } of operations) {
    const { headers, ...rest } = asJson(method);
    const ask = async (send: typeof door.ask, more: Record<string, string>) =>
      (await send({ method, path, headers: { ...headers, ...more }, ...rest })).status;
    const statuses = [
      await ask(door.ask, {}),
      await ask(door.call, { host: `evil.example:${door.port}` }),
      await ask(door.call, { origin: 'http://evil.example' }),
      await ask(door.call, { origin: 'null' }),
    ];
    if (statuses.join() !== '401,403,403,403') faults.push(`${method} ${path}: ${statuses}`);
  }
  expect(faults).toEqual([]);
  expect(operations.length).toBeGreaterThan(170);
});

test('a key that is nearly right opens nothing', async () => {
  const door = await aBrowserDoor();
  const key = door.url.split('#key=')[1] ?? '';
  const other = (letter: string) => (letter === 'A' ? 'B' : 'A');
  const guesses = [
    ...Array.from(key, (letter, at) => key.slice(0, at) + other(letter) + key.slice(at + 1)),
    ...Array.from(key, (_, at) => key.slice(0, at)),
    `${key}A`,
    `${key}=`,
    `${key}${key}`,
    key.toLowerCase(),
    key.toUpperCase(),
    [...key].reverse().join(''),
    Buffer.from(key, 'base64url').toString('base64'),
    Buffer.from(key, 'base64url').toString('hex'),
  ].filter((guess) => guess !== key);
  for (const guess of guesses) {
    const headers = { authorization: `Bearer ${guess}` };
    const { status } = await door.ask({ path: '/api/place/status', headers });
    expect(status, guess).toBe(401);
  }
  expect(guesses.length).toBeGreaterThan(85);
});

test('the key is taken from its own header alone, and once', async () => {
  const door = await aBrowserDoor();
  const key = door.url.split('#key=')[1] ?? '';
  const path = '/api/place/status';
  const ways = [
    { path, headers: { cookie: `key=${key}; authorization=Bearer ${key}` } },
    { path, headers: { 'x-authorization': `Bearer ${key}` } },
    { path, headers: { 'proxy-authorization': `Bearer ${key}` } },
    { path, headers: { authorization: `Basic ${Buffer.from(`:${key}`).toString('base64')}` } },
    { path, headers: { authorization: key } },
    { path, headers: { authorization: `Bearer x, Bearer ${key}` } },
    { path: `${path}?authorization=Bearer%20${key}`, headers: {} },
  ];
  for (const way of ways) expect((await door.ask(way)).status).not.toBe(200);
});

test('what was said yesterday, word for word, is refused today', async () => {
  const before = await aBrowserDoor();
  const said = {
    path: '/api/place/status',
    headers: { authorization: `Bearer ${before.url.split('#key=')[1]}` },
  };
  expect((await before.ask(said)).status).toBe(200);
  await before.close();
  const after = await aBrowserDoor();
  expect((await after.ask(said)).status).toBe(401);
});

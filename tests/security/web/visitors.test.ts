/** What the key of the screen for visitors opens: found by enumeration, so that later procedures join by themselves. */
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';

interface Operation {
  name: string;
  method: string;
  path: string;
}

type Node = AnyContractProcedure | { readonly [name: string]: Node };

const walk = (node: Node, names: readonly string[] = []): Operation[] => {
  if (!isContractProcedure(node)) {
    return Object.entries(node).flatMap(([name, child]) => walk(child, [...names, name]));
  }
  const { method = 'POST', path = '' } = node['~orpc'].route;
  return [{ name: names.join('.'), method, path: path.replaceAll(/\{\w+\}/g, 'x') }];
};

const operations = walk(contract);
const forVisitors = ['place.status', 'repairs.tickets.publicBoard'];

/** The door, and how a screen for visitors asks it. */
const aVisitorsScreen = async () => {
  const door = await aBrowserDoor();
  const { pathname, hash } = new URL(door.visitorsUrl);
  const key = hash.replace('#key=', '');
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const ask = ({ method, path }: Operation) =>
    door.ask({
      path: `/api${path}`,
      method,
      headers: method === 'GET' ? headers : { ...headers, 'content-length': 2 },
      ...(method === 'GET' ? {} : { body: '{}' }),
    });
  return { door, key, pathname, ask };
};

describe('the key of the screen for visitors', () => {
  test('opens the public board and the status of the place, and no other operation of the contract', async () => {
    const { ask } = await aVisitorsScreen();
    const answered: string[] = [];
    for (const operation of operations) {
      const { status, text } = await ask(operation);
      if (status === 200) answered.push(operation.name);
      else expect({ ...operation, status, text }).toMatchObject({ status: 404 });
    }
    expect(answered.toSorted()).toEqual(forVisitors);
    expect(operations.length).toBeGreaterThan(100);
  });

  test('is not the key of the team, and changes at every start', async () => {
    const [one, other] = [await aVisitorsScreen(), await aVisitorsScreen()];
    expect(one.pathname).toBe('/visitors');
    expect(Buffer.from(one.key, 'base64url')).toHaveLength(32);
    expect(one.key).not.toBe(one.door.url.split('#key=')[1]);
    expect(one.key).not.toBe(other.key);
    const headers = { authorization: `Bearer ${other.key}` };
    const { status } = await one.door.ask({ path: '/api/place/status', headers });
    expect(status).toBe(401);
  });

  test('is answered to the team alone', async () => {
    const { door, ask, pathname } = await aVisitorsScreen();
    const path = '/desk/open-visitors';
    const { status } = await ask({ name: '', method: 'POST', path });
    expect(status).toBe(404);
    const headers = { 'content-type': 'application/json', 'content-length': 2 };
    const answer = await door.call({ path: `/api${path}`, method: 'POST', headers, body: '{}' });
    expect(JSON.parse(answer.text)).toEqual({ url: door.visitorsUrl });
    expect(new URL(door.visitorsUrl).pathname).toBe(pathname);
  });
});

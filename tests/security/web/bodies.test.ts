import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';

const json = { 'content-type': 'application/json' };
const pick = { path: '/api/staff/pick', method: 'POST' };

describe('a body that the browser door takes', () => {
  test('says its size before it comes', async () => {
    const door = await aBrowserDoor();
    const headers = { ...json, 'transfer-encoding': 'chunked' };
    expect((await door.call({ ...pick, headers, body: '{"id":null}' })).status).toBe(411);
  });

  test('weighs less than a megabyte', async () => {
    const door = await aBrowserDoor();
    const body = JSON.stringify({ id: null, filler: 'x'.repeat(1_000_000) });
    const headers = { ...json, 'content-length': body.length };
    // The door may hang up before all of it is sent.
    const answer = await door.call({ ...pick, headers, body }).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    expect((await door.call({ path: '/api/place/status' })).status).toBe(200);
  });

  test.each(['', '{', '[]', '"text"', 'null', '\0', '{"id":{}}', '{"id":"not an id"}'])(
    'is what the operation asks for, or is refused with the field: %s',
    async (body) => {
      const door = await aBrowserDoor();
      const headers = { ...json, 'content-length': Buffer.byteLength(body) };
      const { status, text } = await door.call({ ...pick, headers, body });
      expect(status).toBe(400);
      expect(JSON.parse(text)).toMatchObject({ defined: true, code: 'INVALID_INPUT' });
    },
  );

  test('a head that is no HTTP ends that connection and nothing else', async () => {
    const door = await aBrowserDoor();
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(door.port, '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      socket.on('data', (data) => resolve(String(data)));
      socket.on('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1\.1 400/);
    expect((await door.call({ path: '/api/place/status' })).status).toBe(200);
  });
});

describe('somebody who never finishes a sentence', () => {
  test('is not waited for', async () => {
    const door = await aBrowserDoor();
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(door.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost:'));
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.1 408/);
  });
});

describe('a post', () => {
  test('is the tab that names itself: manager rights of one are not those of another', async () => {
    const door = await aBrowserDoor({ isSetUp: false });
    const post = (id: string) => ({ 'x-etabli-post': id });
    const [one, other] = [
      '0a0a0a0a-0000-4000-8000-000000000001',
      '0a0a0a0a-0000-4000-8000-000000000002',
    ];
    const body = JSON.stringify({
      name: 'La Remise',
      openingHours: [],
      managerName: 'Odile',
      managerCode: '2468',
    });
    const headers = { ...json, ...post(one), 'content-length': Buffer.byteLength(body) };
    const setUp = await door.call({ path: '/api/place/set-up', method: 'POST', headers, body });
    expect(setUp.status).toBe(200);
    const rightsOf = async (headers: Record<string, string>) =>
      JSON.parse((await door.call({ path: '/api/staff/post', headers })).text).managerUntil;
    expect(await rightsOf(post(one))).not.toBeNull();
    expect(await rightsOf(post(other))).toBeNull();
    expect(await rightsOf({})).toBeNull();
    expect(await rightsOf(post(`${one}x`))).toBeNull();
  });
});

import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { traverseContractProcedures } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { type Contract, contract } from '#shared/contract/contract.ts';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';
import { exampleOf, type Schema } from '#tests/support/doors/examples.ts';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: 'path' | 'query'; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
}

interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
}

const post = '0a0a0a0a-0000-4000-8000-000000000001';

/** The request that the document describes, with an example of everything it names. */
const requestOf = (base: string, path: string, method: string, operation: Operation): Request => {
  const url = urlOf(base + path, operation);
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(
    operation.requestBody?.content ?? {},
  );
  if (type === '') return new Request(url, { method });
  const example = exampleOf(schema) as Record<string, unknown>; // every body is an object
  if (type === 'application/json') {
    const headers = { 'content-type': type };
    return new Request(url, { method, headers, body: JSON.stringify(example) });
  }
  const body = new FormData();
  for (const [name, value] of Object.entries(example)) {
    if (value === undefined) continue;
    for (const [key, one] of inBrackets(name, value)) body.append(key, one as string | File); // a form holds these
  }
  return new Request(url, { method, body });
};

const urlOf = (path: string, { parameters = [] }: Operation): URL => {
  const url = new URL(path);
  for (const { name, in: place, schema } of parameters) {
    const value = exampleOf(schema, name);
    if (place === 'query') {
      for (const [key, one] of inBrackets(name, value)) url.searchParams.append(key, String(one));
    } else {
      const written = encodeURIComponent(String(value));
      url.pathname = url.pathname.replace(encodeURI(`{${name}}`), written);
    }
  }
  return url;
};

/** What is nested goes by brackets, `period[kind]=all`: OpenAPI calls it `deepObject`. */
const inBrackets = (name: string, value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !(value instanceof Blob)
    ? Object.entries(value).flatMap(([key, one]) => inBrackets(`${name}[${key}]`, one))
    : [[name, value]];

describe('the OpenAPI document', () => {
  test('is for everybody who can ask, and says how to give the key', async () => {
    const door = await aBrowserDoor();
    const { status, headers, text } = await door.ask({ path: '/api/openapi.json' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(text)).toMatchObject({
      servers: [{ url: `http://127.0.0.1:${door.port}/api` }],
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    });
  });

  test('names every operation of the contract but those of the window', async () => {
    const door = await aBrowserDoor();
    const { paths } = JSON.parse((await door.ask({ path: '/api/openapi.json' })).text) as OpenApi;
    const documented = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    const written: string[] = [];
    traverseContractProcedures({ router: contract, path: [] }, ({ path }) => {
      written.push(path.join('.'));
    });
    const ofWindow = ['desk.print', 'desk.savePdf', 'desk.saveDocument', 'desk.saveFile'];
    expect(documented.sort()).toEqual(written.filter((name) => !ofWindow.includes(name)).sort());
  });

  test('describes requests that work as they are written', async () => {
    const door = await aBrowserDoor({ isSetUp: false });
    const { servers, paths } = JSON.parse(
      (await door.ask({ path: '/api/openapi.json' })).text,
    ) as OpenApi;
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    // The first start makes this post a manager; closing its rights comes last.
    const isLast = (id: string) => (id === 'staff.closeManager' ? 1 : 0);
    operations.sort((a, b) => isLast(a.operation.operationId) - isLast(b.operation.operationId));
    const key = door.url.split('#key=')[1];
    for (const { path, method, operation } of operations) {
      const request = requestOf(servers[0]?.url ?? '', path, method.toUpperCase(), operation);
      request.headers.set('authorization', `Bearer ${key}`);
      request.headers.set('x-etabli-post', post);
      const response = await fetch(request);
      const said = await response.text();
      const told = `${operation.operationId}: ${response.status} ${said.slice(0, 300)}`;
      expect(Object.keys(operation.responses), told).toContain(String(response.status));
      if (response.ok) continue;
      const { defined, code } = JSON.parse(said);
      expect(defined, told).toBe(true);
      expect(['INVALID_INPUT', 'UNEXPECTED', 'ROLE_NEEDED'], told).not.toContain(code);
    }
  });
});

describe('the page of operations', () => {
  test('is plain HTML that needs nothing else', async () => {
    const door = await aBrowserDoor();
    const { status, headers, text } = await door.ask({ path: '/api/' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('/api/counter/scan');
    expect(text).not.toMatch(/<script|<style|<link|src=|https?:\/\/(?!127)/);
  });
});

describe('what is no operation', () => {
  test.each([
    ['GET', '/api/nothing'],
    ['GET', '/api/counter/scan'],
    ['POST', '/api/place/status'],
    ['DELETE', '/api/items'],
    ['GET', '/api/__proto__'],
    ['GET', '/api/items/../../place'],
  ])('is not found: %s %s', async (method, path) => {
    const door = await aBrowserDoor();
    const { status, text } = await door.call({ path, method });
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ defined: expect.any(Boolean), code: 'NOT_FOUND' });
  });
});

describe('the client of the page', () => {
  test('speaks to the door with its routes alone: numbers, files, refusals', async () => {
    const door = await aBrowserDoor();
    const url = `http://127.0.0.1:${door.port}/api`;
    const routes = (await (await fetch(`${url}/routes.json`)).json()) as AnyContractRouter;
    const authorization = `Bearer ${door.url.split('#key=')[1]}`;
    const link = new OpenAPILink(routes, { url, headers: { authorization } });
    const client: ContractRouterClient<Contract> = createORPCClient(link);
    const item = await client.items.create({ kind: 'tool', name: 'Perceuse à percussion' });
    const list = await client.items.list({ limit: 1, offset: 0, isDescending: false });
    expect(list).toMatchObject({ total: 1, items: [{ id: item.id }] });
    const id = item.id;
    const file = new File(['%PDF-1.4\n%%EOF'], 'notice.pdf', { type: 'application/pdf' });
    const { documents } = await client.items.addDocument({ id, file });
    expect(documents).toMatchObject([{ name: 'notice.pdf' }]);
    for (const { id: documentId } of documents) {
      const back = await client.items.document({ documentId });
      expect(await back.text()).toBe('%PDF-1.4\n%%EOF');
    }
    await expect(client.items.retire({ id, reason: 'cassée' })).rejects.toMatchObject({
      defined: true,
      code: 'ROLE_NEEDED',
      data: { role: 'manager' },
    });
  });
});

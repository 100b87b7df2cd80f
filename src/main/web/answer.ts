/** Answers the requests of the browser door: strangers first, then documents, calls, the screen. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '#shared/domain/words.ts';
import { answerScreen } from '../doors/screen-files.ts';
import { guardHeaders } from '../doors/screen-policy.ts';
import type { House } from '../house.ts';
import { visitorsApplication } from '../visitors.ts';
import { answerCalls, type DoorRouter, prefix } from './calls.ts';
import { openApiJson, operationsPage, routesJson } from './documents.ts';
import { type Head, type Refused, refuseBody, refuseStranger, refuseWithoutKey } from './policy.ts';

interface Door {
  house: House;
  router: DoorRouter;
  screenFolder: string;
  language: Language;
  key: string;
  /** Opens what visitors may see and nothing else. */
  visitorsKey: string;
  port: number;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export const answerRequests = (door: Door): Answer => {
  const call = answerCall(door);
  return async (request, response) => {
    const head = headOf(request);
    const path = pathOf(request);
    for (const [name, value] of Object.entries(guardHeaders)) response.setHeader(name, value);
    const refused = refuseStranger(head, door.port);
    if (refused) return refuse(response, refused);
    if (path === prefix || path.startsWith(`${prefix}/`)) {
      response.setHeader('cache-control', 'no-store');
      response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
      if (await answerDocument(door, path, response)) return;
      return call(head, request, response);
    }
    return showScreen(door, head, path, response);
  };
};

const answerDocument = async (
  { router, port, language }: Door,
  path: string,
  response: ServerResponse,
): Promise<boolean> => {
  const url = `http://127.0.0.1:${port}`;
  const documents: Record<string, () => [type: string, text: string | Promise<string>]> = {
    [prefix]: () => ['text/html; charset=utf-8', operationsPage(router, url, language)],
    [`${prefix}/`]: () => ['text/html; charset=utf-8', operationsPage(router, url, language)],
    [`${prefix}/openapi.json`]: () => ['application/json', openApiJson(router, url)],
    [`${prefix}/routes.json`]: () => ['application/json', routesJson()],
  };
  const [type, text] = documents[path]?.() ?? [];
  if (type === undefined) return false;
  response.setHeader('content-type', type);
  response.end(await text);
  return true;
};

/** Each key opens what it is for. To the visitors' one, the other operations do not exist. */
const answerCall = ({ router, house, key, visitorsKey }: Door) => {
  const answer = answerCalls(router, house);
  const answerVisitors = answerCalls(visitorsApplication, house);
  return async (head: Head, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isForVisitors = refuseWithoutKey(head, visitorsKey) === null;
    const refused = (isForVisitors ? null : refuseWithoutKey(head, key)) ?? refuseBody(head);
    if (refused) return refuse(response, refused);
    const isAnswered = await (isForVisitors ? answerVisitors : answer)(request, response);
    if (!isAnswered) refuse(response, noSuchOperation);
  };
};

const noSuchOperation = { status: 404, code: 'NOT_FOUND', message: 'There is no such operation.' };

const showScreen = async (
  { screenFolder }: Door,
  { method }: Head,
  path: string,
  response: ServerResponse,
): Promise<void> => {
  if (method !== 'GET' && method !== 'HEAD') {
    const message = 'The screen is only read.';
    return refuse(response, { status: 405, code: 'METHOD_NOT_SUPPORTED', message });
  }
  const { status, headers, body } = await answerScreen(screenFolder, path);
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
};

/** Says no in the words of the contract's errors, and hangs up: the body is not worth reading. */
const refuse = (response: ServerResponse, { status, code, message }: Refused): void => {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ defined: false, code, status, message }));
};

const headOf = ({ method = 'GET', headers }: IncomingMessage): Head => ({
  method,
  host: headers.host,
  origin: headers.origin,
  authorization: headers.authorization,
  contentType: headers['content-type'],
  contentLength: headers['content-length'],
  transferEncoding: headers['transfer-encoding'],
});

/** The path as it was sent: nothing is resolved or decoded before it is judged. */
const pathOf = ({ url = '' }: IncomingMessage): string => url.split(/[?#]/, 1)[0] ?? '';

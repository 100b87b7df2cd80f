/** Front door 2: the same application over HTTP, for browsers of this machine alone. */
import { randomBytes } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { visitorsPath } from '#shared/contract/visitors.ts';
import type { Language } from '#shared/domain/words.ts';
import { StartProblem } from '../doors/problems.ts';
import { requireScreen } from '../doors/screen-files.ts';
import type { House } from '../house.ts';
import { answerRequests } from './answer.ts';
import type { DoorRouter } from './calls.ts';

export interface BrowserDoorOptions {
  house: House;
  router: DoorRouter;
  screenFolder: string;
  language: Language;
  /** `null` for any free port. */
  port: number | null;
  /** A port to take when it is free and none was asked for. */
  usualPort?: number | null;
}

export interface BrowserDoor {
  port: number;
  /** With the key: what is printed and opened. */
  url: string;
  /** The screen for visitors, with a key that opens nothing else. */
  visitorsUrl: string;
  close(): Promise<void>;
}

/** Only this machine can reach it. */
const host = '127.0.0.1';

/** Opens the door. Throws a `StartProblem` when the port is taken or the screen was never built. */
export const openBrowserDoor = async (options: BrowserDoorOptions): Promise<BrowserDoor> => {
  requireScreen(options.screenFolder);
  const [key, visitorsKey] = [newKey(), newKey()];
  const server = createPatientServer();
  const port = await listen(server, options);
  const answer = answerRequests({ ...options, key, visitorsKey, port });
  server.on('request', asListener(answer, options.house));
  return {
    port,
    url: `http://${host}:${port}/#key=${key}`,
    visitorsUrl: `http://${host}:${port}${visitorsPath}#key=${visitorsKey}`,
    close: () => close(server),
  };
};

const newKey = (): string => randomBytes(32).toString('base64url');

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Somebody who sends a byte a minute is not waited for. */
const createPatientServer = (): Server =>
  createServer({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16_384,
  });

const asListener =
  (answer: Answer, house: House): RequestListener =>
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      house.log.error({ err: error }, 'unanswered request');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };

const listen = async (
  server: Server,
  { port, usualPort = null }: BrowserDoorOptions,
): Promise<number> => {
  if (port !== null) return listenAt(server, port);
  if (usualPort === null) return listenAt(server, 0);
  return listenAt(server, usualPort).catch(() => listenAt(server, 0));
};

const listenAt = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      const kind = error.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused';
      reject(new StartProblem(kind, { port }, { cause: error }));
    };
    server.once('error', refused);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', refused);
      resolve((server.address() as AddressInfo).port); // a TCP server that listens
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

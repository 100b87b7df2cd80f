/** What a loan costs more over the message port of a window, and over HTTP: the way, not the work. */
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { RPCHandler } from '@orpc/server/message-port';
import { application } from '#main/application.ts';
import { lend } from '#main/loans/lend.ts';
import { openPost } from '#main/staff/posts.ts';
import { type Contract, contract } from '#shared/contract/contract.ts';
import { openBenchDoor } from './bench-door.ts';
import { type BenchHouse, benchActor } from './bench-house.ts';
import type { Figure } from './figure.ts';
import { newVisit } from './lending.ts';
import type { Pair } from './pairs.ts';
import { Timings, timed } from './timings.ts';

type Client = ContractRouterClient<Contract>;

const warmUp = 30;

/** The ways take turns, a loan each. */
export const measureTransport = async (
  bench: BenchHouse,
  items: number,
  pairs: readonly Pair[],
): Promise<Figure[]> => {
  const port = openPort(bench);
  const http = await openHttp(bench);
  const ways = [
    { name: 'in process', timings: new Timings(), go: inProcess(bench) },
    { name: 'over the message port', timings: new Timings(), go: over(port.client) },
    { name: 'over HTTP', timings: new Timings(), go: over(http.client) },
  ];
  for (const [at, pair] of pairs.entries()) {
    const way = ways[at % ways.length];
    if (way) await timed(at >= warmUp ? way.timings : null, () => way.go(pair));
  }
  port.close();
  await http.close();
  const direct = ways[0]?.timings.percentile(50) ?? Number.NaN;
  return ways.slice(1).map(({ name, timings }) => ({
    what: `lend ${name}, p50`,
    items,
    unit: 'ms',
    ours: timings.percentile(50),
    beside: { name: 'in process', value: direct },
  }));
};

const inProcess =
  ({ house }: BenchHouse) =>
  (pair: Pair) =>
    lend(house, benchActor, { ...pair, visitId: newVisit() });

const over = (client: Client) => (pair: Pair) =>
  client.loans.lend({ ...pair, visitId: newVisit() });

const openPort = ({ house }: BenchHouse) => {
  const { port1, port2 } = new MessageChannel();
  const handler = new RPCHandler(application);
  handler.upgrade(port2, { context: { house, post: openPost('bench') } });
  port1.start();
  port2.start();
  const client: Client = createORPCClient(new RPCLink({ port: port1 }));
  return { client, close: () => port1.close() };
};

const openHttp = async (bench: BenchHouse) => {
  const { api, key, close } = await openBenchDoor(bench);
  const headers = { authorization: `Bearer ${key}` };
  const client: Client = createORPCClient(new OpenAPILink(contract, { url: api, headers }));
  return { client, close };
};

import type { ClientContext, ClientLink } from '@orpc/client';
import type { AnyContractRouter } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { postHeader } from '#shared/contract/bridge.ts';
import { readKey } from './door-key.ts';
import { holdPostId } from './post-id.ts';

/**
 * Speaks to the browser door that served this page, as its OpenAPI page documents. Methods and
 * paths come from the door, so that the contract and its schemas need not be loaded here.
 */
export const openHttpLink = async (): Promise<ClientLink<ClientContext>> => {
  const url = new URL('/api', location.href).href;
  const [routes, key, post] = await Promise.all([readRoutes(url), readKey(), holdPostId()]);
  return new OpenAPILink(routes, {
    url,
    headers: { authorization: `Bearer ${key}`, [postHeader]: post },
  });
};

const readRoutes = async (url: string): Promise<AnyContractRouter> => {
  const answer = await fetch(`${url}/routes.json`);
  if (!answer.ok) throw new Error(`The door does not answer: ${answer.status}`);
  return (await answer.json()) as AnyContractRouter; // our own contract, without its schemas
};

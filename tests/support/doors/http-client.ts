/** Calls a browser door that runs, as a program of somebody else would. */
import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { postHeader } from '#shared/contract/bridge.ts';
import type { Contract } from '#shared/contract/contract.ts';

export type HttpClient = ContractRouterClient<Contract>;

/** A client of the door whose operations are at `api`; `post` names the window it stands for. */
export const httpClient = async (
  { api, key }: { api: string; key: string },
  post: string,
): Promise<HttpClient> => {
  const routes = (await (await fetch(`${api}/routes.json`)).json()) as AnyContractRouter;
  const headers = { authorization: `Bearer ${key}`, [postHeader]: post };
  return createORPCClient(new OpenAPILink(routes, { url: api, headers }));
};

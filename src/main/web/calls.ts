/** The application over HTTP, as its OpenAPI document says. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnyContractRouter } from '@orpc/contract';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { ORPCError, type Router } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { postHeader } from '#shared/contract/bridge.ts';
import type { CallContext, House } from '../house.ts';
import { keepPosts, openPost } from '../staff/posts.ts';
import { postIdOf } from './policy.ts';

/** What this door serves: the trades and its desk. */
export type DoorRouter = Router<AnyContractRouter, CallContext>;

/** Where the operations begin. */
export const prefix = '/api';

/** Answers one call; `false` when no operation has this method and path. */
export const answerCalls = (router: DoorRouter, house: House) => {
  const posts = keepPosts();
  const handler = new OpenAPIHandler(router, {
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    customErrorResponseBodyEncoder: asContractError,
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const id = postIdOf(request.headers[postHeader]);
    const post = id === null ? openPost('anonymous') : posts.get(id);
    const { matched } = await handler.handle(request, response, {
      prefix,
      context: { house, post },
    });
    return matched;
  };
};

/** A body that cannot even be read never reaches the guard, which maps the rest. */
const asContractError = (error: ORPCError<string, unknown>): unknown => {
  if (error.defined || error.code !== 'BAD_REQUEST') return null;
  const data = { field: '', problem: error.message };
  return new ORPCError('INVALID_INPUT', { defined: true, status: 400, data }).toJSON();
};

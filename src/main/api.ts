/**
 * The contract, ready to be implemented: every procedure passes the guard first. A trade's router
 * takes its part (`api.items.list.handler(…)`) and finds house, post and actor in the context.
 */
import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { guard } from './guard.ts';
import type { CallContext } from './house.ts';

export const api = implement(contract).$context<CallContext>().use(guard);

/**
 * What every call passes: who is it, may they, and is a "no" one that the contract names.
 * A bug answers UNEXPECTED with a short reference that is also in the log.
 */
import { randomBytes } from 'node:crypto';
import { ORPCError, os, ValidationError } from '@orpc/server';
import { base } from '#shared/contract/procedure.ts';
import { type RefusalCode, type RefusalFacts, statusOf } from '#shared/contract/refusals.ts';
import { instantAt } from '#shared/domain/day.ts';
import type { Role } from '#shared/domain/words.ts';
import type { CallContext, GuardedContext, House } from './house.ts';
import { Refusal } from './refusal.ts';
import { isLockedNow } from './staff/lock.ts';
import { endRights, managerRestMs, type Post } from './staff/posts.ts';
import { personAt } from './staff/who-left.ts';
import { StoreUnusable, type UnusableWhy } from './store/errors.ts';
import type { Actor } from './store/store.ts';

/** The role a window holds now: a manager until five minutes after the last action, else the open screen. */
export const roleOf = ({ managerUntil }: Post, now: string): Role => {
  const leftMs = managerUntil === null ? 0 : Date.parse(managerUntil) - Date.parse(now);
  // Much more than a whole rest is left only where the clock was set back: that gives no rights.
  return leftMs > 0 && leftMs <= 2 * managerRestMs ? 'manager' : 'volunteer';
};

/** The open screen stands for a volunteer and a repairer alike; a manager may do everything. */
export const mayCall = (held: Role, needed: Role): boolean =>
  needed !== 'manager' || held === 'manager';

const keepManager = ({ house, post }: CallContext, isAction: boolean): void => {
  const now = house.clock();
  if (roleOf(post, now) !== 'manager') endRights(post);
  else if (isAction) post.managerUntil = instantAt(Date.parse(now) + managerRestMs);
};

const declared = <Code extends RefusalCode>(code: Code, facts: RefusalFacts<Code>) =>
  new ORPCError(code, { defined: true, status: statusOf(code), data: facts });

const saveProblems: Partial<Record<UnusableWhy, RefusalFacts<'CANNOT_SAVE'>['why']>> = {
  'disk-full': 'disk-full',
  'read-only': 'read-only',
  locked: 'locked',
  damaged: 'damaged',
  'not-a-base': 'damaged',
};

const badInput = (issues: ValidationError['issues']) => {
  const field = (issues[0]?.path ?? [])
    .map((step) => String(typeof step === 'object' ? step.key : step))
    .join('.');
  return declared('INVALID_INPUT', { field, problem: issues[0]?.message ?? '' });
};

/** Turns whatever was thrown into an answer that the contract names. */
const answerOf = (error: unknown, house: House, path: readonly string[]) => {
  if (error instanceof Refusal) return declared(error.code, error.facts);
  if (error instanceof StoreUnusable) {
    house.log.error({ path, why: error.why }, 'base unusable');
    return declared('CANNOT_SAVE', {
      why: saveProblems[error.why] ?? 'vanished',
      path: error.path,
    });
  }
  if (error instanceof ORPCError && error.defined) return error;
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return badInput(error.cause instanceof ValidationError ? error.cause.issues : []);
  }
  const reference = randomBytes(4).toString('hex').toUpperCase();
  house.log.error({ err: error, path, reference }, 'unexpected');
  return declared('UNEXPECTED', { reference });
};

/** What opens a locked post stirs it by itself, once it has. */
const passLock = async ({ house, post }: CallContext, isAction: boolean): Promise<void> => {
  if (await isLockedNow(house, post)) throw declared('POST_LOCKED', {});
  if (isAction) post.stirredAt = house.clock();
};

/** Who acts, in the role that their window holds now. Throws ROLE_NEEDED. */
const actorAt = (context: CallContext, needed: Role, isWrite: boolean): Actor => {
  const { house, post } = context;
  const staffId = personAt(post, house.store);
  keepManager(context, isWrite || needed === 'manager');
  const role = roleOf(post, house.clock());
  if (!mayCall(role, needed)) throw declared('ROLE_NEEDED', { role: needed });
  return { staffId, postId: post.id, role };
};

export const guard = os
  .$context<CallContext>()
  .$meta(base)
  .middleware(async ({ context, next, path, procedure }) => {
    const { meta, route } = procedure['~orpc'];
    try {
      if (!meta.isForLocked) await passLock(context, route.method !== 'GET');
      const actor = actorAt(context, meta.role, route.method !== 'GET');
      return await next({ context: { actor } satisfies Pick<GuardedContext, 'actor'> });
    } catch (error) {
      throw answerOf(error, context.house, path);
    }
  });

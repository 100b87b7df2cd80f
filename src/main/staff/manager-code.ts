/** The manager's code opens manager rights for one window; the recovery code makes a new one. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';
import { replaceSecret, tryCode } from './attempt.ts';
import { managerRestMs, type Post } from './posts.ts';
import { findSecret } from './queries.ts';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { type KeptSecret, keepSecret } from './secret.ts';

/** Gives a window manager rights for the time of its rest. Refuses WRONG_CODE, CODE_DELAYED. */
export const openManager = async (
  house: House,
  actor: Actor,
  post: Post,
  code: string,
): Promise<void> => {
  await tryCode(house, actor, 'manager-code', code);
  giveManager(post, house.clock());
};

/** Who has just chosen the code holds what it opens. */
export const giveManager = (post: Post, now: Instant): void => {
  post.managerUntil = instantAt(Date.parse(now) + managerRestMs);
};

/** Both codes of a place: hashed before a write, kept within it. */
export interface NewCodes {
  readonly manager: KeptSecret;
  readonly recovery: KeptSecret;
  /** Shown once, kept nowhere. */
  readonly recoveryCode: string;
}

/** Hashes a manager's code and a fresh recovery code. Slow: never inside a write. */
export const makeCodes = async (managerCode: string): Promise<NewCodes> => {
  const recoveryCode = makeRecoveryCode();
  return {
    manager: await keepSecret(managerCode),
    recovery: await keepSecret(readRecoveryCode(recoveryCode)),
    recoveryCode,
  };
};

export const keepCodes = async (tx: Writing, codes: NewCodes): Promise<void> => {
  await replaceSecret(tx, 'manager-code', codes.manager);
  await replaceSecret(tx, 'recovery-code', codes.recovery);
};

/** A new manager's code, chosen by a manager. */
export const changeCode = async (house: House, actor: Actor, code: string): Promise<void> => {
  const kept = await keepSecret(code);
  await house.store.write(actor, async (tx) => {
    await replaceSecret(tx, 'manager-code', kept);
    await tx.record({ ...codeAct('change-code'), role: 'manager' });
  });
};

/**
 * A new manager's code by the printed recovery code, which is spent: answers the next one.
 * Refuses WRONG_CODE, CODE_DELAYED.
 */
export const recoverCode = async (
  house: House,
  actor: Actor,
  { recoveryCode, code }: { recoveryCode: string; code: string },
): Promise<string> => {
  const spent = await tryCode(house, actor, 'recovery-code', readRecoveryCode(recoveryCode));
  const codes = await makeCodes(code);
  await house.store.write(actor, async (tx) => {
    // Two windows with the same paper: the second one is late.
    const present = await findSecret(tx.q, 'recovery-code');
    if (present?.hash !== spent.hash) refuse('WRONG_CODE', { failures: 0, retryAt: null });
    await keepCodes(tx, codes);
    await tx.record({ ...codeAct('recover-code'), role: 'volunteer' });
  });
  return codes.recoveryCode;
};

/** A spent code cannot be brought back: the former hash is kept nowhere. */
const codeAct = (act: 'change-code' | 'recover-code') => ({
  act,
  subject: { kind: 'staff' as const, id: 'manager-code' },
  isUndoable: false,
});

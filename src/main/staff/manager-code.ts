/** The manager's code opens manager rights for one window; the recovery code makes a new one. */
import type { House } from '#main/house.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import { replaceSecret, tryCode } from './attempt.ts';
import { isLockedNow, unlockPost } from './lock.ts';
import { managerRestMs, type Post } from './posts.ts';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { type KeptSecret, keepSecret } from './secret.ts';
import { noteCodeChanged, noteOpenedByCode, standAt } from './who-left.ts';

/** Gives a window manager rights for the time of its rest; opens a locked one. Refuses WRONG_CODE, CODE_DELAYED. */
export const openManager = async (
  house: House,
  actor: Actor,
  post: Post,
  code: string,
): Promise<void> => {
  await tryCode(house, actor, 'manager-code', code);
  await openWithPlaceCode(house, post);
};

/** The code of the place says that it is a manager, not which one: a locked post opens with nobody picked. */
const openWithPlaceCode = async (house: House, post: Post): Promise<void> => {
  if (await isLockedNow(house, post)) standAt(post, house.store, null);
  unlockPost(post, house.clock());
  giveManager(post, house.clock());
  noteOpenedByCode(post, house.store);
};

/** Who has just given or chosen a code holds what it opens; `by`: with a code of their own. */
export const giveManager = (post: Post, now: Instant, by: StaffId | null = null): void => {
  post.managerUntil = instantAt(Date.parse(now) + managerRestMs);
  post.managerBy = by;
  post.openedByCode = null;
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

/** A new manager's code, chosen by a manager: rights opened with the former one end at every other post. */
export const changeCode = async (
  house: House,
  actor: Actor,
  post: Post,
  code: string,
): Promise<void> => {
  const kept = await keepSecret(code);
  await house.store.write(actor, async (tx) => {
    await replaceSecret(tx, 'manager-code', kept);
    await tx.record({ ...codeAct('change-code'), role: 'manager' });
  });
  noteCodeChanged(house.store);
  if (post.openedByCode !== null) noteOpenedByCode(post, house.store);
};

/**
 * A new manager's code by the printed recovery code, which is spent: answers the next one, and opens
 * manager rights at this post.
 * Refuses WRONG_CODE, CODE_DELAYED.
 */
export const recoverCode = async (
  house: House,
  actor: Actor,
  post: Post,
  { recoveryCode, code }: { recoveryCode: string; code: string },
): Promise<string> => {
  const spent = await tryCode(house, actor, 'recovery-code', readRecoveryCode(recoveryCode));
  const codes = await makeCodes(code);
  await house.store.write(actor, async (tx) => {
    await replaceSecret(tx, 'recovery-code', codes.recovery, spent);
    await replaceSecret(tx, 'manager-code', codes.manager);
    await tx.record({ ...codeAct('recover-code'), role: 'volunteer' });
  });
  noteCodeChanged(house.store);
  await openWithPlaceCode(house, post);
  return codes.recoveryCode;
};

/** A spent code cannot be brought back: the former hash is kept nowhere. */
const codeAct = (act: 'change-code' | 'recover-code') => ({
  act,
  subject: { kind: 'staff' as const, id: 'manager-code' },
  isUndoable: false,
});

/**
 * One try of a code. It is counted before it is looked at: neither a hundred tries at once nor a
 * process killed in time gets a free one.
 */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { OwnCodeId } from './own-code-id.ts';
import { findSecret } from './queries.ts';
import { gateOf, retryAtAfter } from './rules.ts';
import { isSecret, type KeptSecret } from './secret.ts';

/** The codes that are kept. */
export type SecretId = 'manager-code' | 'recovery-code' | OwnCodeId;

/**
 * Answers the secret that the code opened, and forgets former failures.
 * Refuses NOT_SET_UP, CODE_DELAYED, WRONG_CODE.
 */
export const tryCode = async (
  house: House,
  actor: Actor,
  id: SecretId,
  code: string,
): Promise<KeptSecret> => {
  const { kept, gate, failures } = await house.store.write(actor, (tx) => countTry(tx, id));
  if (!gate.isOpen) return refuse('CODE_DELAYED', { retryAt: gate.retryAt });
  if (!(await isSecret(code, kept))) {
    return refuse('WRONG_CODE', { failures: failures.failures, retryAt: retryAtAfter(failures) });
  }
  await house.store.write(actor, (tx) => forgetFailures(tx, id));
  return kept;
};

/**
 * Keeps a new code in the place of the former one, if any. No journal line of its own. Refuses
 * WRONG_CODE when the one that was proved has been replaced meanwhile: two windows, one paper.
 */
export const replaceSecret = async (
  tx: Writing,
  id: SecretId,
  { hash, salt }: KeptSecret,
  proved?: KeptSecret,
): Promise<void> => {
  if (proved && (await findSecret(tx.q, id))?.hash !== proved.hash) {
    refuse('WRONG_CODE', { failures: 0, retryAt: null });
  }
  await tx.bump('secrets', { id, hash, salt, failures: 0, last_failed_at: null });
};

const countTry = async (tx: Writing, id: SecretId) => {
  const secret = (await findSecret(tx.q, id)) ?? refuse('NOT_SET_UP', {});
  const { failures, last_failed_at: lastFailedAt, ...kept } = secret;
  const gate = gateOf({ failures, lastFailedAt }, tx.at);
  const counted = gate.isOpen ? failures + 1 : failures;
  if (gate.isOpen || gate.isClockBack) {
    await tx.bump('secrets', { ...secret, failures: counted, last_failed_at: tx.at });
  }
  return { kept, gate, failures: { failures: counted, lastFailedAt: tx.at } };
};

const forgetFailures = async (tx: Writing, id: SecretId) => {
  const secret = await findSecret(tx.q, id);
  if (secret) await tx.bump('secrets', { ...secret, failures: 0, last_failed_at: null });
};

/** A person's own code: asked for when they are picked, given and taken away by a manager. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import { replaceSecret, tryCode } from './attempt.ts';
import { ownCodeOf } from './own-code-id.ts';
import { type KeptSecret, keepSecret } from './secret.ts';
import { personIn, readTeam } from './team.ts';
import { noteRightsEnded } from './who-left.ts';

/** What stands where somebody has no code: nothing is ever equal to it. */
const noCode: KeptSecret = { hash: '', salt: '' };

/** Refuses CODE_NEEDED where none was given, WRONG_CODE, CODE_DELAYED. */
export const proveOwnCode = async (
  house: House,
  actor: Actor,
  { id, name }: Pick<StaffPerson, 'id' | 'name'>,
  code: string | undefined,
): Promise<void> => {
  if (code === undefined || code === '') return refuse('CODE_NEEDED', { name });
  await tryCode(house, actor, ownCodeOf(id), code);
};

/**
 * Gives somebody a code of their own, which also ends the wait after wrong ones, or takes it away.
 * Rights that they opened with the former one end. Refuses NOT_FOUND.
 */
export const setCode = async (
  house: House,
  actor: Actor,
  { id, code }: { id: StaffId; code: string | null },
): Promise<StaffPerson> => {
  const kept = code === null ? noCode : await keepSecret(code);
  const person = await house.store.write(actor, async (tx) => {
    const found = personIn(await readTeam(tx.q), id);
    if (code === null && !found.hasCode) return found;
    await replaceSecret(tx, ownCodeOf(id), kept);
    const act = code === null ? ('take-code' as const) : ('give-code' as const);
    await tx.record({ ...codeAct(act, id), role: 'manager' });
    return { ...found, hasCode: code !== null };
  });
  noteRightsEnded(house.store, id);
  return person;
};

/**
 * Whoever stands at this post chooses another code. Refuses NOT_FOUND where nobody stands or they have
 * no code, WRONG_CODE, CODE_DELAYED.
 */
export const changeOwnCode = async (
  house: House,
  actor: Actor,
  { former, code }: { former: string; code: string },
): Promise<void> => {
  const { staffId: id } = actor;
  const team = await house.store.read(readTeam);
  if (id === null || !personIn(team, id).hasCode) return refuse('NOT_FOUND', { thing: 'staff' });
  const proved = await tryCode(house, actor, ownCodeOf(id), former);
  const kept = await keepSecret(code);
  await house.store.write(actor, async (tx) => {
    await replaceSecret(tx, ownCodeOf(id), kept, proved);
    await tx.record({ ...codeAct('give-code', id), role: 'volunteer' });
  });
};

/** A code that was replaced cannot be brought back: it is kept nowhere. */
const codeAct = (act: 'give-code' | 'take-code', id: StaffId) => ({
  act,
  subject: { kind: 'staff' as const, id },
  isUndoable: false,
});

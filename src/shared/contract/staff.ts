/** The team, who stands at this post, and the manager's code. */
import { z } from 'zod';
import { instant } from '#shared/domain/day.ts';
import { staffId } from '#shared/domain/ids.ts';
import { role } from '#shared/domain/words.ts';
import { evenLocked, reads, typedName, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

export const staffPerson = z.object({
  id: staffId,
  name: z.string(),
  role,
  hasLeft: z.boolean(),
  /** They are picked at a post with a code of their own. */
  hasCode: z.boolean(),
});
export type StaffPerson = z.infer<typeof staffPerson>;

/** What this window is: who stands at it and until when it holds manager rights. */
export const postState = z.object({
  person: staffPerson.nullable(),
  managerUntil: instant.nullable(),
  /** A base has come that does not know who stood here; until somebody is picked. */
  hasLostPerson: z.boolean(),
  /**
   * After its rest, where the place wants it, or by hand: nothing is answered but what says so and what
   * opens it (`pick`, `openManager`, `recover`). Where posts lock, a new window begins locked. What
   * `person` says is then who stood here.
   */
  isLocked: z.boolean(),
  /** Minutes of rest after which this post locks itself; 0: never. */
  locksAfterMinutes: z.int(),
});
export type PostState = z.infer<typeof postState>;

const managerCode = z.string().min(4).max(64);
const ownCode = z.string().min(4).max(64);

export const staff = {
  list: reads('/staff').meta(evenLocked).output(z.array(staffPerson)),
  add: writes('/staff/add', 'manager')
    .input(z.object({ name: typedName, role }))
    .output(staffPerson)
    .errors(mayRefuse('NAME_TAKEN')),
  change: writes('/staff/change', 'manager')
    .input(z.object({ id: staffId, name: typedName, role }))
    .output(staffPerson)
    .errors(mayRefuse('NAME_TAKEN', 'LAST_MANAGER')),
  end: writes('/staff/end', 'manager')
    .input(z.object({ id: staffId }))
    .output(z.object({}))
    .errors(mayRefuse('LAST_MANAGER')),
  post: reads('/staff/post').meta(evenLocked).output(postState),
  /**
   * Says who stands at this post, with their code if they have one; `null` for nobody. Not a write: the
   * journal names people at each act. A manager who gives their own code opens manager rights with it;
   * rights that somebody else opened here end. Picking somebody opens a locked post, picking nobody does not.
   */
  pick: writes('/staff/pick')
    .meta(evenLocked)
    .input(z.object({ id: staffId.nullable(), code: z.string().max(64).optional() }))
    .output(postState)
    .errors(mayRefuse('CODE_NEEDED', 'WRONG_CODE', 'CODE_DELAYED')),
  /** Somebody is at this post, though they ask for nothing: its rest begins anew. */
  stir: writes('/staff/stir').output(z.object({})),
  /** Gives somebody a code of their own, or takes it away (`null`); a lost one is replaced like this. */
  setCode: writes('/staff/set-code', 'manager')
    .input(z.object({ id: staffId, code: ownCode.nullable() }))
    .output(staffPerson),
  /** Whoever stands here and has a code chooses another one. */
  changeOwnCode: writes('/staff/change-own-code')
    .input(z.object({ former: z.string().max(64), code: ownCode }))
    .output(z.object({}))
    .errors(mayRefuse('WRONG_CODE', 'CODE_DELAYED')),
  /** Locks this post at once; unlocked by picking somebody. */
  lock: writes('/staff/lock').meta(evenLocked).output(postState),
  openManager: writes('/staff/open-manager')
    .meta(evenLocked)
    .input(z.object({ code: z.string().min(1).max(64) }))
    .output(postState)
    .errors(mayRefuse('WRONG_CODE', 'CODE_DELAYED')),
  closeManager: writes('/staff/close-manager').output(postState),
  changeCode: writes('/staff/change-code', 'manager')
    .input(z.object({ code: managerCode }))
    .output(z.object({})),
  /** A new code with the printed recovery code, which is spent by this and replaced. */
  recover: writes('/staff/recover')
    .meta(evenLocked)
    .input(z.object({ recoveryCode: z.string().max(64), code: managerCode }))
    .output(z.object({ recoveryCode: z.string() }))
    .errors(mayRefuse('WRONG_CODE', 'CODE_DELAYED')),
};

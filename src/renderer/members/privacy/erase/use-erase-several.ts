import { client, forgetUnseen } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import type { MemberId } from '#shared/domain/ids.ts';

export type ErasedSeveral = Awaited<ReturnType<typeof client.members.eraseSeveral>>;

/** As many as one call takes: with one copy of the base, one search and one wiping. */
const mostAtOnce = 500;

/** Erases people together; each of them is wholly erased or not at all. */
export const useEraseSeveral = (ids: readonly MemberId[]) => {
  const { withRights } = useManager();
  return useAct({
    onSuccess: forgetUnseen,
    mutationFn: async (): Promise<ErasedSeveral> => {
      const all: ErasedSeveral = { erased: [], blocked: [] };
      for (let at = 0; at < ids.length; at += mostAtOnce) {
        const some = ids.slice(at, at + mostAtOnce);
        const { erased, blocked } = await withRights(() =>
          client.members.eraseSeveral({ ids: some }),
        );
        all.erased.push(...erased);
        all.blocked.push(...blocked);
      }
      return all;
    },
  });
};

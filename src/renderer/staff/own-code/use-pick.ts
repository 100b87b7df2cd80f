import { client } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';

interface Pick {
  pick: (person: StaffPerson) => void;
  /** What refused it, but for a code that is asked for then. */
  error: unknown;
}

/** Picks somebody at this post; `onCode` is told when a code of their own is needed. */
export const usePick = (onCode: (person: StaffPerson) => void): Pick => {
  const picking = useAct({
    mutationFn: ({ id }: StaffPerson) => client.staff.pick({ id }),
    onError: (thrown, person) => {
      if (isCodeNeeded(thrown)) onCode(person);
    },
  });
  return {
    pick: (person) => (person.hasCode ? onCode(person) : picking.mutate(person)),
    error: isCodeNeeded(picking.error) ? null : picking.error,
  };
};

const isCodeNeeded = (thrown: unknown): boolean => refusalIn(thrown)?.code === 'CODE_NEEDED';

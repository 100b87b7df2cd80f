/**
 * Manager rights belong to this window after the manager's code. `useManager().ask()` opens the
 * question and answers whether the rights are there, so that an act can wait for them.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Instant } from '#shared/domain/day.ts';
import { api, client } from '../api.ts';
import { lateDialog } from '../late-dialog.tsx';
import { refusalIn } from '../refusal.ts';

interface Manager {
  /** Until when this window holds the rights; `null` when it does not. */
  until: Instant | null;
  ask: () => Promise<boolean>;
  close: () => Promise<void>;
  /** Runs an act that needs the rights: asks for the code when the application says so, then tries again. */
  withRights: <Answer>(act: () => Promise<Answer>) => Promise<Answer>;
}

const AskCode = lateDialog(async () => (await import('./AskCode.tsx')).AskCode);

const ManagerContext = createContext<Manager | null>(null);

export const useManager = (): Manager => {
  const manager = useContext(ManagerContext);
  if (manager === null) throw new Error('useManager outside of ManagerGate');
  return manager;
};

const isStanding = (until: Instant | null) => until !== null && Date.parse(until) > Date.now();

export const ManagerGate = ({ children }: { children: ReactNode }) => {
  const cache = useQueryClient();
  const post = useQuery(api.staff.post.queryOptions({ refetchInterval: 15_000 }));
  const [answer, setAnswer] = useState<((isOpen: boolean) => void) | null>(null);
  const until = post.data?.managerUntil ?? null;

  const refresh = () => cache.invalidateQueries({ queryKey: api.staff.post.key() });
  const ask = () => new Promise<boolean>((resolve) => setAnswer(() => resolve));
  const settle = (isOpen: boolean) => {
    answer?.(isOpen);
    setAnswer(null);
    void refresh();
  };
  const close = async () => {
    await client.staff.closeManager();
    await refresh();
  };
  const withRights = async <Answer,>(act: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await act();
    } catch (thrown) {
      if (refusalIn(thrown)?.code !== 'ROLE_NEEDED' || !(await ask())) throw thrown;
      return act();
    }
  };

  return (
    <ManagerContext value={{ until: isStanding(until) ? until : null, ask, close, withRights }}>
      {children}
      {answer && <AskCode onSettled={settle} />}
    </ManagerContext>
  );
};

import { useRef, useState } from 'react';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import type { MemberId } from '#shared/domain/ids.ts';

export interface ErasingSeveral {
  state: 'asking' | 'running' | 'over';
  done: number;
  error: unknown;
  start: () => void;
  /** Ends after the person who is being erased. */
  stop: () => void;
}

/** Erases people one after the other, so that each is wholly erased or not at all. */
export const useEraseSeveral = (ids: readonly MemberId[]): ErasingSeveral => {
  const { withRights } = useManager();
  const [state, setState] = useState<ErasingSeveral['state']>('asking');
  const [done, setDone] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const isStopped = useRef(false);
  const eraseAll = async () => {
    for (const id of ids) {
      if (isStopped.current) return;
      await withRights(() => client.members.erase({ id }));
      setDone((before) => before + 1);
    }
  };
  const start = async () => {
    setState('running');
    await eraseAll().catch(setError);
    setState('over');
    await queries.invalidateQueries();
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { state, done, error, start: () => void start(), stop };
};

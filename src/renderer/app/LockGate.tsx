import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, client, queries } from './api.ts';
import { onPostLocked } from './client/post-locked.ts';
import { lateDialog } from './late-dialog.tsx';

const Lock = lateDialog(async () => (await import('#renderer/staff/lock/Lock.tsx')).Lock);

const NewRecoveryCode = lateDialog(
  async () => (await import('#renderer/staff/lock/NewRecoveryCode.tsx')).NewRecoveryCode,
);

/** The lock of this post, over all that the window shows: main decides, the screen follows. */
export const LockGate = () => {
  const { data: post } = useQuery(api.staff.post.queryOptions());
  const isLocked = post?.isLocked ?? false;
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  useStirring(!isLocked && (post?.locksAfterMinutes ?? 0) > 0);
  useEffect(
    () => onPostLocked(() => void queries.invalidateQueries({ queryKey: api.staff.post.key() })),
    [],
  );
  if (recoveryCode !== null) {
    return <NewRecoveryCode code={recoveryCode} onClose={() => setRecoveryCode(null)} />;
  }
  return isLocked && <Lock person={post?.person ?? null} onRecovered={setRecoveryCode} />;
};

const gestures = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const stirEveryMs = 20_000;

/** Whoever types without asking for anything is no rest: tells so, now and then. */
const useStirring = (isNeeded: boolean): void =>
  useEffect(() => {
    if (!isNeeded) return;
    let toldAt = Number.NEGATIVE_INFINITY;
    const stir = () => {
      if (Date.now() - toldAt < stirEveryMs) return;
      toldAt = Date.now();
      client.staff.stir().catch(() => undefined); // locked meanwhile: the lock says so itself
    };
    const gone = new AbortController();
    const listening = { capture: true, passive: true, signal: gone.signal };
    for (const gesture of gestures) window.addEventListener(gesture, stir, listening);
    return () => gone.abort();
  }, [isNeeded]);

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { api } from '../api.ts';
import { withLaterSentences } from '../with-later-sentences.ts';
import { isReloadHeld } from './hold-reload.ts';

const lookAgainMs = 60_000;

/** Comes where a second folder was chosen. */
const ElsewhereBadge = lazy(async () => ({
  default: (await withLaterSentences(import('#renderer/backups/ElsewhereBadge.tsx')))
    .ElsewhereBadge,
}));

/** How old the last copy elsewhere is, in sight of everybody; and the eye on the base being replaced. */
export const CopyElsewhere = () => {
  const { data: status } = useQuery(
    api.backups.status.queryOptions({ refetchInterval: lookAgainMs }),
  );
  useReloadOnAnotherBase(status?.generation);
  return (
    status?.elsewhere && (
      <Suspense>
        <ElsewhereBadge {...status.elsewhere} />
      </Suspense>
    )
  );
};

/** Nothing that this window has read may outlive the base that it was read from. */
const useReloadOnAnotherBase = (generation: number | undefined): void => {
  const [first, setFirst] = useState(generation);
  useEffect(() => {
    if (generation === undefined || generation === first) return;
    if (first === undefined) setFirst(generation);
    else if (!isReloadHeld()) location.reload();
  }, [generation, first]);
};

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { RepairSessionId } from '#shared/domain/ids.ts';

interface ReopenSessionProps {
  id: RepairSessionId;
  variant?: 'default' | 'filled';
  children: ReactNode;
}

/** A session that was closed goes on as it was: one touch, no question. */
export const ReopenSession = ({ id, variant = 'default', children }: ReopenSessionProps) => {
  const reopening = useAct(api.repairs.sessions.reopen.mutationOptions());
  return (
    <>
      <Button
        variant={variant}
        onClick={() => reopening.mutate({ id })}
        loading={reopening.isPending}
      >
        {children}
      </Button>
      <Problem error={reopening.error} />
    </>
  );
};

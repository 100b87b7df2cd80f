import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { EraseDialog } from './EraseDialog.tsx';
import type { BeforeErasure } from './ErasureWords.tsx';

interface EraseButtonProps {
  id: MemberId;
  name: string;
  /** What it says, and what it is called where several stand in a list. */
  children: string;
  label?: string;
  onErased: (tag: string) => void;
}

/** Looks first at what erasing this person would do, then asks. */
export const EraseButton = ({ id, name, children, label, onErased }: EraseButtonProps) => {
  const { withRights } = useManager();
  const [before, setBefore] = useState<BeforeErasure | null>(null);
  const look = useAct({
    mutationFn: () => withRights(() => client.members.beforeErasure({ id })),
    onSuccess: setBefore,
  });
  return (
    <>
      <Button
        variant="default"
        onClick={() => look.mutate()}
        loading={look.isPending}
        {...(label && { 'aria-label': label })}
      >
        {children}
      </Button>
      <Problem error={look.error} />
      {before && (
        <EraseDialog
          id={id}
          name={name}
          before={before}
          onErased={onErased}
          onClose={() => setBefore(null)}
        />
      )}
    </>
  );
};

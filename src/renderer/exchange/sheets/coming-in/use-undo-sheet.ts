import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import type { SheetImport } from '#shared/contract/sheets.ts';

/** Takes an import back, whole. */
export const useUndoSheet = () => {
  const { withRights } = useManager();
  return useMutation({
    mutationFn: async ({ actId }: SheetImport) => {
      if (actId !== null) await withRights(() => client.journal.undo({ id: actId }));
    },
  });
};

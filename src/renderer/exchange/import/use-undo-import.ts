import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import type { OrdsImport } from '#shared/contract/exchange.ts';

/** How far back the journal is looked through. */
const lastActs = 500;

/** Takes an import back. Answers `false` when its act is too old to be found here. */
export const useUndoImport = () => {
  const { withRights } = useManager();
  return useAct({
    mutationFn: async (imported: OrdsImport): Promise<boolean> => {
      const acts = await client.journal.list({ limit: lastActs });
      const entry = acts.find(({ act, at }) => act === 'import-repairs' && at === imported.at);
      if (!entry) return false;
      await withRights(() => client.journal.undo({ id: entry.id }));
      return true;
    },
  });
};

import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import type { SheetList } from '#shared/contract/sheets.ts';

/** Saves a list as a spreadsheet; answers the name of the file, `null` when the person changed their mind. */
export const useSaveList = (list: SheetList) => {
  const { withRights } = useManager();
  return useAct({
    mutationFn: async (as: 'csv' | 'xlsx'): Promise<string | null> =>
      await saveFile(await withRights(() => client.exchange.sheets.list({ list, as }))),
  });
};

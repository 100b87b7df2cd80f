import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { reload } from './act.ts';
import { tell, tellRefusal } from './say.ts';

/** Takes one line of the journal back, and shows the counter as it then stands. */
export const useUndo = (): ((entry: Pick<JournalEntry, 'id' | 'act'>) => Promise<void>) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  return async ({ id, act }) => {
    try {
      await withRights(() => client.journal.undo({ id }));
      await reload();
      await queries.invalidateQueries();
      tell(t('counter.said.undone', { act: sayAct(act, t) }));
    } catch (thrown) {
      tellRefusal(thrown);
    }
  };
};

/** Takes back the last act of this very post, not that of the post beside. */
export const useUndoLast = (): (() => Promise<void>) => {
  const { t } = useTranslation();
  const undo = useUndo();
  return async () => {
    const entries = await client.journal.list({ limit: 50 });
    const last = entries.find(
      ({ isMine, isUndoable, isUndone }) => isMine && isUndoable && !isUndone,
    );
    if (last) await undo(last);
    else tell(t('counter.said.nothingToUndo'), false);
  };
};

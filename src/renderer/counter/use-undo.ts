import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { goesAtOneKey, undo, undoLast } from './act.ts';
import { tell, tellRefusal } from './say.ts';

/** Takes one line of the journal back, and shows the counter as it then stands. */
export const useUndo = (): ((entry: Pick<JournalEntry, 'id' | 'act'>) => Promise<void>) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  return async ({ id, act }) => {
    try {
      await withRights(() => undo(id));
      tell(t('counter.said.undone', { act: sayAct(act, t) }));
    } catch (thrown) {
      tellRefusal(thrown);
    }
  };
};

/** The undo key: takes back the last act of this post and says which it was, or why it stays. */
export const useUndoLast = (): (() => Promise<void>) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  return async () => {
    try {
      const last = await withRights(undoLast);
      if (!last) tell(t('counter.said.nothingToUndo'), false);
      else if (goesAtOneKey(last)) tell(t('counter.said.undone', { act: sayAct(last.act, t) }));
      else if (last.isUndoable) tell(t('counter.said.importStays'), false);
      else tell(t('refusals.NOT_UNDOABLE', { act: sayAct(last.act, t) }), false);
    } catch (thrown) {
      tellRefusal(thrown);
    }
  };
};

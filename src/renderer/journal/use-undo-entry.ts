import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { reload } from '#renderer/counter/act.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';

/** Takes one act back, says so, and shows the counter as it then stands. */
export const useUndoEntry = ({ id, act }: Pick<JournalEntry, 'id' | 'act'>) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  return useAct({
    mutationFn: () => withRights(() => client.journal.undo({ id })),
    onSuccess: async () => {
      notifications.show({ message: t('frame.undone', { act: sayAct(act, t) }) });
      await reload();
    },
  });
};

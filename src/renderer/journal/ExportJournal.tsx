import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { formats } from '#renderer/exchange/sheets/going-out/formats.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import type { JournalFilter } from '#shared/contract/journal.ts';

/** Saves what was found, whole, as a file for spreadsheets. */
export const ExportJournal = ({ filter }: { filter: JournalFilter }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const sayRefusal = useSayRefusal();
  const saving = useMutation({
    mutationFn: async (as: 'csv' | 'xlsx') =>
      saveFile(await withRights(() => client.journal.export({ ...filter, as }))),
    onSuccess: (file) =>
      file !== null && notifications.show({ message: t('sheets.out.saved', { file }) }),
    onError: (error) => notifications.show({ message: sayRefusal(error), color: 'red' }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={saving.isPending}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('journalSearch.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ as, name }) => (
          <Menu.Item key={as} onClick={() => saving.mutate(as)}>
            {t('journalSearch.exportAs', { as: name })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

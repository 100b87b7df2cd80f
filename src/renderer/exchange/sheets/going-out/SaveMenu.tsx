import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { formats } from './formats.ts';

interface SaveMenuProps {
  /** What the button says, and each of its lines. */
  word: string;
  icon: ReactNode;
  sayAs: (format: string) => string;
  /** Writes the file; asks for the manager's code where it is needed. */
  write: (as: 'csv' | 'xlsx') => Promise<File>;
  /** What else the menu leads to. */
  children?: ReactNode;
}

/** A button that saves something as a spreadsheet, in the format that a person picks. */
export const SaveMenu = ({ word, icon, sayAs, write, children }: SaveMenuProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const sayRefusal = useSayRefusal();
  const saving = useAct({
    mutationFn: async (as: 'csv' | 'xlsx') => saveFile(await withRights(() => write(as))),
    onSuccess: (file) =>
      file !== null && notifications.show({ message: t('sheets.out.saved', { file }) }),
    onError: (error) => notifications.show({ message: sayRefusal(error), color: 'red' }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={saving.isPending} leftSection={icon}>
          {word}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ as, name }) => (
          <Menu.Item
            key={as}
            py="sm"
            onClick={() => saving.mutate(as)}
            leftSection={<IconDownload size={20} aria-hidden />}
          >
            {sayAs(name)}
          </Menu.Item>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
};

import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconTable, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import type { SheetList } from '#shared/contract/sheets.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { formats } from './going-out/formats.ts';
import { useSaveList } from './going-out/use-save-list.ts';

interface SheetMenuProps {
  list: SheetList;
  /** What comes in here too, where something does. */
  kind?: SheetKind;
}

/** The button of a list: saves the whole of it as a spreadsheet, and leads to bringing one in. */
export const SheetMenu = ({ list, kind }: SheetMenuProps) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const save = useSaveList(list);
  const start = (as: 'csv' | 'xlsx') =>
    save.mutate(as, {
      onSuccess: (file) =>
        file !== null && notifications.show({ message: t('sheets.out.saved', { file }) }),
      onError: (error) => notifications.show({ message: sayRefusal(error), color: 'red' }),
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={save.isPending}
          leftSection={<IconTable size={20} aria-hidden />}
        >
          {t('sheets.out.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ as, name }) => (
          <Menu.Item
            key={as}
            py="sm"
            onClick={() => start(as)}
            leftSection={<IconDownload size={20} />}
          >
            {t('sheets.out.saveList', { as: name })}
          </Menu.Item>
        ))}
        {kind && (
          <Menu.Item
            py="sm"
            component={Link}
            href={`/sheets?kind=${kind}`}
            leftSection={<IconUpload size={20} />}
          >
            {t('sheets.link.bring')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};

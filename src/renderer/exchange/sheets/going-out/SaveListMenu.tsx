import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTableExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import type { SheetList } from '#shared/contract/sheets.ts';
import { formats } from './formats.ts';
import { useSaveList } from './use-save-list.ts';

/** The button of a list that saves the whole of it as a spreadsheet. */
export const SaveListMenu = ({ list }: { list: SheetList }) => {
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
          leftSection={<IconTableExport size={20} aria-hidden />}
        >
          {t('sheets.out.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ as, name }) => (
          <Menu.Item key={as} onClick={() => start(as)}>
            {t('sheets.out.saveAs', { list: t(`sheets.out.list.${list}`), as: name })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

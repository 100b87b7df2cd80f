import { Menu } from '@mantine/core';
import { IconTable, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { client } from '#renderer/app/api.ts';
import type { SheetList } from '#shared/contract/sheets.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { SaveMenu } from './going-out/SaveMenu.tsx';

interface SheetMenuProps {
  list: SheetList;
  /** What comes in here too, where something does. */
  kind?: SheetKind;
}

/** The button of a list: saves the whole of it as a spreadsheet, and leads to bringing one in. */
export const SheetMenu = ({ list, kind }: SheetMenuProps) => {
  const { t } = useTranslation();
  return (
    <SaveMenu
      word={t('sheets.out.save')}
      icon={<IconTable size={20} aria-hidden />}
      sayAs={(format) => t('sheets.out.saveList', { as: format })}
      write={(as) => client.exchange.sheets.list({ list, as })}
    >
      {kind && (
        <Menu.Item
          py="sm"
          component={Link}
          href={`/sheets?kind=${kind}`}
          leftSection={<IconUpload size={20} aria-hidden />}
        >
          {t('sheets.link.bring')}
        </Menu.Item>
      )}
    </SaveMenu>
  );
};

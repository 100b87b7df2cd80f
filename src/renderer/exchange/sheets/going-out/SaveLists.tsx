import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { type SheetList, sheetList } from '#shared/contract/sheets.ts';
import styles from '../Sheets.module.css';
import { formats } from './formats.ts';
import { useSaveList } from './use-save-list.ts';

/** Every list of the place, to save as a spreadsheet. */
export const SaveLists = () => {
  const { t } = useTranslation();
  const { until } = useManager();
  const why = until === null ? `${t('sheets.out.intro')} ${t('sheets.out.needed')}` : undefined;
  return (
    <Part title={t('sheets.out.title')} why={why ?? t('sheets.out.intro')}>
      <ul className={styles.lists}>
        {sheetList.options.map((list) => (
          <SaveList key={list} list={list} />
        ))}
      </ul>
    </Part>
  );
};

const SaveList = ({ list }: { list: SheetList }) => {
  const { t } = useTranslation();
  const save = useSaveList(list);
  const name = t(`sheets.out.list.${list}`);
  return (
    <li className={styles.list}>
      <div className={styles.words}>
        <strong>{name}</strong>
        <Text size="sm" c="dimmed" role="status">
          {save.data === undefined && t(`sheets.out.what.${list}`)}
          {save.data === null && t('sheets.out.notSaved')}
          {save.data && t('sheets.out.saved', { file: save.data })}
        </Text>
        <Problem error={save.error} />
      </div>
      <div className={styles.formats}>
        {formats.map(({ as, name: format }) => (
          <Button
            key={as}
            variant="default"
            loading={save.isPending && save.variables === as}
            onClick={() => save.mutate(as)}
            aria-label={t('sheets.out.saveAs', { list: name, as: format })}
            leftSection={<IconDownload size={20} aria-hidden />}
          >
            {format}
          </Button>
        ))}
      </div>
    </li>
  );
};

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '#renderer/ui/Part.tsx';
import type { SheetReport } from '#shared/contract/sheets.ts';
import styles from '../Sheets.module.css';

/** Categories and shelves that do not exist yet. */
export const Created = ({ report }: { report: SheetReport }) => {
  const { t } = useTranslation();
  const { newCategories, newShelves } = report;
  if (newCategories.length + newShelves.length === 0) return null;
  return (
    <Part title={t('sheets.created.title')}>
      {newCategories.length > 0 && (
        <Names title={t('sheets.created.categories', { count: newCategories.length })}>
          {newCategories}
        </Names>
      )}
      {newShelves.length > 0 && (
        <Names title={t('sheets.created.shelves', { count: newShelves.length })}>
          {newShelves}
        </Names>
      )}
    </Part>
  );
};

/** Enough to see whether a wrong column was taken. */
const mostShown = 40;

const Names = ({ title, children }: { title: string; children: readonly string[] }) => {
  const { t } = useTranslation();
  const others = children.length - mostShown;
  return (
    <div>
      <Text>{title}</Text>
      <ul className={styles.names}>
        {children.slice(0, mostShown).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {others > 0 && <li>{t('sheets.created.more', { count: others })}</li>}
      </ul>
    </div>
  );
};

import { Button, Menu, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DesignRowFields } from './DesignRowFields.tsx';
import styles from './Designs.module.css';
import {
  changedRow,
  type DesignRow,
  kindsToAdd,
  mostRows,
  movedRow,
  withoutRow,
  withRow,
} from './design-draft.ts';

interface DesignRowsProps {
  rows: readonly DesignRow[];
  onChange: (rows: readonly DesignRow[]) => void;
}

/** The rows of a label in the order in which they are read: added, moved, removed. */
export const DesignRows = ({ rows, onChange }: DesignRowsProps) => {
  const { t } = useTranslation();
  const [moved, setMoved] = useState('');
  const move = (row: DesignRow, by: -1 | 1) => {
    const next = movedRow(rows, row.id, by);
    const block = t(`labelSettings.designs.block.${row.block.kind}`);
    const place = 1 + next.findIndex(({ id }) => id === row.id);
    setMoved(t('labelSettings.designs.moved', { block, place, rows: rows.length }));
    onChange(next);
  };
  return (
    <section aria-labelledby="design-rows">
      <h2 id="design-rows" className={styles.title}>
        {t('labelSettings.designs.rows')}
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <DesignRowFields
            key={row.id}
            row={row}
            onChange={(changed) => onChange(changedRow(rows, changed))}
            onMove={(by) => move(row, by)}
            onRemove={() => onChange(withoutRow(rows, row.id))}
          />
        ))}
      </ul>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
      {rows.length < mostRows ? (
        <AddRow rows={rows} onChange={onChange} />
      ) : (
        <Text c="dimmed">{t('labelSettings.designs.full')}</Text>
      )}
    </section>
  );
};

const AddRow = ({ rows, onChange }: DesignRowsProps) => {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />}>
          {t('labelSettings.designs.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kindsToAdd(rows).map((kind) => (
          <Menu.Item
            key={kind}
            className={styles.kind ?? ''}
            onClick={() => onChange(withRow(rows, kind))}
          >
            {t(`labelSettings.designs.block.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

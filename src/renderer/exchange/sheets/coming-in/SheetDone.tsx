import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import type { SheetImport } from '#shared/contract/sheets.ts';
import styles from '../Sheets.module.css';
import { PrintCome } from './PrintCome.tsx';
import { sayImport } from './say-import.ts';
import { startAgain } from './sheet-flow.ts';
import { UndoSheet } from './UndoSheet.tsx';

/** It is in; one button takes all of it back. */
export const SheetDone = ({ imported }: { imported: SheetImport }) => {
  const { t } = useTranslation();
  const [isUndone, setUndone] = useState(false);
  const { kind, fileName } = imported;
  const file = fileName || t('sheets.choose.pasted');
  return (
    <Part title={t(isUndone ? 'sheets.done.undoneTitle' : 'sheets.done.title')}>
      <Text role="status">
        {isUndone
          ? t('sheets.done.undone')
          : t('sheets.done.from', { what: sayImport(imported, t), file })}
      </Text>
      <div className={styles.acts}>
        {!isUndone && <LinkButton href={`/${kind}`}>{t(`sheets.done.see.${kind}`)}</LinkButton>}
        {!isUndone && imported.added > 0 && <PrintCome imported={imported} />}
        <Button variant="default" onClick={startAgain}>
          {t('sheets.done.another')}
        </Button>
        {!isUndone && (
          <UndoSheet
            imported={imported}
            word={t('sheets.done.undo')}
            onUndone={() => setUndone(true)}
          />
        )}
      </div>
    </Part>
  );
};

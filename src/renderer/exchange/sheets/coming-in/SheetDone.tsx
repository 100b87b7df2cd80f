import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { SheetImport } from '#shared/contract/sheets.ts';
import styles from '../Sheets.module.css';
import { sayImport } from './say-import.ts';
import { startAgain } from './sheet-flow.ts';
import { useUndoSheet } from './use-undo-sheet.ts';

/** It is in; one button takes all of it back. */
export const SheetDone = ({ imported }: { imported: SheetImport }) => {
  const { t } = useTranslation();
  const undo = useUndoSheet();
  const { kind, fileName, actId } = imported;
  const file = fileName || t('sheets.choose.pasted');
  return (
    <Part title={t(undo.isSuccess ? 'sheets.done.undoneTitle' : 'sheets.done.title')}>
      <Text role="status">
        {undo.isSuccess
          ? t('sheets.done.undone')
          : t('sheets.done.from', { what: sayImport(imported, t), file })}
      </Text>
      <div className={styles.acts}>
        {!undo.isSuccess && (
          <LinkButton href={`/${kind}`}>{t(`sheets.done.see.${kind}`)}</LinkButton>
        )}
        <Button variant="default" onClick={startAgain}>
          {t('sheets.done.another')}
        </Button>
        {!undo.isSuccess && actId !== null && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(imported)}>
            {t('sheets.done.undo')}
          </Button>
        )}
      </div>
      <Problem error={undo.error} />
    </Part>
  );
};

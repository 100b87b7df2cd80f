import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { SheetImport } from '#shared/contract/sheets.ts';

interface UndoSheetProps {
  imported: SheetImport;
  /** What the button says, and what it says where several stand below each other. */
  word: string;
  label?: string;
  onUndone?: () => void;
}

/** Takes an import back, whole, once somebody has read what goes. Nothing where it cannot be. */
export const UndoSheet = ({ imported, word, label, onUndone }: UndoSheetProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [isAsking, setAsking] = useState(false);
  const { kind, added, updated, actId } = imported;
  if (actId === null) return null;
  const undo = async () => {
    await withRights(() => client.journal.undo({ id: actId }));
    onUndone?.();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)} aria-label={label}>
        {word}
      </Button>
      {isAsking && (
        <FormDialog
          title={t('sheets.undo.title')}
          confirm={t('sheets.undo.confirm')}
          act={undo}
          onClose={() => setAsking(false)}
          labels={{}}
        >
          {() => (
            <>
              {added > 0 && <Text>{t(`sheets.undo.added.${kind}`, { count: added })}</Text>}
              {updated > 0 && <Text>{t('sheets.undo.updated', { count: updated })}</Text>}
              <Text c="dimmed">{t('sheets.undo.refused')}</Text>
            </>
          )}
        </FormDialog>
      )}
    </>
  );
};

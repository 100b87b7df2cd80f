import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import type { SheetImport } from '#shared/contract/sheets.ts';
import { sayImport } from './say-import.ts';
import { UndoSheet } from './UndoSheet.tsx';

/** The spreadsheets that came in before, for a manager. */
export const PastSheets = () => {
  const { t } = useTranslation();
  const { until } = useManager();
  const { data: imports } = useQuery(
    api.exchange.sheets.imports.queryOptions({ enabled: until !== null }),
  );
  if (until === null || !imports || imports.length === 0) return null;
  return (
    <Part title={t('sheets.past.title')}>
      <Lines>
        {imports.map((imported) => (
          <PastSheet key={imported.id} imported={imported} />
        ))}
      </Lines>
    </Part>
  );
};

const PastSheet = ({ imported }: { imported: SheetImport }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { fileName, at, undoneAt } = imported;
  const file = fileName || t('sheets.choose.pasted');
  const undo = (
    <UndoSheet
      imported={imported}
      word={t('frame.act.undo')}
      label={t('sheets.past.undoThis', { file })}
    />
  );
  return (
    <Line acts={undoneAt === null && undo}>
      {t('sheets.done.from', { what: sayImport(imported, t), file })}
      <Text size="sm" c="dimmed">
        {format.instant(at)}
      </Text>
      {undoneAt !== null && (
        <Text size="sm" fw={700}>
          {t('sheets.past.undoneAt', { at: format.instant(undoneAt) })}
        </Text>
      )}
    </Line>
  );
};

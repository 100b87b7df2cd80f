import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { LabelRun } from '#shared/contract/labels.ts';
import { runHref } from '../print/asked.ts';

/** Which sheet of a run was lost or spoilt. */
export const LostSheet = ({ run, onClose }: { run: LabelRun; onClose: () => void }) => {
  const { t } = useTranslation();
  const [sheet, setSheet] = useState<number | null>(1);
  const isThere = sheet !== null && sheet >= 1 && sheet <= run.sheets;
  return (
    <Dialog onClose={onClose} title={t('labels.runs.sheetTitle')}>
      <Stack>
        <Text>{t('labels.runs.sheetWhy', { count: run.sheets })}</Text>
        <NumberField
          label={t('labels.runs.sheetNumber')}
          value={sheet}
          onChange={setSheet}
          min={1}
          max={run.sheets}
          data-autofocus
        />
        {isThere && (
          <Group justify="flex-end">
            <LinkButton href={runHref(run.id, sheet)}>{t('labels.runs.sheet')}</LinkButton>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
};

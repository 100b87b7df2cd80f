import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { shortName } from '../formats/short-name.ts';
import styles from './Printers.module.css';
import type { PrinterDraft } from './printer-draft.ts';
import { Step } from './Step.tsx';

interface UsualFieldsProps {
  draft: PrinterDraft;
  onChange: (change: Partial<PrinterDraft>) => void;
}

const precisions = [180, 203, 300, 360, 600, 720, 1_200];

/** What is true of a printer every day: its dots, its paper, and whether it is the daily one. */
export const UsualFields = ({ draft, onChange }: UsualFieldsProps) => {
  const { t } = useTranslation();
  const formats = useFormatOptions(draft.formatKey);
  const known = [...new Set([...precisions, draft.dpi])].sort((one, other) => one - other);
  return (
    <Step name="usual">
      <div className={styles.fields}>
        <NativeSelect
          label={t('labelSettings.printers.dpi')}
          description={t('labelSettings.printers.dpiHelp')}
          value={String(draft.dpi)}
          onChange={(event) => onChange({ dpi: Number(event.currentTarget.value) })}
          data={known.map(String)}
        />
        <NativeSelect
          label={t('labelSettings.printers.format')}
          value={draft.formatKey ?? ''}
          onChange={(event) => onChange({ formatKey: event.currentTarget.value || null })}
          data={[{ value: '', label: t('labelSettings.printers.noFormat') }, ...formats]}
        />
      </div>
      <Checkbox
        label={t('labelSettings.printers.isDaily')}
        description={t('labelSettings.printers.dailyHelp')}
        checked={draft.isDaily}
        onChange={(event) => onChange({ isDaily: event.currentTarget.checked })}
      />
    </Step>
  );
};

/** The place's own and the chosen ones, and the one that is in it now wherever it comes from. */
const useFormatOptions = (current: string | null) => {
  const listed = useQuery(api.labels.formats.list.queryOptions({ input: { limit: 500 } })).data;
  const isListed = listed?.formats.some(({ key }) => key === current) ?? true;
  const other = useQuery(
    api.labels.formats.get.queryOptions({
      input: { key: current ?? '' },
      enabled: current !== null && !isListed,
    }),
  ).data;
  const formats = [...(isListed || !other ? [] : [other]), ...(listed?.formats ?? [])];
  return formats.map(({ key, name }) => ({ value: key, label: shortName(name) }));
};

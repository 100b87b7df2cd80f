import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LabelSubject } from '#shared/domain/labels/design.ts';
import { orientation } from '#shared/domain/labels/format.ts';
import { Chooser } from '../drafts/Chooser.tsx';
import { FormatPicker } from '../print/FormatPicker.tsx';
import styles from './Designs.module.css';
import { SamplePicker } from './SamplePicker.tsx';
import type { TryChoice } from './TriedLabel.tsx';

interface TryChoicesProps {
  subject: LabelSubject;
  choice: TryChoice;
  onChoose: (change: Partial<TryChoice>) => void;
}

const precisions = [203, 300, 600];

/** On what, and with what, a design is tried. */
export const TryChoices = ({ subject, choice, onChoose }: TryChoicesProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.trying}>
      <Text c="dimmed" mb="sm">
        {t('labelSettings.designs.previewHelp')}
      </Text>
      <div className={styles.choices}>
        <FormatPicker format={choice.format} onPick={(format) => onChoose({ format })} />
        <SamplePicker
          subject={subject}
          sample={choice.sample}
          onPick={(sample) => onChoose({ sample })}
        />
        <Chooser
          label={t('labels.print.orientation')}
          value={choice.orientation}
          onChange={(next) => onChoose({ orientation: next })}
          options={orientation.options.map((value) => ({
            value,
            label: t(`labels.print.${value}`),
          }))}
        />
        <NativeSelect
          label={t('labelSettings.designs.precision')}
          value={String(choice.dpi)}
          onChange={(event) => onChoose({ dpi: Number(event.currentTarget.value) })}
          data={precisions.map((dpi) => ({
            value: String(dpi),
            label: t('labelSettings.designs.dpi', { dpi }),
          }))}
        />
      </div>
    </div>
  );
};

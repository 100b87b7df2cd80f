import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { MillimetreInput } from '../drafts/MillimetreInput.tsx';
import { type MeasuringPage, mostPercentOff, percentOff } from './measuring.ts';
import styles from './Printers.module.css';
import type { PrinterDraft } from './printer-draft.ts';
import { Step } from './Step.tsx';

interface MeasureStepsProps {
  draft: PrinterDraft;
  page: MeasuringPage;
  /** What follows from the draft. */
  profile: PrinterProfile;
  wrong: ReadonlySet<string>;
  onChange: (change: Partial<PrinterDraft>) => void;
}

/** What is read on the measuring page, and what follows from it. */
export const MeasureSteps = (props: MeasureStepsProps) => (
  <>
    <Step name="rulers">
      <Rulers {...props} />
      <Scale profile={props.profile} />
    </Step>
    <Step name="cross" cross={props.page.cross}>
      <Cross {...props} />
    </Step>
  </>
);

const Rulers = ({ draft, page, wrong, onChange }: MeasureStepsProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      {(['X', 'Y'] as const).map((axis) => {
        const length = page[`ruler${axis}`];
        const hundred = draft[`hundred${axis}`];
        return (
          <MillimetreInput
            key={axis}
            label={t(`labelSettings.printers.hundred${axis}`, { length })}
            value={hundred === null ? null : rounded((hundred * length) / 100)}
            onChange={(measured) =>
              onChange({ [`hundred${axis}`]: measured === null ? null : (measured * 100) / length })
            }
            error={
              wrong.has(`hundred${axis}`) &&
              t('labelSettings.between', { least: 0.8 * length, most: 1.2 * length })
            }
          />
        );
      })}
    </div>
  );
};

const rounded = (length: number): number => Math.round(length * 1_000) / 1_000;

const Scale = ({ profile }: { profile: PrinterProfile }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const percent = percentOff(profile);
  if (percent <= mostPercentOff) {
    return <Text role="status">{t('labelSettings.printers.scaleGood')}</Text>;
  }
  return <Warning>{t('labelSettings.printers.scaleOff', { percent: number(percent) })}</Warning>;
};

const Cross = ({ draft, page, profile, wrong, onChange }: MeasureStepsProps) => {
  const { t } = useTranslation();
  const { cross } = page;
  return (
    <div className={styles.fields}>
      {(['X', 'Y'] as const).map((axis) => (
        <MillimetreInput
          key={`mark${axis}`}
          label={t(`labelSettings.printers.mark${axis}`, { cross })}
          value={draft[`mark${axis}`]}
          onChange={(measured) => onChange({ [`mark${axis}`]: measured })}
        />
      ))}
      {(['X', 'Y'] as const).map((axis) => (
        <MillimetreInput
          key={`offset${axis}`}
          label={t(`labelSettings.printers.offset${axis}`)}
          description={t('labelSettings.printers.offsetHelp')}
          value={draft[`mark${axis}`] === null ? draft[`offset${axis}`] : profile[`offset${axis}`]}
          onChange={(offset) => onChange({ [`offset${axis}`]: offset, [`mark${axis}`]: null })}
          error={wrong.has(`offset${axis}`) && t('labelSettings.between', { least: -30, most: 30 })}
        />
      ))}
    </div>
  );
};

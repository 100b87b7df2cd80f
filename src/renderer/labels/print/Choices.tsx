import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { KnownDesign, KnownFormat } from '#shared/contract/labels.ts';
import { symbolKind } from '#shared/domain/labels/design.ts';
import { orientation } from '#shared/domain/labels/format.ts';
import { Chooser } from '../drafts/Chooser.tsx';
import { CopiesFields } from './CopiesFields.tsx';
import { FormatPicker } from './FormatPicker.tsx';
import { PrinterPicker } from './PrinterPicker.tsx';
import styles from './PrintRun.module.css';
import { startOn } from './print-choice.ts';
import { StartField } from './StartField.tsx';
import type { PrintFlow } from './use-print-flow.ts';

/** All that a person decides about a run; what the last one was printed with stands there already. */
export const Choices = ({ flow }: { flow: PrintFlow }) => {
  const { t } = useTranslation();
  const { choice, change } = flow;
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('labels.print.what')}</legend>
        <DesignPicker flow={flow} />
        <Chooser
          label={t('labels.print.symbol')}
          options={symbolKind.options.map((value) => ({
            value,
            label: t(`labels.print.${value}`),
          }))}
          value={choice.symbol}
          onChange={(symbol) => change({ symbol })}
        />
        <CopiesFields flow={flow} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('labels.print.on')}</legend>
        <FormatPicker format={choice.format} onPick={(format) => void takeFormat(flow, format)} />
        {choice.goneFormat !== null && (
          <Warning>{t('labels.print.formatGone', { name: choice.goneFormat })}</Warning>
        )}
        <Chooser
          label={t('labels.print.orientation')}
          options={orientation.options.map((value) => ({
            value,
            label: t(`labels.print.${value}`),
          }))}
          value={choice.orientation}
          onChange={(next) => change({ orientation: next })}
        />
        <StartField flow={flow} />
        <PrinterPicker flow={flow} />
      </fieldset>
    </>
  );
};

/** Labels of another format begin where the last of them were left. */
const takeFormat = async ({ choice, change }: PrintFlow, format: KnownFormat): Promise<void> => {
  const startAt = await startOn(format, choice.printerName);
  change({ format, startAt, goneFormat: null });
};

/** The designs for what is printed. */
const DesignPicker = ({ flow: { choice, change } }: { flow: PrintFlow }) => {
  const { t } = useTranslation();
  const known = useQuery(api.labels.designs.list.queryOptions()).data ?? [choice.design];
  const { subject } = choice.design;
  const designs = known.filter((design) => design.subject === subject);
  const nameOf = ({ isOwn, name }: KnownDesign) => (isOwn ? name : t(`labels.subject.${subject}`));
  return (
    <Select
      label={t('labels.print.design')}
      description={choice.design.isOwn ? undefined : t('labels.print.houseDesign')}
      renderOption={({ option }) => <Offered option={option} designs={designs} />}
      data={designs.map((design) => ({ value: design.key, label: nameOf(design) }))}
      value={choice.design.key}
      allowDeselect={false}
      onChange={(key) => {
        const design = designs.find((one) => one.key === key);
        if (design) change({ design, symbol: design.symbol });
      }}
    />
  );
};

interface OfferedProps {
  option: { value: string; label: string };
  designs: readonly KnownDesign[];
}

/** A design in the list: those that came with the application say so. */
const Offered = ({ option: { value, label }, designs }: OfferedProps) => {
  const { t } = useTranslation();
  const isOwn = designs.some((design) => design.key === value && design.isOwn);
  return (
    <div>
      {label}
      {!isOwn && (
        <Text size="sm" c="dimmed">
          {t('labels.print.houseDesign')}
        </Text>
      )}
    </div>
  );
};

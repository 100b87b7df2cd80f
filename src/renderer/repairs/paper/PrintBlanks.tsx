import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Chooser } from '#renderer/labels/drafts/Chooser.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { BlankPage } from './BlankPage.tsx';
import styles from './PaperScreen.module.css';
import { pageSizes, pagesOf, type SheetSize } from './sheet-pages.ts';

const mostSheets = 200;
const usualSheets = 20;

/** Codes for so many sheets, and the sheets on paper. */
export const PrintBlanks = () => {
  const { t } = useTranslation();
  const [count, setCount] = useState<number | null>(usualSheets);
  const [size, setSize] = useState<SheetSize>('a5');
  const printing = useAct(api.repairs.tickets.printBlanks.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count !== null && count > 0) printing.mutate({ count });
  };
  return (
    <section className={styles.part} aria-labelledby="print-blanks">
      <Title order={2} size="h4" id="print-blanks">
        {t('repairIntake.paper.print')}
      </Title>
      <Text c="dimmed">{t('repairIntake.paper.printWhy')}</Text>
      <form onSubmit={submit}>
        <Stack gap="md" maw={480}>
          <NumberField
            label={t('repairIntake.paper.count')}
            value={count}
            onChange={setCount}
            min={1}
            max={mostSheets}
          />
          <Chooser
            label={t('repairIntake.paper.size')}
            value={size}
            options={[
              { value: 'a5', label: t('repairIntake.paper.a5') },
              { value: 'a4', label: t('repairIntake.paper.a4') },
            ]}
            onChange={setSize}
          />
          <Problem error={printing.error} />
          <Group>
            <Button type="submit" loading={printing.isPending} disabled={count === null}>
              {t('repairIntake.paper.prepare')}
            </Button>
          </Group>
        </Stack>
      </form>
      {printing.data && (
        <Preview codes={printing.data.codes} size={size} onClose={() => printing.reset()} />
      )}
    </section>
  );
};

interface PreviewProps {
  codes: readonly string[];
  size: SheetSize;
  onClose: () => void;
}

const Preview = ({ codes, size, onClose }: PreviewProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = usePlace();
  const pages = pagesOf(codes, size);
  const first = pages[0] ?? [];
  return (
    <PrintPreview
      title={t('repairIntake.paper.preview')}
      fileName={t('repairIntake.paper.fileName', { day: format.day(today, 'dated') })}
      size={pageSizes[size]}
      onClose={onClose}
      preview={<BlankPage codes={first} size={size} />}
    >
      {pages.map((page) => (
        <BlankPage key={page[0]} codes={page} size={size} />
      ))}
    </PrintPreview>
  );
};

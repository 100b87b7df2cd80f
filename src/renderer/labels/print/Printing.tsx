import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { isTape } from '#shared/domain/labels/format-problems.ts';
import { AfterPrinting } from './AfterPrinting.tsx';
import { PrintedOutline, PrintedSheets } from './PrintedSheets.tsx';
import styles from './PrintRun.module.css';
import type { PrintFlow } from './use-print-flow.ts';
import { type PrintActs, type PrintStep, usePrinting } from './use-printing.ts';

/** The ways onto paper, and what comes of them. */
export const Printing = ({ flow, logoUrl }: { flow: PrintFlow; logoUrl: string | null }) => {
  const acts = usePrinting(flow, logoUrl);
  const isAgain = useIsAgain(flow, acts.step);
  const { onPaper, step } = acts;
  return (
    <>
      <Problem error={acts.error} />
      <AfterPrinting acts={acts} />
      <Buttons flow={flow} acts={acts} isAgain={isAgain} />
      {step.at === 'preparing' && <Preparing {...step} onStop={acts.stop} />}
      {onPaper?.what === 'labels' && (
        <PrintedSheets sheets={onPaper.sheets} layoutOf={flow.job.layoutOf} logoUrl={logoUrl} />
      )}
      {onPaper?.what === 'outline' && <PrintedOutline sheet={onPaper.sheet} />}
    </>
  );
};

/** Has just this been printed? A second time is possible, but it is not what comes next. */
const useIsAgain = ({ choice, copies }: PrintFlow, step: PrintStep): boolean => {
  const [printed, setPrinted] = useState({ step, choice, copies });
  if (printed.step !== step) setPrinted({ step, choice, copies });
  if (step.at !== 'done') return false;
  return printed.step !== step || (printed.choice === choice && printed.copies === copies);
};

interface ButtonsProps {
  flow: PrintFlow;
  acts: PrintActs;
  isAgain: boolean;
}

const Buttons = ({ flow: { job, choice }, acts, isAgain }: ButtonsProps) => {
  const { t } = useTranslation();
  const canPrint = job.sheetCount > 0 && job.layoutOf(0)?.isPrintable === true;
  const isBusy = acts.step.at === 'preparing' || acts.step.at === 'printing';
  return (
    <>
      <Group gap="xs" className={styles.acts}>
        <Button
          variant={isAgain ? 'default' : 'filled'}
          onClick={acts.print}
          disabled={!canPrint}
          loading={isBusy}
          leftSection={<IconPrinter size={20} aria-hidden />}
        >
          {isAgain ? t('labels.print.again') : t('labels.print.doPrint', { count: job.count })}
        </Button>
        {isOwnWindow() && (
          <Button
            variant="default"
            onClick={acts.savePdf}
            disabled={!canPrint || isBusy}
            leftSection={<IconFileTypePdf size={20} aria-hidden />}
          >
            {t('labels.print.pdf')}
          </Button>
        )}
      </Group>
      {!isOwnWindow() && <Alert color="gray">{t('labels.print.browserHint')}</Alert>}
      {!isTape(choice.format) && (
        <Group gap="xs">
          <Button
            variant="default"
            onClick={acts.printOutline}
            disabled={job.sheetCount === 0 || isBusy}
          >
            {t('labels.print.outline')}
          </Button>
          <Text size="sm">{t('labels.print.outlineHelp')}</Text>
        </Group>
      )}
    </>
  );
};

interface PreparingProps {
  done: number;
  total: number;
  onStop: () => void;
}

const Preparing = ({ done, total, onStop }: PreparingProps) => {
  const { t } = useTranslation();
  if (total < longRun) return null;
  return (
    <Dialog onClose={onStop} title={t('labels.print.preparing')}>
      <Stack>
        <Progress value={(100 * done) / total} aria-label={t('labels.print.preparing')} />
        <Text>{t('labels.print.progress', { done, total })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onStop}>
            {t('frame.act.stop')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

/** Fewer sheets are ready before a window that says so could be read. */
const longRun = 40;

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Paper } from '#renderer/ui/Paper.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { sendPage } from '../print/send-page.ts';
import { MeasuringDrawing } from './MeasuringDrawing.tsx';
import type { MeasuringPage } from './measuring.ts';
import styles from './Printers.module.css';

interface MeasuringPreviewProps {
  page: MeasuringPage;
  printerName: string;
  printerTitle: string;
  correction?: PrinterProfile | undefined;
  onClose: () => void;
}

/** The measuring page before it is printed, and its one button. */
export const MeasuringPreview = (props: MeasuringPreviewProps) => {
  const { page, printerName, printerTitle, correction, onClose } = props;
  const { t } = useTranslation();
  const print = useAct({ mutationFn: () => sendPage(page, printerName) });
  const drawing = <MeasuringDrawing {...{ page, correction, printerTitle }} />;
  return (
    <>
      <Dialog onClose={onClose} title={t('labelSettings.printers.page.title')} size="46rem">
        <p className={styles.help}>{t('labelSettings.printers.step.printHelp')}</p>
        <Button
          onClick={() => print.mutate()}
          loading={print.isPending}
          leftSection={<IconPrinter size={20} aria-hidden />}
          data-autofocus
          mb="md"
        >
          {t('frame.act.print')}
        </Button>
        <Problem error={print.error} />
        <div className={styles.sheet}>{drawing}</div>
      </Dialog>
      <Paper size={page}>{drawing}</Paper>
    </>
  );
};

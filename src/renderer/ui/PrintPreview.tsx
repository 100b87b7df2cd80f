import { Alert, Button, Group } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Dialog } from './Dialog.tsx';
import { type PageSize, Paper } from './Paper.tsx';
import styles from './PrintPreview.module.css';

interface PrintPreviewProps {
  title: string;
  /** Proposed as the file's name, without its ending. */
  fileName: string;
  onClose: () => void;
  /** What is printed. */
  children: ReactNode;
  /** What is shown before, where all of it would be too long to look at. */
  preview?: ReactNode;
  /** What else can be done with it: buttons beside those that print. */
  actions?: ReactNode;
  /** A page without margins of this size; left out: whatever paper is there, with those of a letter. */
  size?: PageSize;
}

/**
 * A document on its sheet, and the buttons that print it or save it as PDF. In Electron main prints
 * this very window; in a browser the browser does. The printed copy stands beside the screen and is
 * the only thing that paper sees.
 */
export const PrintPreview = ({
  title,
  fileName,
  onClose,
  children,
  preview,
  actions,
  size,
}: PrintPreviewProps) => (
  <>
    <Dialog onClose={onClose} title={title} size="56rem">
      <PrintButtons fileName={fileName} paper={size ? { paper: size } : {}} actions={actions} />
      <section
        className={styles.sheet}
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet wider than the window is scrolled with the arrow keys
        tabIndex={0}
      >
        {preview ?? children}
      </section>
    </Dialog>
    <Paper {...(size && { size })}>{children}</Paper>
  </>
);

interface PrintButtonsProps {
  fileName: string;
  paper: { paper?: PageSize };
  actions: ReactNode;
}

const PrintButtons = ({ fileName, paper, actions }: PrintButtonsProps) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const print = useAct(api.desk.print.mutationOptions());
  const savePdf = useAct(api.desk.savePdf.mutationOptions());
  const error = print.error ?? savePdf.error;
  return (
    <>
      <Group mb="md" gap="xs">
        <Button
          onClick={() => (isOwnWindow() ? print.mutate(paper) : window.print())}
          loading={print.isPending}
          leftSection={<IconPrinter size={20} aria-hidden />}
          data-autofocus
        >
          {t('frame.act.print')}
        </Button>
        {isOwnWindow() && (
          <Button
            variant="default"
            onClick={() => savePdf.mutate({ suggestedName: fileName, ...paper })}
            loading={savePdf.isPending}
            leftSection={<IconFileTypePdf size={20} aria-hidden />}
          >
            {t('frame.act.savePdf')}
          </Button>
        )}
        {actions}
      </Group>
      {error && <Alert color="red" role="alert" mb="md" title={sayRefusal(error)} />}
    </>
  );
};

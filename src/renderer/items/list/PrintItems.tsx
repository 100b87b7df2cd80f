import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { ItemListDocument } from './ItemListDocument.tsx';
import type { ListQuery } from './list-query.ts';
import { type PrintRun, usePrintRun } from './use-print-run.ts';

/** The button that prints the list as it is filtered and sorted, all of it. */
export const PrintItems = ({ query }: { query: ListQuery }) => {
  const { t } = useTranslation();
  const { run, start, stop } = usePrintRun(query);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => void start()}
      >
        {t('items.list.print')}
      </Button>
      {run && <Printing run={run} query={query} onClose={stop} />}
    </>
  );
};

interface PrintingProps {
  run: PrintRun;
  query: ListQuery;
  onClose: () => void;
}

/** Beyond this many parts the preview shows the first one alone. */
const partsShown = 1;

/**
 * The document grows outside of the page while the list is read, and is handed over whole: a hundred
 * thousand rows drawn at once would stop the window.
 */
const Printing = ({ run, query, onClose }: PrintingProps) => {
  const { t } = useTranslation();
  const [paper] = useState(() => document.createElement('div'));
  const shown = run.parts.slice(0, partsShown);
  const rest = run.done - shown.reduce((count, part) => count + part.length, 0);
  return (
    <>
      {createPortal(<ItemListDocument parts={run.parts} query={query} />, paper)}
      {run.isComplete ? (
        <PrintPreview
          title={t('items.print.title')}
          fileName={t('items.print.title')}
          onClose={onClose}
          preview={
            <>
              <ItemListDocument parts={shown} query={query} />
              {rest > 0 && <p>{t('items.print.rest', { count: rest })}</p>}
            </>
          }
        >
          <div ref={(place) => place?.append(paper)} />
        </PrintPreview>
      ) : (
        <Preparing run={run} onStop={onClose} />
      )}
    </>
  );
};

const Preparing = ({ run, onStop }: { run: PrintRun; onStop: () => void }) => {
  const { t } = useTranslation();
  const percent = run.total === 0 ? 0 : (100 * run.done) / run.total;
  return (
    <Dialog onClose={onStop} title={t('items.print.preparing')}>
      <Stack>
        <Progress value={percent} aria-label={t('items.print.preparing')} />
        <Text>{t('items.print.progress', { done: run.done, total: run.total })}</Text>
        <Problem error={run.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onStop}>
            {t('frame.act.stop')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { Asked } from './asked.ts';
import { Choices } from './Choices.tsx';
import { LayoutNotes } from './LayoutNotes.tsx';
import type { Begun } from './load-asked.ts';
import { OneLabel } from './OneLabel.tsx';
import { Printing } from './Printing.tsx';
import styles from './PrintRun.module.css';
import { RedTagLink } from './RedTagLink.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { useLogo } from './use-logo.ts';
import { usePrintFlow } from './use-print-flow.ts';
import { WhatStopsPrinting } from './WhatStopsPrinting.tsx';

/** Labels from the choice of a format to paper: what is chosen on one side, the real sheet on the other. */
export const PrintRun = ({ asked, begun }: { asked: Asked; begun: Begun }) => {
  const { t } = useTranslation();
  const flow = usePrintFlow(begun);
  const logoUrl = useLogo(begun.logo);
  const [page, setPage] = useState(0);
  const shown = Math.min(page, Math.max(0, flow.job.sheetCount - 1));
  return (
    <>
      <PageHeader
        title={t('labels.print.title')}
        actions={<RedTagLink asked={asked} flow={flow} />}
      />
      <div className={styles.columns}>
        <div className={styles.choices}>
          <Choices flow={flow} />
          <Printing flow={flow} logoUrl={logoUrl} />
        </div>
        <div className={styles.seen}>
          <WhatStopsPrinting flow={flow} />
          <OneLabel flow={flow} page={shown} logoUrl={logoUrl} />
          <LayoutNotes job={flow.job} page={shown} />
          <SheetPreview flow={flow} page={shown} onPage={setPage} logoUrl={logoUrl} />
        </div>
      </div>
    </>
  );
};

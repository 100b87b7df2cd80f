import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isTape } from '#shared/domain/labels/format-problems.ts';
import { SheetDrawing } from '../drawing/SheetDrawing.tsx';
import styles from './SheetPreview.module.css';
import { StartPicker } from './StartPicker.tsx';
import type { PrintFlow } from './use-print-flow.ts';

interface SheetPreviewProps {
  flow: PrintFlow;
  /** 0 is the first. */
  page: number;
  onPage: (page: number) => void;
  logoUrl: string | null;
}

/** The real sheet, page by page: the same drawing that is printed, on a table, its labels outlined. */
export const SheetPreview = ({ flow, page, onPage, logoUrl }: SheetPreviewProps) => {
  const { t } = useTranslation();
  const { job, choice } = flow;
  const sheet = job.sheetAt(page);
  if (!sheet) return null;
  const hasPlaces = !isTape(choice.format);
  return (
    <section aria-label={t('labels.print.preview')}>
      <Pages page={page} pages={job.sheetCount} onPage={onPage} />
      <div className={styles.table}>
        <div className={styles.sheet} style={{ maxWidth: widthOf(sheet) }}>
          <SheetDrawing
            className={styles.drawing}
            sheet={sheet}
            layoutOf={job.layoutOf}
            logoUrl={logoUrl}
            label={t('labels.print.pageLabel', { page: page + 1 })}
          />
          {hasPlaces && <StartPicker flow={flow} sheet={sheet} isFirst={page === 0} />}
        </div>
      </div>
    </section>
  );
};

/** A sheet fills the room there is; a small label is not blown up beyond reason. */
const widthOf = ({ width }: { width: number }): string => `${Math.max(width / 210, 0.4) * 46}rem`;

interface PagesProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

const Pages = ({ page, pages, onPage }: PagesProps) => {
  const { t } = useTranslation();
  return (
    <Group justify="center" gap="xs">
      <ActionIcon
        aria-label={t('labels.print.previous')}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <Text role="status">{t('labels.print.page', { page: page + 1, pages })}</Text>
      <ActionIcon
        aria-label={t('labels.print.next')}
        disabled={page + 1 >= pages}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </Group>
  );
};

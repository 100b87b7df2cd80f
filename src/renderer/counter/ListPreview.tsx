import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import styles from './LoanTable.module.css';
import { LoanTable } from './LoanTable.tsx';
import { useCloseOnScan } from './use-close-on-scan.ts';
import type { ListName } from './use-loan-list.ts';

interface ListPreviewProps {
  name: ListName;
  loans: readonly LoanLine[];
  onClose: () => void;
}

/** Enough to see what the paper will look like. */
const longestPreview = 50;

/** A list of the counter on paper: all of it. */
export const ListPreview = ({ name, loans, onClose }: ListPreviewProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today, name: placeName } = usePlace();
  useCloseOnScan(onClose);
  const title = t(`counter.lists.${name}`);
  const hidden = loans.length - longestPreview;
  const sheet = (shown: readonly LoanLine[]) => (
    <>
      <h1 className={styles.paperTitle}>{title}</h1>
      <p>
        {placeName} · {format.day(today, 'dated')} ·{' '}
        {t('counter.lists.total', { count: loans.length })}
      </p>
      <LoanTable loans={shown} />
    </>
  );
  return (
    <PrintPreview
      title={title}
      fileName={`${title} ${today}`}
      onClose={onClose}
      preview={
        hidden > 0 ? (
          <>
            {sheet(loans.slice(0, longestPreview))}
            <Text mt="sm">{t('counter.lists.moreOnPaper', { count: hidden })}</Text>
          </>
        ) : undefined
      }
    >
      {sheet(loans)}
    </PrintPreview>
  );
};

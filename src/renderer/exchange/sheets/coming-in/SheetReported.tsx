import { Alert, Button, FileButton, Text } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from '../Sheets.module.css';
import { Columns } from './Columns.tsx';
import { Created } from './Created.tsx';
import { rowsToCome } from './count-rows.ts';
import { Duplicates } from './Duplicates.tsx';
import { FirstRows } from './FirstRows.tsx';
import { SheetProblems } from './SheetProblems.tsx';
import { type ReadSheet, readSheet, runSheet, startAgain } from './sheet-flow.ts';

interface SheetReportedProps {
  read: ReadSheet;
  isLooking: boolean;
  error: unknown;
}

/** What a spreadsheet holds and would become, before anything is written. */
export const SheetReported = ({ read, isLooking, error }: SheetReportedProps) => {
  const { t } = useTranslation();
  const { report } = read;
  const file = report.fileName || t('sheets.choose.pasted');
  return (
    <>
      <Part title={t('sheets.report.title', { file })}>
        <Facts read={read} />
        <Verdict read={read} isLooking={isLooking} />
        <Acts read={read} isLooking={isLooking} />
        <Problem error={error} />
      </Part>
      <SheetProblems report={report} />
      {report.columns.length > 0 && <Columns read={read} />}
      <Duplicates read={read} />
      <Created report={report} />
      <FirstRows read={read} />
    </>
  );
};

const Facts = ({ read: { report } }: { read: ReadSheet }) => {
  const { t } = useTranslation();
  const { columns, kind, rowCount, sheet, source } = report;
  const coming = columns.filter(({ field }) => field !== null).length;
  const facts = [
    sheet !== null && t('sheets.report.sheet', { sheet }),
    t(`sheets.count.${kind}`, { count: rowCount }),
    t('sheets.columns.in', { count: coming }),
    columns.length > coming && t('sheets.columns.left', { count: columns.length - coming }),
    source !== 'unknown' && t(`sheets.report.source.${source}`),
  ];
  return <Text fw={700}>{facts.filter(Boolean).join(' · ')}</Text>;
};

const Verdict = ({ read: { report }, isLooking }: Omit<SheetReportedProps, 'error'>) => {
  const { t } = useTranslation();
  if (isLooking) return <Text role="status">{t('sheets.columns.look')}</Text>;
  if (report.isReady) {
    return (
      <Text role="status">
        {t('sheets.report.good')} {t('sheets.report.backup')}
      </Text>
    );
  }
  const title = t('sheets.report.bad', { count: report.problemCount });
  return (
    <Alert color="red" role="alert" mt="sm" title={title}>
      {t('sheets.report.howToMend')}
    </Alert>
  );
};

/** One button says what will happen: `Importer 214 objets, en mettre à jour 3`. */
const sayRun = (read: ReadSheet, t: TFunction<'etabli'>): string | null => {
  const { kind } = read.report;
  const { added, updated } = rowsToCome(read);
  if (added + updated === 0) return null;
  if (added === 0) return t(`sheets.report.update.${kind}`, { count: updated });
  const run = t(`sheets.report.run.${kind}`, { count: added });
  return updated === 0 ? run : run + t('sheets.report.updates', { count: updated });
};

const Acts = ({ read, isLooking }: Omit<SheetReportedProps, 'error'>) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { given, report } = read;
  const run = sayRun(read, t);
  return (
    <div className={styles.acts}>
      {report.isReady && run !== null && (
        <Button
          onClick={() => void runSheet(read, withRights)}
          disabled={isLooking}
          leftSection={<IconDatabaseImport size={20} aria-hidden />}
        >
          {run}
        </Button>
      )}
      {report.isReady && run === null && <Text>{t('sheets.report.nothing')}</Text>}
      {'file' in given && (
        <FileButton
          onChange={(file) => void (file && readSheet({ kind: given.kind, file }, withRights))}
        >
          {(props) => (
            <Button {...props} variant="default">
              {t('sheets.report.other')}
            </Button>
          )}
        </FileButton>
      )}
      <Button variant="default" onClick={startAgain}>
        {t('frame.act.cancel')}
      </Button>
    </div>
  );
};

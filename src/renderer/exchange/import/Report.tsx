import { Alert, Button, FileButton, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useFormat } from '#renderer/app/words.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { OrdsReport } from '#shared/contract/exchange.ts';
import { BrokenTexts } from './BrokenTexts.tsx';
import { FirstRows } from './FirstRows.tsx';
import styles from './Import.module.css';
import { checkFile, type ReadFile, runImport } from './import-flow.ts';
import { Problems } from './Problems.tsx';

/** What a file holds, before anything is written. */
export const Report = ({ read, error }: { read: ReadFile; error: unknown }) => {
  const { t } = useTranslation();
  const { report } = read;
  return (
    <section aria-labelledby="report-title">
      <div className={styles.card}>
        <Title order={2} size="h3" id="report-title">
          {t('exchange.import.report.title', { file: report.fileName })}
        </Title>
        <Contents report={report} />
        {report.importId === null ? (
          <WhyNot report={report} />
        ) : (
          <Text role="status">
            {t(`exchange.import.report.${report.broken.length > 0 ? 'goodMended' : 'good'}`)}
          </Text>
        )}
        <Acts read={read} />
        <Problem error={error} />
      </div>
      {!report.isAllHere && <Problems report={report} />}
      <BrokenTexts report={report} />
      <FirstRows rows={report.first} layout={report.layout} />
    </section>
  );
};

const WhyNot = ({ report }: { report: OrdsReport }) => {
  const { t } = useTranslation();
  const { isAllHere, isAtLeast, mayBeWhole, problemCount: count, rowCount } = report;
  if (isAllHere) {
    return (
      <Alert role="status" mt="sm" title={t('exchange.import.report.allHere', { count: rowCount })}>
        {t('exchange.import.report.nothingToDo')}
      </Alert>
    );
  }
  const title = isAtLeast
    ? t('exchange.import.report.badAtLeast', { count })
    : t('exchange.import.report.bad', { count });
  return (
    <Alert color="red" role="alert" mt="sm" title={title}>
      {mayBeWhole ? t('exchange.import.report.mayBeCut') : t('exchange.import.report.howToMend')}
    </Alert>
  );
};

const Acts = ({ read }: { read: ReadFile }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { importId, mayBeWhole, rowCount } = read.report;
  return (
    <div className={styles.acts}>
      {importId !== null && (
        <Button onClick={() => void runImport(read, withRights)}>
          {t('exchange.import.run', { count: rowCount })}
        </Button>
      )}
      <FileButton
        accept=".csv,text/csv"
        onChange={(file) => void (file && checkFile(file, withRights))}
      >
        {(props) => (
          <Button {...props} variant="default">
            {t('exchange.import.chooseOther')}
          </Button>
        )}
      </FileButton>
      {mayBeWhole && (
        <Button variant="default" onClick={() => void checkFile(read.file, withRights, true)}>
          {t('exchange.import.isWhole')}
        </Button>
      )}
    </div>
  );
};

const Contents = ({ report }: { report: OrdsReport }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { layout, rowCount, fromOn, untilOn, providers } = report;
  const days =
    fromOn !== null && untilOn !== null
      ? t('exchange.import.report.days', {
          from: format.day(fromOn, 'dated'),
          until: format.day(untilOn, 'dated'),
        })
      : '';
  const facts = [
    t('exchange.import.report.rows', { count: rowCount }),
    t(`exchange.import.report.layout.${layout ?? 'unknown'}`),
    days,
  ];
  const list = providers.map(({ name, count }) =>
    t('exchange.import.report.provider', { name, value: format.number(count) }),
  );
  return (
    <>
      <Text>{facts.filter(Boolean).join(', ')}.</Text>
      {list.length > 0 && (
        <Text>{t('exchange.import.report.providers', { list: format.list(list) })}</Text>
      )}
    </>
  );
};

import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { OrdsImport } from '#shared/contract/exchange.ts';
import styles from './Import.module.css';
import { NotFoundHere } from './NotFoundHere.tsx';
import { useUndoImport } from './use-undo-import.ts';

/** The files that came in before. */
export const PastImports = () => {
  const { t } = useTranslation();
  const { data: imports } = useQuery(api.exchange.ords.imports.queryOptions());
  if (!imports || imports.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="past-imports">
      <Title order={2} size="h4" id="past-imports">
        {t('exchange.import.past.title')}
      </Title>
      <Lines>
        {imports.map((imported) => (
          <PastImport key={imported.id} imported={imported} />
        ))}
      </Lines>
    </section>
  );
};

const PastImport = ({ imported }: { imported: OrdsImport }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useUndoImport();
  const { fileName: file, rowCount, at, isUndone } = imported;
  const rows = t('exchange.import.report.rows', { count: rowCount });
  const acts = isUndone ? (
    <Text>{t('exchange.import.past.isUndone')}</Text>
  ) : (
    <Button
      variant="default"
      loading={undo.isPending}
      onClick={() => undo.mutate(imported)}
      aria-label={t('exchange.import.past.undoThis', { file })}
    >
      {t('frame.act.undo')}
    </Button>
  );
  return (
    <Line acts={acts}>
      {t('exchange.import.past.line', { file, rows })}
      <Text size="sm" c="dimmed">
        {format.instant(at)}
      </Text>
      {undo.data === false && <NotFoundHere />}
      <Problem error={undo.error} />
    </Line>
  );
};

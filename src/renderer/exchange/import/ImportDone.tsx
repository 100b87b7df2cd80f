import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { OrdsImport } from '#shared/contract/exchange.ts';
import styles from './Import.module.css';
import { startAgain } from './import-flow.ts';
import { NotFoundHere } from './NotFoundHere.tsx';
import { useUndoImport } from './use-undo-import.ts';

/** It is in; one button takes all of it back. */
export const ImportDone = ({ imported }: { imported: OrdsImport }) => {
  const { t } = useTranslation();
  const undo = useUndoImport();
  const { rowCount, fileName } = imported;
  return (
    <section className={styles.card} aria-labelledby="done-title">
      <Title order={2} size="h3" id="done-title">
        {t('exchange.import.done.title')}
      </Title>
      <Text role="status">
        {undo.data === true
          ? t('exchange.import.done.undone')
          : t('exchange.import.done.count', { count: rowCount, file: fileName })}
      </Text>
      {undo.data === false && <NotFoundHere />}
      <Problem error={undo.error} />
      <div className={styles.acts}>
        <LinkButton href="/repairs/figures">{t('exchange.import.done.toFigures')}</LinkButton>
        {undo.data !== true && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(imported)}>
            {t('exchange.import.done.undo')}
          </Button>
        )}
        <Button variant="default" onClick={startAgain}>
          {t('exchange.import.done.another')}
        </Button>
      </div>
    </section>
  );
};

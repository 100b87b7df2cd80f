import { Button, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { countRows } from './count-rows.ts';
import type { GoingOut } from './going-out.ts';
import styles from './OpenData.module.css';

interface SavedFile {
  /** `null`: the person changed their mind. */
  file: string | null;
  rows: number;
}

const save = async (made: Promise<File>): Promise<SavedFile> => {
  const file = await made;
  return { file: await saveFile(file), rows: countRows(await file.text()) };
};

/** The row file of the standard, and the summary of what has no row in it. */
export const SaveFiles = ({ goingOut }: { goingOut: GoingOut }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { period } = goingOut;
  const rows = useAct({
    mutationFn: () => save(withRights(() => client.exchange.ords.rows(goingOut))),
  });
  const summary = useAct({
    mutationFn: () => save(withRights(() => client.exchange.ords.summary({ period }))),
  });
  return (
    <section className={styles.part} aria-labelledby="save-files">
      <Title order={2} size="h4" id="save-files">
        {t('exchange.out.save')}
      </Title>
      <div className={styles.acts}>
        <Button
          onClick={() => rows.mutate()}
          loading={rows.isPending}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('exchange.out.saveRows')}
        </Button>
        <Button
          variant="default"
          onClick={() => summary.mutate()}
          loading={summary.isPending}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('exchange.out.saveSummary')}
        </Button>
      </div>
      <div role="status">
        <Outcome saved={rows.data} />
        <Outcome saved={summary.data} />
      </div>
      <Problem error={rows.error ?? summary.error} />
    </section>
  );
};

const Outcome = ({ saved }: { saved: SavedFile | undefined }) => {
  const { t } = useTranslation();
  if (!saved) return null;
  const { file, rows } = saved;
  return (
    <p>
      {file === null
        ? t('exchange.out.notSaved')
        : t('exchange.out.savedRows', { count: rows, file })}
    </p>
  );
};

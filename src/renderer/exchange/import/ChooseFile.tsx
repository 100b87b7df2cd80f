import { Button, FileButton, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './Import.module.css';
import { checkFile, type ImportFlow } from './import-flow.ts';

/** A file is chosen, or dropped where the button stands. */
export const ChooseFile = ({ flow }: { flow: Extract<ImportFlow, { step: 'choose' }> }) => {
  const { t } = useTranslation();
  const { until, withRights } = useManager();
  const [isOver, setOver] = useState(false);
  const take = (file: File | null | undefined) => {
    if (file) void checkFile(file, withRights);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is for everybody */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDrop={drop}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
      >
        <FileButton accept=".csv,text/csv" onChange={take}>
          {(props) => (
            <Button {...props} leftSection={<IconFileUpload size={20} aria-hidden />}>
              {t('exchange.import.choose')}
            </Button>
          )}
        </FileButton>
        <Text c="dimmed">{t('exchange.import.drop')}</Text>
        {until === null && <Text c="dimmed">{t('exchange.import.needed')}</Text>}
      </div>
      <Text role="status" my="sm" fw={700}>
        {flow.isStopped && t('exchange.import.stopped')}
      </Text>
      <Problem error={flow.error} />
    </>
  );
};

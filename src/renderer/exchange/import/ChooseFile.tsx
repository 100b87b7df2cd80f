import { Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { DropFile } from '#renderer/ui/DropFile.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { checkFile, type ImportFlow } from './import-flow.ts';

/** The file to bring in, and what came of the last try. */
export const ChooseFile = ({ flow }: { flow: Extract<ImportFlow, { step: 'choose' }> }) => {
  const { t } = useTranslation();
  const { until, withRights } = useManager();
  return (
    <>
      <DropFile
        accept=".csv,text/csv"
        choose={t('exchange.import.choose')}
        icon={<IconFileUpload size={20} aria-hidden />}
        onFile={(file) => void checkFile(file, withRights)}
      >
        <Text c="dimmed">{t('exchange.import.drop')}</Text>
        {until === null && <Text c="dimmed">{t('exchange.import.needed')}</Text>}
      </DropFile>
      <Text role="status" my="sm" fw={700}>
        {flow.isStopped && t('exchange.import.stopped')}
      </Text>
      <Problem error={flow.error} />
    </>
  );
};

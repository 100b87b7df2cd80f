import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RepairsNav } from '#renderer/repairs/RepairsNav.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ChooseFile } from './import/ChooseFile.tsx';
import { ImportDone } from './import/ImportDone.tsx';
import { useImportFlow } from './import/import-flow.ts';
import { PastImports } from './import/PastImports.tsx';
import { Report } from './import/Report.tsx';
import { Running } from './import/Running.tsx';

/** Repairs of other tools come in: read first, then all of them or none. */
export const ImportScreen = () => {
  const { t } = useTranslation();
  return (
    <>
      <RepairsNav />
      <PageHeader
        title={t('exchange.import.title')}
        actions={
          <LinkButton href="/repairs/open-data" variant="default">
            {t('exchange.title')}
          </LinkButton>
        }
      />
      <Text mb="md" maw="46rem">
        {t('exchange.import.intro')}
      </Text>
      <Step />
      <PastImports />
    </>
  );
};

const Step = () => {
  const flow = useImportFlow();
  switch (flow.step) {
    case 'choose':
      return <ChooseFile flow={flow} />;
    case 'checking':
    case 'writing':
      return <Running flow={flow} />;
    case 'report':
      return <Report read={flow} error={flow.error} />;
    case 'done':
      return <ImportDone imported={flow.imported} />;
  }
};

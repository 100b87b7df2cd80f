import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ChooseSheet } from './coming-in/ChooseSheet.tsx';
import { PastSheets } from './coming-in/PastSheets.tsx';
import { RunningSheet } from './coming-in/RunningSheet.tsx';
import { SheetDone } from './coming-in/SheetDone.tsx';
import { SheetReported } from './coming-in/SheetReported.tsx';
import { useSheetFlow } from './coming-in/sheet-flow.ts';
import { SaveLists } from './going-out/SaveLists.tsx';
import styles from './Sheets.module.css';

/** Objects and members come in from a spreadsheet; every list goes out as one. */
export const SheetsScreen = () => {
  const { t } = useTranslation();
  const { step } = useSheetFlow();
  return (
    <>
      <PageHeader title={t('sheets.title')} />
      <Text mb="md" maw="46rem">
        {t('sheets.intro')}
      </Text>
      <div className={styles.parts}>
        <Step />
        {step === 'choose' && <PastSheets />}
        {step === 'choose' && <SaveLists />}
      </div>
    </>
  );
};

const Step = () => {
  const flow = useSheetFlow();
  switch (flow.step) {
    case 'choose':
      return <ChooseSheet flow={flow} />;
    case 'reading':
    case 'writing':
      return <RunningSheet flow={flow} />;
    case 'report':
      return <SheetReported read={flow} isLooking={flow.isLooking} error={flow.error} />;
    case 'done':
      return <SheetDone imported={flow.imported} />;
  }
};

import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RepairsNav } from '../RepairsNav.tsx';
import { PrintBlanks } from './PrintBlanks.tsx';
import { SheetsBack } from './SheetsBack.tsx';

/** An evening without screens: sheets that bear a code go out, and come back filled in. */
export const PaperScreen = () => {
  const { t } = useTranslation();
  return (
    <>
      <RepairsNav />
      <PageHeader title={t('repairIntake.paper.title')} />
      <SheetsBack />
      <PrintBlanks />
    </>
  );
};

import { useTranslation } from 'react-i18next';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { tell } from './say.ts';
import { useScanAct } from './use-scan-act.ts';

/** The counter has a use for every scan. */
export const useCounterScans = (): void => {
  const { t } = useTranslation();
  const act = useScanAct();
  useScan(({ readings }) => {
    void act(readings).then((outcome) => {
      if (outcome === 'words') tell(t('counter.said.noCode', { text: readings[0] ?? '' }), false);
    });
    return true;
  });
};

import { useTranslation } from 'react-i18next';
import type { client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Warning } from '#renderer/ui/Warning.tsx';
import { MissingFiles } from '../MissingFiles.tsx';
import styles from './Verified.module.css';

type Found = Awaited<ReturnType<typeof client.backups.verify>>;

/** What reading a copy again has found. */
export const Verified = ({ found: { faults, missingFiles } }: { found: Found }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const grave = faults.filter((fault) => fault !== 'files-missing');
  if (grave.length > 0) {
    const words = [...new Set(grave.map((fault) => t(`refusalParts.fault.${fault}`)))];
    return <Warning>{t('backups.list.faulty', { faults: format.list(words) })}</Warning>;
  }
  if (faults.length > 0 || missingFiles.length > 0) {
    return (
      <Warning>
        {t('backups.list.goodButFiles')}
        {missingFiles.length > 0 && <MissingFiles files={missingFiles} />}
      </Warning>
    );
  }
  return (
    <p role="status" className={styles.good}>
      {t('backups.list.good')}
    </p>
  );
};

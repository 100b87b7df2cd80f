import { useTranslation } from 'react-i18next';
import type { HeardKey } from '#shared/domain/scanner-test.ts';
import styles from './ScannerTest.module.css';

/** The raw keys, for whoever helps over the telephone. */
export const HeardKeys = ({ keys }: { keys: readonly HeardKey[] }) => {
  const { t } = useTranslation();
  return (
    <details className={styles.keys}>
      <summary>{t('scannerTest.keys.title')}</summary>
      <table>
        <thead>
          <tr>
            {(['key', 'code', 'shift', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`scannerTest.keys.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map(({ keystroke, at }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the keys of a scan are never moved
            <tr key={index}>
              <td>{keystroke.key}</td>
              <td>{keystroke.code || '–'}</td>
              <td>{t(keystroke.shiftKey ? 'frame.yes' : 'frame.no')}</td>
              <td>
                {t('scannerTest.keys.ms', { ms: Math.round(at - (keys[index - 1]?.at ?? at)) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

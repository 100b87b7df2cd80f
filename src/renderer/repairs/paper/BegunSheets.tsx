import { Button, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import styles from './PaperScreen.module.css';
import { openSheet, usePile } from './sheet-draft.ts';

/** Sheets that were being typed when another one was scanned: each comes back at one touch, or by its scan. */
export const BegunSheets = () => {
  const { t } = useTranslation();
  const { begun } = usePile();
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="begun-sheets">
      <Title order={3} size="h5" id="begun-sheets">
        {t('repairIntake.paper.begun')}
      </Title>
      <ul className={styles.entered}>
        {begun.map(({ code, thing }) => (
          <li key={code}>
            <span>
              <Code code={code} /> {thing.name}
            </span>
            <Button
              variant="default"
              aria-label={t('repairIntake.paper.goOnWith', { code })}
              onClick={() => openSheet(code)}
            >
              {t('repairIntake.paper.goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BegunSheets } from './BegunSheets.tsx';
import { EnteredSheets } from './EnteredSheets.tsx';
import { EveningFields } from './EveningFields.tsx';
import { FindSheet } from './FindSheet.tsx';
import styles from './PaperScreen.module.css';
import { SheetForm } from './SheetForm.tsx';
import { usePile } from './sheet-draft.ts';
import type { Entered } from './use-enter-sheet.ts';

/** A pile of sheets: scan one, say its outcome, Enter, the next. */
export const SheetsBack = () => {
  const { t } = useTranslation();
  const { sheet } = usePile();
  const [entered, setEntered] = useState<readonly Entered[]>([]);
  return (
    <section className={styles.part} aria-labelledby="sheets-back">
      <Title order={2} size="h4" id="sheets-back">
        {t('repairIntake.paper.back')}
      </Title>
      <Text c="dimmed">{t('repairIntake.paper.backWhy')}</Text>
      <EveningFields />
      <FindSheet key={entered.length} isFirst={sheet === null} />
      {sheet && (
        <SheetForm
          key={sheet.code}
          sheet={sheet}
          onEntered={(one) => setEntered((before) => [one, ...before])}
        />
      )}
      <BegunSheets />
      <EnteredSheets
        entered={entered}
        onUndone={(undone) => setEntered((before) => before.filter((one) => one !== undone))}
      />
    </section>
  );
};

import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import styles from './PaperScreen.module.css';
import { changeSheet, type SheetDraft } from './sheet-draft.ts';

/** What a sheet says besides, if it does; the long words of it are folded. */
export const SheetRest = ({ sheet }: { sheet: SheetDraft }) => {
  const { t } = useTranslation();
  const words = useWords(sheet);
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          label={t('repairIntake.paper.minutes')}
          value={sheet.minutes}
          onChange={(minutes) => changeSheet(sheet.code, { minutes })}
          min={0}
          max={1_440}
        />
        <TextInput label={t('repairIntake.problem')} {...words('problem', 4_000)} />
        <TextInput label={t('repairIntake.visitorName')} {...words('visitorName', 200)} />
      </div>
      <Folded sheet={sheet} />
    </>
  );
};

const Folded = ({ sheet }: { sheet: SheetDraft }) => {
  const { t } = useTranslation();
  const words = useWords(sheet);
  const { code, brand, model, year, done } = sheet;
  const [isOpen, setIsOpen] = useState(brand + model + done !== '' || year !== null);
  return (
    <details
      className={styles.more}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{t('repairIntake.paper.more')}</summary>
      {isOpen && (
        <>
          <div className={styles.pair}>
            <TextInput label={t('repairIntake.brand')} {...words('brand', 200)} />
            <TextInput label={t('repairIntake.model')} {...words('model', 200)} />
            <NumberField
              label={t('repairIntake.year')}
              value={year}
              onChange={(typed) => changeSheet(code, { year: typed })}
              min={1850}
              max={2200}
            />
          </div>
          <Textarea
            label={t('repairIntake.paper.onSheet.done')}
            value={done}
            onChange={({ currentTarget: { value } }) => changeSheet(code, { done: value })}
            maxLength={4_000}
            autosize
            minRows={2}
          />
        </>
      )}
    </details>
  );
};

/** A field of words, without what the browser remembers of others. */
const useWords =
  (sheet: SheetDraft) =>
  (field: 'problem' | 'visitorName' | 'brand' | 'model', maxLength: number) => ({
    value: sheet[field],
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement>) =>
      changeSheet(sheet.code, { [field]: value }),
    maxLength,
    autoComplete: 'off',
  });

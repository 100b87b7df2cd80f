import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UnsafeReason } from '../ticket/unsafe/UnsafeReason.tsx';
import styles from './PaperScreen.module.css';
import { changeSheet, type SheetDraft } from './sheet-draft.ts';

interface UnsafeTickProps {
  sheet: SheetDraft;
  error: string | undefined;
}

/** The box of the sheet that leads to a red tag, and why. */
export const UnsafeTick = ({ sheet, error }: UnsafeTickProps) => {
  const { t } = useTranslation();
  const { code, isUnsafe, unsafeReason } = sheet;
  return (
    <div className={styles.unsafe}>
      <Checkbox
        label={t('repairIntake.paper.onSheet.unsafe')}
        checked={isUnsafe}
        onChange={({ currentTarget: { checked } }) =>
          changeSheet(code, { isUnsafe: checked, ...(checked && outcomeWith(sheet)) })
        }
      />
      {isUnsafe && (
        <UnsafeReason
          reason={unsafeReason}
          onChange={(words) => changeSheet(code, { unsafeReason: words })}
          error={error}
        />
      )}
    </div>
  );
};

/** What must not be used is at its end of life, unless the sheet says that it can still be repaired. */
const outcomeWith = ({ outcome }: SheetDraft): Partial<SheetDraft> =>
  outcome === null || outcome === 'fixed' ? { outcome: 'end-of-life' } : {};

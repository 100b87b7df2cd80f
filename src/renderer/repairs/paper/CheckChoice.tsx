import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import type { ElectricalCheck } from '#shared/domain/repairs/repair-words.ts';
import { Choices } from './Choices.tsx';
import { changeSheet, needsCheck, type SheetDraft } from './sheet-draft.ts';

interface CheckChoiceProps {
  sheet: SheetDraft;
  error: string | undefined;
}

/** What the electrical check said, where the place asks for one before a thing is given back. */
export const CheckChoice = ({ sheet, error }: CheckChoiceProps) => {
  const { t } = useTranslation();
  const setting = useCheckSetting();
  if (!needsCheck(sheet, setting)) return null;
  return (
    <Choices
      label={t('repairTicket.outcome.check')}
      name="check"
      value={sheet.check}
      options={[
        { value: 'safe', label: t('repairTicket.outcome.checkSafe') },
        { value: 'unsafe', label: t('repairTicket.outcome.checkUnsafe') },
      ]}
      onChange={(check) => changeSheet(sheet.code, { check })}
      error={error}
    />
  );
};

/** Whether the place asks for it at all. */
export const useCheckSetting = (): ElectricalCheck =>
  useQuery(api.repairs.settings.get.queryOptions()).data?.electricalCheck ?? 'never';

import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { repairTicket } from '#shared/i18n/fr/repair-ticket.ts';
import { WordChips } from '../WordChips.tsx';

interface UnsafeReasonProps {
  reason: string;
  onChange: (reason: string) => void;
  error: string | undefined;
}

type Reason = keyof typeof repairTicket.unsafe.reasons;
const reasons = Object.keys(repairTicket.unsafe.reasons) as Reason[]; // its own keys

const longest = 200;

/** Why a thing must not be used any more: one of the usual reasons, or words of one's own. */
export const UnsafeReason = ({ reason, onChange, error }: UnsafeReasonProps) => {
  const { t } = useTranslation();
  return (
    <>
      <WordChips
        label={t('repairTicket.unsafe.common')}
        words={reasons.map((key) => t(`repairTicket.unsafe.reasons.${key}`))}
        chosen={reason}
        onChoose={onChange}
      />
      <TextInput
        name="unsafeReason"
        label={t('repairTicket.unsafe.reason')}
        value={reason}
        onChange={({ currentTarget: { value } }) => onChange(value)}
        error={error}
        maxLength={longest}
        autoComplete="off"
        required
      />
    </>
  );
};

import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { printRedTag } from '#renderer/labels/at-once/at-once.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { repairTicket } from '#shared/i18n/fr/repair-ticket.ts';
import { showTicket, useBench } from '../bench.ts';
import { WordChips } from '../WordChips.tsx';
import { taggedAs } from './RedTag.tsx';

interface DeclareUnsafeProps {
  /** Why, as far as it is known already. */
  reason?: string;
  onClose: () => void;
}

type Reason = keyof typeof repairTicket.unsafe.reasons;
const reasons = Object.keys(repairTicket.unsafe.reasons) as Reason[]; // its own keys

const longest = 200;

/** Asks why a thing must not be used any more, and says what will happen to it. */
export const DeclareUnsafe = ({ reason: known = '', onClose }: DeclareUnsafeProps) => {
  const { t } = useTranslation();
  const { ticket, setLastAct } = useBench();
  const [reason, setReason] = useState(known);
  const declare = async () => {
    const declared = await client.repairs.tickets.declareUnsafe({ id: ticket.id, reason });
    showTicket(declared);
    setLastAct(null); // only a manager takes this back
    void printRedTag(taggedAs(declared)); // where nothing prints at once, the verdict offers it
  };
  const { item } = ticket;
  return (
    <FormDialog
      title={t('repairTicket.unsafe.act')}
      confirm={t('repairTicket.unsafe.act')}
      act={declare}
      onClose={onClose}
      canConfirm={reason.trim() !== ''}
      labels={{ reason: t('repairTicket.unsafe.reason') }}
    >
      {(problemAt) => (
        <>
          <Text>
            {item
              ? t('repairTicket.unsafe.whyItem', { item: item.name })
              : t('repairTicket.unsafe.why')}
          </Text>
          <WordChips
            label={t('repairTicket.unsafe.common')}
            words={reasons.map((key) => t(`repairTicket.unsafe.reasons.${key}`))}
            chosen={reason}
            onChoose={setReason}
          />
          <TextInput
            label={t('repairTicket.unsafe.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={problemAt('reason')}
            maxLength={longest}
            required
          />
        </>
      )}
    </FormDialog>
  );
};

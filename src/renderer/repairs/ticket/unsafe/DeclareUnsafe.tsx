import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { printRedTag } from '#renderer/labels/at-once/at-once.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Outcome } from '#shared/domain/repairs/repair-words.ts';
import { showTicket, useBench } from '../bench.ts';
import { taggedAs } from './RedTag.tsx';
import { UnsafeReason } from './UnsafeReason.tsx';

interface DeclareUnsafeProps {
  /** Why, as far as it is known already. */
  reason?: string;
  onClose: () => void;
}

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
          {isCountedAtEnd(ticket.outcome) && <Text>{t('repairTicket.unsafe.counted')}</Text>}
          <UnsafeReason reason={reason} onChange={setReason} error={problemAt('reason')} />
        </>
      )}
    </FormDialog>
  );
};

/** What was said before holds, unless it was that the thing is fixed. */
const isCountedAtEnd = (outcome: Outcome | null): boolean =>
  outcome === null || outcome === 'fixed' || outcome === 'end-of-life';

import { useTranslation } from 'react-i18next';
import { sayBlocks, unsafeIn, withoutStop } from '#renderer/app/say-blocks.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { TakeBack } from '#shared/contract/counter-views.ts';
import { ticketOf } from './left-aside.ts';
import { SaidCard } from './SaidCard.tsx';
import { TicketLink } from './TicketLink.tsx';

/** An object is back. One that something stands on goes aside: its shelf is not said. */
export const ReturnedSaid = ({ back }: { back: TakeBack }) => {
  const { t } = useTranslation();
  const details = useDetails(back);
  const returned = t('counter.said.returned', { item: back.loan.item.name });
  if (back.blocks.length > 0) return <KeptSaid {...{ back, returned, details }} />;
  const shelf = back.shelfName ? [t('counter.said.backTo', { shelf: back.shelfName })] : [];
  return <SaidCard tone="in" title={returned} details={[...details, ...shelf]} />;
};

const useDetails = ({ loan, isFromOtherMember }: TakeBack): string[] => {
  const { t } = useTranslation();
  return [
    ...(loan.daysLate > 0 ? [t('counter.said.returnedLate', { count: loan.daysLate })] : []),
    ...(isFromOtherMember ? [t('counter.said.borrowedBy', { name: loan.member.name })] : []),
  ];
};

interface KeptSaidProps {
  back: TakeBack;
  returned: string;
  details: readonly string[];
}

/** Back, and not to be lent: for danger, that is the sentence, and the return is the word before it. */
const KeptSaid = ({ back: { blocks }, returned, details }: KeptSaidProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const unsafe = unsafeIn(blocks);
  const ticketId = ticketOf(blocks);
  const link = ticketId && <TicketLink id={ticketId} />;
  if (unsafe) {
    const title = t('counter.said.unsafe', { reason: withoutStop(unsafe.reason) });
    return (
      <SaidCard tone="refused" label={returned} title={title} details={details}>
        {link}
      </SaidCard>
    );
  }
  const why = t('counter.said.blocked', { blocks: sayBlocks(blocks, { t, format }) });
  return (
    <SaidCard
      tone="blocked"
      label={t('counter.deed.blocked')}
      title={returned}
      details={[why, t('counter.said.setAside'), ...details]}
    >
      {link}
    </SaidCard>
  );
};

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refusalIn } from '#renderer/app/refusal.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { RefusalFacts } from '#shared/contract/refusals.ts';
import { takeBack } from './act.ts';
import { useCounterStore } from './counter-store.ts';
import { ticketOf } from './left-aside.ts';
import { OverrideButton } from './OverrideButton.tsx';
import { TicketLink } from './TicketLink.tsx';

/** A refusal offers its way out. */
export const RefusalSteps = ({ thrown }: { thrown: unknown }) => {
  const { t } = useTranslation();
  const isVisiting = useCounterStore(({ visit }) => visit !== null);
  const refusal = refusalIn(thrown);
  switch (refusal?.code) {
    case 'CODE_UNKNOWN':
      return <UnknownSteps facts={refusal.facts} />;
    case 'ITEM_BLOCKED':
      return <BlockedSteps facts={refusal.facts} />;
    case 'ITEM_RETIRED':
      return (
        <LinkButton variant="default" href={`/items/${refusal.facts.item.id}`}>
          {t('counter.next.seeItem')}
        </LinkButton>
      );
    case 'ITEM_OUT':
      return (
        <Button variant="default" onClick={() => void takeBack(refusal.facts.loanId)}>
          {t('counter.next.takeBack')}
        </Button>
      );
    case 'MEMBER_MAY_NOT_BORROW':
    case 'MACHINE_STAYS':
      return isVisiting ? <OverrideButton item={refusal.facts.item} /> : null;
    default:
      return null;
  }
};

/** The repair ticket that blocks it, if one does, says what to do. */
const BlockedSteps = ({ facts: { item, blocks } }: { facts: RefusalFacts<'ITEM_BLOCKED'> }) => {
  const { t } = useTranslation();
  const ticketId = ticketOf(blocks);
  return (
    <>
      {ticketId && <TicketLink id={ticketId} />}
      <LinkButton variant="default" href={`/items/${item.id}`}>
        {t('counter.next.seeItem')}
      </LinkButton>
    </>
  );
};

/** A good code that nothing bears yet: a label printed ahead, or a card given before its person. */
const UnknownSteps = ({ facts }: { facts: RefusalFacts<'CODE_UNKNOWN'> }) => {
  const { t } = useTranslation();
  const code = facts.code ?? facts.typed;
  if (facts.canCreate === 'item') {
    // A code of ours becomes the object's own; an article number is one that it bears already.
    const name = facts.code === null ? 'alias' : 'code';
    return (
      <LinkButton href={`/items/new?${new URLSearchParams({ [name]: code })}`}>
        {t('counter.next.createItem', { code })}
      </LinkButton>
    );
  }
  if (facts.canCreate === 'member') {
    return (
      <LinkButton href={`/members/new?${new URLSearchParams({ code })}`}>
        {t('counter.next.createMember', { code })}
      </LinkButton>
    );
  }
  return null;
};

import { IconTag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { printRedTag, redTagHref, type TaggedTicket } from '#renderer/labels/at-once/at-once.ts';
import type { TicketPage } from '#shared/contract/repair-views.ts';
import { BigButton } from '../BigButton.tsx';
import { useBench } from '../bench.ts';

/** What a red tag is printed for. */
export const taggedAs = ({ id, what, itemId }: TicketPage): TaggedTicket => ({
  ticketId: id,
  thing: what.name,
  itemId,
});

/** Prints the red tag; where nothing prints at once, opens the screen that asks how. */
export const RedTag = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [, goTo] = useLocation();
  const print = async () => {
    if (!(await printRedTag(taggedAs(ticket)))) goTo(redTagHref(taggedAs(ticket)));
  };
  return (
    <BigButton Icon={IconTag} onClick={() => void print()}>
      {t('repairTicket.unsafe.redTag')}
    </BigButton>
  );
};

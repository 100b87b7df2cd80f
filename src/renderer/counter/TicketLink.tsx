import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { TicketId } from '#shared/domain/ids.ts';

/** Leads to a repair ticket, by its code where that is known. */
export const TicketLink = ({ id, code }: { id: TicketId; code?: string }) => {
  const { t } = useTranslation();
  return (
    <LinkButton variant="default" href={`/repairs/tickets/${id}`}>
      <span>
        {t('counter.next.seeTicket')} {code && <Code code={code} />}
      </span>
    </LinkButton>
  );
};

import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';
import { useBench } from './bench.ts';
import { useTakeTicket } from './use-take-ticket.ts';

/** A ticket's tag opens that ticket; the tag of the ticket on the bench takes it. Answers the taking. */
export const useTicketScans = () => {
  const taking = useTakeTicket();
  const takeOwn = useTakeByTag(taking.take);
  const open = useOpenTicket();
  const { ticket } = useBench();
  useScan(({ readings }) => {
    const code = codeIn(readings);
    if (!code?.startsWith('R')) return false; // the counter knows what anything else is
    if (code === codeOf(ticket.code)) takeOwn();
    else void open(readings);
    return true;
  });
  return taking;
};

const codeOf = (text: string): string => {
  const parsed = parseInventoryCode(text);
  return parsed.kind === 'code' ? parsed.code : text;
};

/** A second scan never takes the outcome away: only the button does. */
const useTakeByTag = (take: () => void): (() => void) => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  return () => {
    if (ticket.state === 'in-repair')
      notifications.show({ message: t('repairTicket.take.alreadyTaken') });
    else if (ticket.state === 'done')
      notifications.show({ message: t('repairTicket.take.isDone') });
    else take();
  };
};

const useOpenTicket = () => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  return async (readings: readonly string[]) => {
    const found = await client.repairs.tickets
      .find({ readings: [...readings] })
      .catch(() => ({ kind: 'nothing' as const })); // said below
    if (found.kind === 'ticket') goTo(`/repairs/tickets/${found.id}`);
    else if (found.kind === 'blank')
      goTo(`/repairs/paper?${new URLSearchParams({ code: found.code })}`);
    else if (found.kind === 'item') goTo(`/items/${found.id}`);
    else notifications.show({ color: 'red', message: t('repairTicket.take.noTicket') });
  };
};

import { Anchor, Button, Text } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { api, client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { StateBadge } from '#renderer/repairs/list/StateBadge.tsx';
import { Code } from '#renderer/ui/Code.tsx';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { ReasonDialog } from '#renderer/ui/ReasonDialog.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import { Section } from './Section.tsx';

const shown = 20;

/** Its repairs: the same tickets as those of visitors. */
export const Repairs = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const [isOpening, setIsOpening] = useState(false);
  const repairs = useQuery(
    api.repairs.tickets.list.queryOptions({ input: { itemId: item.id, limit: shown } }),
  );
  const open = !item.retired && (
    <Button
      variant="default"
      onClick={() => setIsOpening(true)}
      leftSection={<IconTool size={20} aria-hidden />}
    >
      {t('repairTicket.item.open')}
    </Button>
  );
  return (
    <Section title={t('repairTicket.item.title')} action={open}>
      <Problem error={repairs.error} />
      {repairs.data?.total === 0 && <Text c="dimmed">{t('repairTicket.item.none')}</Text>}
      <Lines>
        {repairs.data?.tickets.map((ticket) => (
          <RepairLine key={ticket.id} ticket={ticket} />
        ))}
      </Lines>
      {isOpening && <OpenTicket item={item} onClose={() => setIsOpening(false)} />}
    </Section>
  );
};

const RepairLine = ({ ticket }: { ticket: TicketLine }) => {
  const format = useFormat();
  return (
    <Line acts={<StateBadge {...ticket} />}>
      <Anchor component={Link} href={`/repairs/tickets/${ticket.id}`} fw={700}>
        <Code code={ticket.code} />
      </Anchor>{' '}
      {format.day(ticket.openedOn, 'dated')}
      <br />
      {ticket.problem}
    </Line>
  );
};

interface OpenTicketProps {
  item: ItemPage;
  onClose: () => void;
}

const OpenTicket = ({ item, onClose }: OpenTicketProps) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const open = async (problem: string) => {
    const opened = await client.repairs.tickets.open({ itemId: item.id, problem });
    goTo(`/repairs/tickets/${opened.id}`);
  };
  return (
    <ReasonDialog
      title={t('repairTicket.item.open')}
      why={t('repairTicket.item.openWhy')}
      label={t('repairTicket.item.problem')}
      confirm={t('repairTicket.item.open')}
      act={open}
      onClose={onClose}
    />
  );
};

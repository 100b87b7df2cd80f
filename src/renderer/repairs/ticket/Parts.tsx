import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconCheck, IconShoppingCart, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { Section } from '#renderer/items/page/Section.tsx';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TicketPart } from '#shared/contract/repair-views.ts';
import { BigButton, BigButtons } from './BigButton.tsx';
import { useBench, useTicketAct } from './bench.ts';

const longest = 200;

/** Spare parts: those it still needs, and those that were used. */
export const Parts = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [name, setName] = useState('');
  const adding = useTicketAct();
  const add = (isUsed: boolean) => {
    if (name.trim() === '') return;
    const run = () => client.repairs.tickets.addPart({ id: ticket.id, name, isUsed });
    adding.mutate({ run }, { onSuccess: () => setName('') });
  };
  return (
    <Section title={t('repairTicket.parts.title')}>
      <Lines>
        {ticket.parts.map((part) => (
          <PartLine key={part.id} part={part} />
        ))}
      </Lines>
      <TextInput
        label={t('repairTicket.parts.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add(false)}
        maxLength={longest}
        mt="sm"
        mb="xs"
      />
      <BigButtons label={t('repairTicket.parts.title')}>
        <BigButton Icon={IconShoppingCart} onClick={() => add(false)} isBusy={adding.isPending}>
          {t('repairTicket.parts.needed')}
        </BigButton>
        <BigButton Icon={IconCheck} onClick={() => add(true)} isBusy={adding.isPending}>
          {t('repairTicket.parts.used')}
        </BigButton>
      </BigButtons>
      <Problem error={adding.error} />
    </Section>
  );
};

const PartLine = ({ part: { id, name, isUsed } }: { part: TicketPart }) => {
  const { t } = useTranslation();
  const changing = useTicketAct();
  const change = (state: 'needed' | 'used' | 'removed') =>
    changing.mutate({ run: () => client.repairs.tickets.changePart({ partId: id, state }) });
  return (
    <Line
      acts={
        <>
          <Button
            variant="default"
            size="lg"
            onClick={() => change(isUsed ? 'needed' : 'used')}
            aria-label={t(`repairTicket.parts.${isUsed ? 'nowNeeded' : 'nowUsed'}`, { name })}
          >
            {t(`repairTicket.parts.${isUsed ? 'needed' : 'used'}`)}
          </Button>
          <ActionIcon
            size={52}
            onClick={() => change('removed')}
            aria-label={t('repairTicket.parts.remove', { name })}
          >
            <IconX size={22} aria-hidden />
          </ActionIcon>
        </>
      }
    >
      <strong>{name}</strong>, {t(`repairTicket.parts.${isUsed ? 'isUsed' : 'isNeeded'}`)}
      <Problem error={changing.error} />
    </Line>
  );
};

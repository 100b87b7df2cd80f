import { Stack, TextInput } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { ShelfSelect } from '#renderer/items/form/ShelfSelect.tsx';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { day } from '#shared/domain/day.ts';
import { repairTicket } from '#shared/i18n/fr/repair-ticket.ts';
import { BigButton } from './BigButton.tsx';
import { useBench, useTicketAct } from './bench.ts';
import styles from './SetAside.module.css';
import { WordChips } from './WordChips.tsx';

type Then = keyof typeof repairTicket.aside.thens;
const thens = Object.keys(repairTicket.aside.thens) as Then[]; // its own keys
const longest = 500;

/** The thing stays in the place: on which shelf, until when, and what then. All of it may stay open. */
export const KeepHere = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [shelfId, setShelfId] = useState(ticket.shelf?.id ?? null);
  const [until, setUntil] = useState<string>(ticket.keptUntil ?? '');
  const [thenWhat, setThenWhat] = useState(ticket.thenWhat);
  const keeping = useTicketAct();
  const keep = () => {
    const keptUntil = until === '' ? null : day.parse(until);
    const where = { id: ticket.id, state: 'stays' as const, shelfId, keptUntil, thenWhat };
    const said = t('repairTicket.aside.noted', {
      state: t('repairWords.state.stays').toLocaleLowerCase(),
    });
    keeping.mutate(
      { run: () => client.repairs.tickets.setAside(where), said },
      { onSuccess: onDone },
    );
  };
  return (
    <Stack gap="sm" className={styles.fields ?? ''}>
      <ShelfSelect value={shelfId} onChange={setShelfId} />
      <DayInput label={t('repairTicket.aside.until')} value={until} onChange={setUntil} />
      <TextInput
        label={t('repairTicket.aside.thenWhat')}
        value={thenWhat}
        onChange={(event) => setThenWhat(event.currentTarget.value)}
        maxLength={longest}
      />
      <WordChips
        label={t('repairTicket.aside.thenWhat')}
        words={thens.map((key) => t(`repairTicket.aside.thens.${key}`))}
        chosen={thenWhat}
        onChoose={setThenWhat}
      />
      <Problem error={keeping.error} />
      <BigButton Icon={IconStack2} onClick={keep} isBusy={keeping.isPending}>
        {t('repairTicket.aside.keep')}
      </BigButton>
    </Stack>
  );
};

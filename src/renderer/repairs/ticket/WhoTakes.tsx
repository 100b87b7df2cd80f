import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Presence } from '#shared/contract/repair-views.ts';
import { useWhoIsHere } from '../who-is-here.ts';
import { chooseWhoRepairs, useWhoRepairs } from '../who-repairs.ts';

/** Who repairs at this window: said once, for all tickets of the evening. */
export const WhoTakes = () => {
  const { t } = useTranslation();
  const here = useWhoRepairs(({ presenceId }) => presenceId);
  const presences = useWhoIsHere();
  if (presences.length === 0) return null;
  const choose = (value: string) =>
    chooseWhoRepairs(presences.find(({ id }) => id === value)?.id ?? null);
  return (
    <NativeSelect
      label={t('repairTicket.take.who')}
      value={here ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t('repairTicket.take.nobody') },
        ...presences.map((one) => ({ value: one.id, label: nameOf(one) })),
      ]}
    />
  );
};

const nameOf = ({ name, table }: Presence): string => [name, table].filter(Boolean).join(' · ');

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { sayCode } from '#renderer/app/say-code.ts';
import { useScanInto } from '#renderer/ui/use-scan-into.ts';
import type { ChosenThing } from './journal-filter.ts';

interface ThingSelectProps {
  chosen: ChosenThing | null;
  onChoose: (thing: ChosenThing | null) => void;
}

const offered = 10;
const typingMs = 200;

/** An object or a member, by name or code, typed or scanned. */
export const ThingSelect = ({ chosen, onChoose }: ThingSelectProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const things = useThings(typed === chosen?.label ? '' : typed, chosen);
  const scanTarget = useScanInto(setTyped);
  return (
    <Select
      {...scanTarget}
      label={t('journalSearch.thing')}
      placeholder={t('journalSearch.everyThing')}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      // Found by the application, which knows more words of a thing than its name.
      filter={({ options }) => options}
      data={things.map(({ id, label }) => ({ value: id, label }))}
      value={chosen?.id ?? null}
      onChange={(value) => onChoose(things.find(({ id }) => id === value) ?? null)}
      nothingFoundMessage={t('journalSearch.noSuch')}
    />
  );
};

const useThings = (typed: string, chosen: ChosenThing | null): ChosenThing[] => {
  const [text] = useDebouncedValue(typed, typingMs);
  const asked = { input: { text, limit: offered } };
  const placeholderData = keepPreviousData;
  const items = useQuery({ ...api.items.list.queryOptions(asked), placeholderData });
  const members = useQuery({ ...api.members.list.queryOptions(asked), placeholderData });
  const found: ChosenThing[] = [
    ...(items.data?.items ?? []).map(({ id, name, code }) => ({
      kind: 'item' as const,
      id,
      label: `${name} (${sayCode(code)})`,
    })),
    ...(members.data?.members ?? []).map(({ id, firstName, lastName, code }) => ({
      kind: 'member' as const,
      id,
      label: `${firstName} ${lastName} (${sayCode(code)})`,
    })),
  ];
  return chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
};

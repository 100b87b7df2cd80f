import { Select } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';

interface CreatableSelectProps<Id extends string> {
  label: string;
  placeholder: string;
  options: readonly { id: Id; name: string }[];
  value: Id | null;
  onChange: (id: Id | null) => void;
  /** What the line that creates says: `Créer « Jardin »`. */
  sayCreate: (name: string) => string;
  /** Makes what was typed, and answers its id. */
  create: (name: string) => Promise<{ id: Id }>;
  description?: string;
}

const creating = '';

const makingKey = ['make-option'];

/** Is something that was typed still being made? Then a form that names it must wait. */
export const useIsMakingOption = (): boolean => useIsMutating({ mutationKey: makingKey }) > 0;

/** Picks one of a list, or makes the one that is missing from what was typed. */
export const CreatableSelect = <Id extends string>(props: CreatableSelectProps<Id>) => {
  const { options, value, onChange, sayCreate, create, ...rest } = props;
  const sayRefusal = useSayRefusal();
  const [typed, setTyped] = useState('');
  const making = useAct({
    mutationKey: makingKey,
    mutationFn: create,
    onSuccess: ({ id }) => onChange(id),
  });
  const name = typed.trim();
  const isKnown = options.some((option) => isSameName(option.name, name));
  const listed = options.map((option) => ({ value: option.id, label: option.name }));
  const pick = (picked: string | null) => {
    if (picked === creating) making.mutate(name);
    else onChange(picked as Id | null); // one of the options
  };
  return (
    <Select
      {...rest}
      data={
        name === '' || isKnown ? listed : [...listed, { value: creating, label: sayCreate(name) }]
      }
      value={value}
      onChange={pick}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all, search }) =>
        all.filter(
          (option) =>
            'value' in option &&
            (option.value === creating || fold(option.label).includes(fold(search))),
        )
      }
      disabled={making.isPending}
      error={making.error && sayRefusal(making.error)}
    />
  );
};

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const isSameName = (one: string, other: string): boolean => fold(one) === fold(other);

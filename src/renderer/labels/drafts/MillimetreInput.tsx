import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '#renderer/app/words.ts';

interface MillimetreInputProps {
  label: string;
  description?: string;
  /** `null`: nothing typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  error?: string | false | undefined;
}

/**
 * A length in millimetres. A comma or a point, typed or pasted: a field of numbers of the library
 * reads a pasted `101.6` as 1016 where the comma is the sign of the language.
 */
export const MillimetreInput = ({ value, onChange, ...props }: MillimetreInputProps) => {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const written = value === null ? '' : String(value).replace('.', language === 'fr' ? ',' : '.');
  return (
    <TextInput
      {...props}
      // What is typed stays as it is typed, `12,` or `0,0`, as long as it means the value.
      value={toNumber(typed) === value ? typed : written}
      onChange={(event) => {
        const kept = event.currentTarget.value.replace(/[^\d.,-]/g, '');
        setTyped(kept);
        onChange(toNumber(kept));
      }}
      inputMode="decimal"
      rightSection={<span aria-hidden>mm</span>}
      rightSectionPointerEvents="none"
    />
  );
};

/** `null` for what is no number, or not yet. */
const toNumber = (typed: string): number | null => {
  const value = Number(typed.replace(',', '.'));
  return typed === '' || Number.isNaN(value) ? null : value;
};

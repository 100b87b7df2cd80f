import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '#renderer/app/words.ts';

export interface DecimalInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Behind the figure: `mm`, `€`. */
  unit: string;
  /** `null`: nothing typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  canBeNegative?: boolean;
}

/**
 * A number with decimals. A comma or a point, typed or pasted: the library's field of numbers reads a
 * pasted `101.6` as 1016 where the comma is the sign of the language.
 */
export const DecimalInput = (props: DecimalInputProps) => {
  const { unit, value, onChange, canBeNegative = false, ...rest } = props;
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const written = value === null ? '' : String(value).replace('.', language === 'fr' ? ',' : '.');
  return (
    <TextInput
      {...rest}
      // What is typed stays as it is typed, `12,` or `0,0`, as long as it means the value.
      value={toNumber(typed) === value ? typed : written}
      onChange={(event) => {
        const kept = event.currentTarget.value.replace(
          canBeNegative ? /[^\d.,-]/g : /[^\d.,]/g,
          '',
        );
        setTyped(kept);
        onChange(toNumber(kept));
      }}
      inputMode="decimal"
      rightSection={<span aria-hidden>{unit}</span>}
      rightSectionPointerEvents="none"
    />
  );
};

/** `null` for what is no number, or not yet. */
const toNumber = (typed: string): number | null => {
  const value = Number(typed.replace(',', '.'));
  return typed === '' || Number.isNaN(value) ? null : value;
};

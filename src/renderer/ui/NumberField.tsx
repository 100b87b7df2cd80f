import { NumberInput } from '@mantine/core';

interface NumberFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  /** `null`: nothing typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  min: number;
  max: number;
  required?: boolean;
  error?: string | undefined;
  /** What is typed beyond the bounds stays, to be refused in words. Left out: the nearest bound takes its place. */
  clampBehavior?: 'none';
}

/** A whole number within bounds. */
export const NumberField = ({ value, onChange, ...props }: NumberFieldProps) => (
  <NumberInput
    value={value ?? ''}
    onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
    allowDecimal={false}
    allowNegative={false}
    {...props}
  />
);

import { DecimalInput, type DecimalInputProps } from './DecimalInput.tsx';

type MoneyInputProps = Omit<DecimalInputProps, 'unit' | 'value' | 'onChange'> & {
  /** Whole cents; `null` for nothing typed. */
  valueCents: number | null;
  onChange: (cents: number | null) => void;
};

/** An amount in euros, as it is typed; whole cents, as it is kept. */
export const MoneyInput = ({ valueCents, onChange, ...props }: MoneyInputProps) => (
  <DecimalInput
    {...props}
    unit="€"
    value={valueCents === null ? null : valueCents / 100}
    onChange={(euros) => onChange(euros === null ? null : Math.round(euros * 100))}
  />
);

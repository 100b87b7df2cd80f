import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useLanguage } from '#renderer/app/words.ts';

type MoneyInputProps = Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Whole cents; `null` for nothing typed. */
  valueCents: number | null;
  onChange: (cents: number | null) => void;
};

const mostEuros = 1_000_000;

/** An amount in euros, as it is typed; whole cents, as it is kept. */
export const MoneyInput = ({ valueCents, onChange, ...props }: MoneyInputProps) => {
  const language = useLanguage();
  return (
    <NumberInput
      value={valueCents === null ? '' : valueCents / 100}
      onChange={(euros) => onChange(euros === '' ? null : Math.round(Number(euros) * 100))}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      decimalScale={2}
      min={0}
      max={mostEuros}
      allowNegative={false}
      hideControls
      rightSection="€"
      rightSectionPointerEvents="none"
      {...props}
    />
  );
};

import { NumberInput } from '@mantine/core';
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

/** A length in millimetres, to the hundredth; a comma or a point, whichever is at hand. */
export const MillimetreInput = ({ value, onChange, ...props }: MillimetreInputProps) => {
  const language = useLanguage();
  return (
    <NumberInput
      {...props}
      value={value ?? ''}
      onChange={(typed) => onChange(toNumber(typed))}
      suffix=" mm"
      decimalScale={3}
      step={0.1}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      inputMode="decimal"
    />
  );
};

/** A lone minus sign is no number yet. */
const toNumber = (typed: string | number): number | null => {
  const value = typed === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) ? value : null;
};

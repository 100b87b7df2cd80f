import { DecimalInput, type DecimalInputProps } from '#renderer/ui/DecimalInput.tsx';

type MillimetreInputProps = Omit<DecimalInputProps, 'unit' | 'canBeNegative'>;

/** A length in millimetres; one to the left, or upwards, is negative. */
export const MillimetreInput = (props: MillimetreInputProps) => (
  <DecimalInput {...props} unit="mm" canBeNegative />
);

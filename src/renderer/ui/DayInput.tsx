import { TextInput, type TextInputProps } from '@mantine/core';

type DayInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (value: string) => void;
};

/** A day, typed or chosen in the machine's own calendar. */
export const DayInput = ({ onChange, ...props }: DayInputProps) => (
  <TextInput type="date" onChange={(event) => onChange(event.currentTarget.value)} {...props} />
);

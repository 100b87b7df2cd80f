import { Input } from '@mantine/core';
import { useId } from 'react';
import styles from './PaperScreen.module.css';

interface ChoicesProps<Value extends string> {
  label: string;
  name: string;
  value: Value | null;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
  error?: string | undefined;
}

/** One of a few, each a large target; the arrows go from one to another, Enter saves the form. */
export const Choices = <Value extends string>(props: ChoicesProps<Value>) => {
  const { label, name, value, options, onChange, error } = props;
  const errorId = useId();
  return (
    <fieldset
      className={styles.choices}
      data-wrong={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
    >
      <legend>{label}</legend>
      <div className={styles.grid}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <Input.Error id={errorId} size="md" mt="xs" role="alert">
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
};

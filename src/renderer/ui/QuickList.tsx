import { ActionIcon, Input, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import styles from './QuickList.module.css';
import { useScanInto } from './use-scan-into.ts';

interface QuickListProps {
  values: readonly string[];
  /** Is given what the values become: a scan comes right after the keys that it takes back. */
  onChange: (change: (before: readonly string[]) => readonly string[]) => void;
  label: string;
  description: string;
  /** Names the field of a line: `Accessoire 2`. */
  sayNumber: (number: number) => string;
  sayRemove: (value: string) => string;
  error?: string | undefined;
  longest: number;
  /** A scan into any line adds one. */
  takesScans?: boolean;
}

/**
 * A few words under each other. The last line is always empty and waits: type in it, Enter, type the
 * next. Emptied lines are left to whoever saves.
 */
export const QuickList = (props: QuickListProps) => {
  const { values, onChange, label, description, error, takesScans = false } = props;
  const list = useRef<HTMLOListElement>(null);
  const wantsLast = useRef(false);
  const focusLast = () => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  const addScanned = (text: string) => {
    wantsLast.current = true;
    onChange((before) => [...before.filter((value) => value !== '' && value !== text), text]);
  };
  const target = useScanInto(takesScans ? addScanned : null);
  useEffect(() => {
    if (wantsLast.current) focusLast();
    wantsLast.current = false;
  });
  const change = (index: number, value: string) =>
    onChange((before) => (index < before.length ? before.with(index, value) : [...before, value]));
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      labelElement="div"
      size="md"
    >
      <ol ref={list} className={styles.list} {...target}>
        {[...values, ''].map((value, index) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; their place is all that tells them apart
            key={index}
            {...props}
            value={value}
            index={index}
            onType={(typed) => change(index, typed)}
            onRemove={() => onChange((before) => before.toSpliced(index, 1))}
            onEnter={focusLast}
          />
        ))}
      </ol>
    </Input.Wrapper>
  );
};

interface LineProps extends QuickListProps {
  value: string;
  index: number;
  onType: (value: string) => void;
  onRemove: () => void;
  onEnter: () => void;
}

const Line = (props: LineProps) => {
  const { values, value, index, onType, onRemove, onEnter, sayNumber, sayRemove, longest } = props;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // not the form's Enter
    onEnter();
  };
  return (
    <li className={styles.line}>
      <TextInput
        className={styles.field ?? ''}
        aria-label={sayNumber(index + 1)}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
        maxLength={longest}
        autoComplete="off"
      />
      {index < values.length && (
        <ActionIcon aria-label={sayRemove(value)} onClick={onRemove}>
          <IconX size={20} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
};

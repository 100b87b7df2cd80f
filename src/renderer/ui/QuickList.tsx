import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './QuickList.module.css';
import { useScanInto } from './use-scan-into.ts';

interface QuickListProps {
  values: readonly string[];
  onAdd: (value: string) => void;
  onChange: (index: number, value: string) => void;
  onRemove: (index: number) => void;
  /** The field that adds. */
  label: string;
  description?: string;
  /** Names the field of a value already there: `Accessoire 2`. */
  sayNumber: (number: number) => string;
  sayRemove: (value: string) => string;
  error?: string | undefined;
  longest: number;
}

/**
 * A few words under each other: type, Enter, type the next. What was typed and not yet added is
 * added when the field is left, and a scan into the field is added at once.
 */
export const QuickList = (props: QuickListProps) => {
  const { values, onAdd, label, description, error, longest } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    if (text.trim() !== '') onAdd(text.trim());
    setTyped('');
  };
  const target = useScanInto(add);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // not the form's Enter
    add(typed);
  };
  const leave = () => {
    target.onBlur();
    add(typed);
  };
  return (
    <div>
      {values.length > 0 && <Lines {...props} onEnter={() => field.current?.focus()} />}
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          ref={field}
          className={styles.field ?? ''}
          label={label}
          description={description}
          error={error}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKey}
          onFocus={target.onFocus}
          onBlur={leave}
          maxLength={longest}
        />
        <Button
          variant="default"
          onClick={() => field.current?.focus()}
          leftSection={<IconPlus size={20} aria-hidden />}
        >
          {t('frame.act.add')}
        </Button>
      </Group>
    </div>
  );
};

const Lines = (props: QuickListProps & { onEnter: () => void }) => {
  const { values, onChange, onRemove, sayNumber, sayRemove, longest, onEnter } = props;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <ol className={styles.list}>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; their place is all that tells them apart
        <li key={index} className={styles.line}>
          <TextInput
            className={styles.field ?? ''}
            aria-label={sayNumber(index + 1)}
            value={value}
            onChange={(event) => onChange(index, event.currentTarget.value)}
            onKeyDown={onKey}
            maxLength={longest}
          />
          <ActionIcon aria-label={sayRemove(value)} onClick={() => onRemove(index)}>
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ol>
  );
};

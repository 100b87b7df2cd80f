import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconBarcode, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { BlockSize, LabelBlock } from '#shared/domain/labels/design.ts';
import styles from './Designs.module.css';
import type { DesignRow } from './design-draft.ts';

interface DesignRowFieldsProps {
  row: DesignRow;
  onChange: (row: DesignRow) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One row of a design: what it says, how large, and where it goes. Alt and the arrows move it too. */
export const DesignRowFields = ({ row, onChange, onMove, onRemove }: DesignRowFieldsProps) => {
  const { t } = useTranslation();
  const line = useRef<HTMLLIElement>(null);
  const { block } = row;
  const name = t(`labelSettings.designs.block.${block.kind}`);
  const move = (by: -1 | 1) => {
    const focused = document.activeElement;
    flushSync(() => onMove(by));
    // A row that is moved in the page loses the focus.
    if (focused instanceof HTMLElement && line.current?.contains(focused)) focused.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li ref={line} className={styles.row} onKeyDown={onKeyDown}>
      <span className={styles.kindName}>
        {block.kind === 'symbol' && <IconBarcode size={20} aria-hidden />} {name}
      </span>
      {block.kind !== 'symbol' && (
        <SizeField
          block={block}
          onChange={(size) => onChange({ ...row, block: { ...block, size } })}
        />
      )}
      <RowButtons name={name} onMove={move} onRemove={block.kind === 'symbol' ? null : onRemove} />
      {block.kind === 'text' && (
        <TextInput
          className={styles.text ?? ''}
          aria-label={t('labelSettings.designs.text')}
          placeholder={t('labelSettings.designs.text')}
          value={block.text}
          onChange={(event) =>
            onChange({ ...row, block: { ...block, text: event.currentTarget.value } })
          }
          maxLength={200}
        />
      )}
    </li>
  );
};

interface RowButtonsProps {
  name: string;
  onMove: (by: -1 | 1) => void;
  /** `null`: a label without its symbol is none. */
  onRemove: (() => void) | null;
}

const RowButtons = ({ name, onMove, onRemove }: RowButtonsProps) => {
  const { t } = useTranslation();
  return (
    <span className={styles.moves}>
      <ActionIcon
        onClick={() => onMove(-1)}
        aria-label={t('labelSettings.designs.up', { block: name })}
      >
        <IconArrowUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        onClick={() => onMove(1)}
        aria-label={t('labelSettings.designs.down', { block: name })}
      >
        <IconArrowDown size={20} aria-hidden />
      </ActionIcon>
      {onRemove && (
        <ActionIcon
          onClick={onRemove}
          aria-label={t('labelSettings.designs.remove', { block: name })}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      )}
    </span>
  );
};

const sizes = ['small', 'normal', 'large'] as const satisfies readonly BlockSize[];

interface SizeFieldProps {
  block: Exclude<LabelBlock, { kind: 'symbol' }>;
  onChange: (size: BlockSize) => void;
}

const SizeField = ({ block, onChange }: SizeFieldProps) => {
  const { t } = useTranslation();
  const name = t(`labelSettings.designs.block.${block.kind}`);
  return (
    <NativeSelect
      aria-label={t('labelSettings.designs.size.label', { block: name })}
      value={block.size}
      onChange={(event) => {
        const size = sizes.find((one) => one === event.currentTarget.value);
        if (size) onChange(size);
      }}
      data={sizes.map((value) => ({ value, label: t(`labelSettings.designs.size.${value}`) }))}
    />
  );
};

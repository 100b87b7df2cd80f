import { Combobox, type ComboboxStore, TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BoxResults } from './BoxResults.tsx';
import styles from './Counter.module.css';
import { useBox } from './use-box.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useSearch } from './use-search.ts';

/** The one box: a scan, a code typed by hand, or words that find objects and people. */
export const TheBox = () => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { text, list, asksFirst, type, pick, onPaste, onKeyDown } = useBox();
  const { found, isWhole } = useSearch(text);
  useFirstMarked(list, asksFirst && isWhole);
  useKeepFocus(field);
  return (
    <Combobox store={list} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          ref={field}
          label={t('counter.box.label')}
          placeholder={t('counter.box.placeholder')}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          onBlur={() => list.closeDropdown()}
          leftSection={<IconBarcode size={28} aria-hidden />}
          classNames={{ input: styles.box ?? '', label: styles.boxLabel ?? '' }}
          size="xl"
          autoComplete="off"
          spellCheck={false}
        />
      </Combobox.Target>
      <BoxResults text={text} found={found} />
    </Combobox>
  );
};

/** Only what is drawn can be marked: the list of fewer letters has another first one. */
const useFirstMarked = (list: ComboboxStore, isAsked: boolean): void => {
  const mark = useEffectEvent(() => list.selectFirstOption());
  useEffect(() => {
    if (isAsked) mark();
  }, [isAsked]);
};

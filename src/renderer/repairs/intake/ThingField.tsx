import { Combobox, type ComboboxStore, TextInput, useCombobox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { api, queries } from '#renderer/app/api.ts';
import type { CommonThing } from '#shared/contract/repair-views.ts';
import { CategoryPicker } from './CategoryPicker.tsx';
import { settleThing } from './settle-thing.ts';
import styles from './ThingField.module.css';
import { commonDraft, foldWords, noThing, settledThing, type ThingDraft } from './thing-draft.ts';

interface ThingFieldProps {
  thing: ThingDraft;
  /** Is given what was settled too: it may come after the field has been left. */
  onChange: (thing: ThingDraft) => void;
  /** Something was chosen, or Enter pressed on words of one's own: on to the next field. */
  onDone: () => void;
  error?: string | undefined;
  categoryError?: string | undefined;
}

/**
 * Names a thing. Common ones are proposed as one types; what is none of them keeps its own words, and
 * only then a category is asked.
 */
export const ThingField = ({ thing, onChange, onDone, error, categoryError }: ThingFieldProps) => (
  <>
    <ThingBox thing={thing} onChange={onChange} onDone={onDone} error={error} />
    {thing.state === 'own-words' && (
      <CategoryPicker
        value={thing.category}
        onChange={(category) => onChange({ ...thing, category })}
        error={categoryError}
      />
    )}
  </>
);

const ThingBox = (props: ThingFieldProps) => {
  const { t } = useTranslation();
  const { combobox, options, isAsking, type, leave, pick, onKeyDown } = useThingBox(props);
  return (
    <Combobox store={combobox} onOptionSubmit={pick} size="md">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          name="what"
          label={t('repairIntake.what')}
          placeholder={t('repairIntake.whatExample')}
          value={props.thing.name}
          error={props.error}
          maxLength={200}
          autoComplete="off"
          aria-busy={isAsking || undefined}
          onChange={({ currentTarget: { value } }) => type(value)}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options aria-label={t('repairIntake.common')} className={styles.options ?? ''}>
          {options.map((option) => (
            <Option key={option.name} option={option} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};

const useThingBox = ({ thing, onChange, onDone }: ThingFieldProps) => {
  const combobox = useCombobox();
  const { options, isAsking } = useOptions(thing);
  const settle = useSettle(thing, onChange);
  useBestFirst(combobox, options, thing);
  return {
    combobox,
    options,
    isAsking,
    type: (name: string) => {
      onChange({ ...noThing, name });
      combobox.openDropdown();
    },
    leave: () => {
      combobox.closeDropdown();
      void settle();
    },
    pick: (name: string) => {
      const picked = options.find((option) => option.name === name);
      if (picked) onChange(commonDraft(picked));
      combobox.closeDropdown();
      onDone();
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      const isTyping = thing.state === 'typing' && thing.name.trim() !== '';
      if (!isTyping || event.defaultPrevented) return;
      if (event.key === 'Tab') settleAtOnce(thing, onChange);
      if (event.key !== 'Enter') return;
      event.preventDefault(); // not the form's Enter: there is more to fill in
      combobox.closeDropdown();
      const field = event.currentTarget;
      // Whoever has gone elsewhere meanwhile stays there.
      void settle().then(() => field === document.activeElement && onDone());
    },
  };
};

/** The best one is chosen by Enter, as long as it begins with what was typed. */
const useBestFirst = (
  combobox: ComboboxStore,
  options: readonly CommonThing[],
  { name }: ThingDraft,
): void => {
  const isBest = startsAlike(options[0], name);
  const names = options.map((option) => option.name).join();
  const choose = useEffectEvent(() => {
    if (isBest) combobox.selectFirstOption();
    else combobox.resetSelectedOption();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one when its names are
  useEffect(() => choose(), [isBest, names]);
};

/**
 * Before Tab goes on: a category that is to be asked stands there already, and is the next field. Where
 * the answer has not come yet, the field is settled once it has been left.
 */
const settleAtOnce = (thing: ThingDraft, onChange: (thing: ThingDraft) => void): void => {
  const text = thing.name.trim();
  const { queryKey } = api.repairs.commonThings.queryOptions({ input: { text } });
  const alike = queries.getQueryData(queryKey);
  if (alike) flushSync(() => onChange(settledThing(thing, alike)));
};

/** Settles what was typed, unless it has become something else meanwhile. */
const useSettle = (thing: ThingDraft, onChange: (thing: ThingDraft) => void) => {
  const latest = useRef(thing);
  useLayoutEffect(() => {
    latest.current = thing;
  }, [thing]);
  return async () => {
    const settled = await settleThing(thing);
    if (settled !== thing && latest.current === thing) onChange(settled);
  };
};

const Option = ({ option: { name, category } }: { option: CommonThing }) => {
  const { t } = useTranslation();
  return (
    <Combobox.Option value={name} className={styles.option ?? ''}>
      <span>{name}</span>
      <span className={styles.category}>{t(`repairWords.category.${category}`)}</span>
    </Combobox.Option>
  );
};

/** What is proposed for what is typed; what was proposed before until the next answer is here. */
const useOptions = ({
  name,
  state,
}: ThingDraft): { options: readonly CommonThing[]; isAsking: boolean } => {
  const text = name.trim();
  const isAsked = state === 'typing' && text !== '';
  const found = useQuery({
    ...api.repairs.commonThings.queryOptions({ input: { text }, enabled: isAsked }),
    placeholderData: keepPreviousData,
  });
  return { options: isAsked ? (found.data ?? []) : [], isAsking: found.isFetching };
};

const startsAlike = (option: CommonThing | undefined, typed: string): boolean =>
  option !== undefined && foldWords(option.name).startsWith(foldWords(typed));

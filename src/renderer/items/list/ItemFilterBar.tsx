import { Button, NativeSelect } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { capital } from '#renderer/ui/capital.ts';
import type { ItemFilters } from '#shared/contract/items.ts';
import { items as itemWords } from '#shared/i18n/fr/items.ts';
import { words } from '#shared/i18n/fr/words.ts';
import styles from './ItemFilterBar.module.css';
import { type ListQuery, readListQuery, writeListQuery } from './list-query.ts';
import { SearchText } from './SearchText.tsx';

interface FilterBarProps {
  query: ListQuery;
  onChange: (query: ListQuery) => void;
}

interface Choice {
  /** The name that the address gives it. */
  name: 'kind' | 'category' | 'shelf' | 'availability' | 'condition' | 'sort';
  label: string;
  /** What stands for no choice at all. */
  all?: string;
  options: readonly { value: string; label: string }[];
}

/** Words to look for, and what to leave out. */
export const ItemFilterBar = ({ query, onChange }: FilterBarProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const choices = useChoices();
  const address = writeListQuery(query);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    next.set(name, value);
    onChange(readListQuery(next));
  };
  const search = (text: string) =>
    onChange({ ...query, filters: { ...query.filters, text } satisfies ItemFilters });
  const inUse = choices.filter(({ name }) => address.has(name)).length;
  return (
    <search
      className={styles.filters}
      aria-label={t('items.filter.label')}
      data-open={isOpen || undefined}
    >
      <SearchText className={styles.text} text={query.filters.text} onChange={search} />
      <Button
        className={styles.more ?? ''}
        variant="default"
        onClick={() => setIsOpen(true)}
        leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
      >
        {inUse === 0 ? t('items.filter.more') : t('items.filter.moreInUse', { count: inUse })}
      </Button>
      {choices.map(({ name, label, all, options }) => (
        <NativeSelect
          key={name}
          className={styles.choice ?? ''}
          label={label}
          value={address.get(name) ?? (name === 'sort' ? 'name' : '')}
          onChange={(event) => choose(name, event.currentTarget.value)}
          data={all === undefined ? [...options] : [{ value: '', label: all }, ...options]}
        />
      ))}
    </search>
  );
};

const useChoices = (): Choice[] => {
  const { t } = useTranslation();
  const say = t as (key: string) => string; // keys of these very words
  const categories = useQuery(api.categories.list.queryOptions()).data ?? [];
  const shelves = useQuery(api.shelves.list.queryOptions()).data ?? [];
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const filter = <Word extends string>(
    name: 'kind' | 'availability' | 'condition',
    known: Readonly<Record<Word, string>>,
  ) => ({
    name,
    label: t(`items.filter.${name}`),
    options: keysOf(known).map((value) => ({
      value,
      label: capital(say(`words.${name}.${value}`)),
    })),
  });
  return [
    { ...filter('kind', words.kind), all: t('items.filter.anyKind') },
    {
      name: 'category',
      label: t('items.filter.category'),
      all: t('items.filter.anyCategory'),
      options: categories.map(named),
    },
    {
      name: 'shelf',
      label: t('items.filter.shelf'),
      all: t('items.filter.anyShelf'),
      options: shelves.map(named),
    },
    { ...filter('availability', words.availability), all: t('items.filter.anyAvailability') },
    { ...filter('condition', words.condition), all: t('items.filter.anyCondition') },
    {
      name: 'sort',
      label: t('items.filter.sort'),
      options: keysOf(itemWords.sort).map((value) => ({
        value,
        label: capital(t(`items.sort.${value}`)),
      })),
    },
  ];
};

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[]; // a constant has no other keys

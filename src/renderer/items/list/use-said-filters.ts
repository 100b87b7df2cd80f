import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import type { ListQuery } from './list-query.ts';

/** What a list was asked for, in words: `perceuse, outil, en rayon`. */
export const useSaidFilters = ({ filters }: ListQuery): string => {
  const { t } = useTranslation();
  const categories = useQuery(api.categories.list.queryOptions()).data;
  const shelves = useQuery(api.shelves.list.queryOptions()).data;
  const { text, kind, categoryId, shelfId, availability, condition } = filters;
  const said = [
    text,
    kind && t(`words.kind.${kind}`),
    categories?.find(({ id }) => id === categoryId)?.name,
    shelves?.find(({ id }) => id === shelfId)?.name,
    availability && t(`words.availability.${availability}`),
    condition && t(`words.condition.${condition}`),
  ];
  return said.filter(Boolean).join(', ');
};

import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Category } from '#shared/contract/categories.ts';
import { CategoryDialog } from './CategoryDialog.tsx';
import { CategoryLine } from './CategoryLine.tsx';

/** The categories and what each decides for its objects. */
export const Categories = () => {
  const { t } = useTranslation();
  const { data: categories, error } = useQuery(api.categories.list.queryOptions());
  const [open, setOpen] = useState<Category | 'new' | null>(null);
  return (
    <>
      <Problem error={error} />
      {categories?.length === 0 && <Text>{t('place.settings.categories.empty')}</Text>}
      <Lines>
        {categories?.map((category) => (
          <CategoryLine key={category.id} category={category} onChange={() => setOpen(category)} />
        ))}
      </Lines>
      <Button variant="default" mt="md" onClick={() => setOpen('new')}>
        {t('place.settings.categories.add')}
      </Button>
      {open !== null && (
        <CategoryDialog category={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
};

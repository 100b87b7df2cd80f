import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { CreatableSelect } from '#renderer/ui/CreatableSelect.tsx';
import type { CategoryId } from '#shared/domain/ids.ts';

interface CategorySelectProps {
  value: CategoryId | null;
  onChange: (id: CategoryId | null) => void;
}

/** Picks a category, or makes one with the manager's code. */
export const CategorySelect = ({ value, onChange }: CategorySelectProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const categories = useQuery(api.categories.list.queryOptions()).data ?? [];
  const create = async (name: string) => {
    const made = await withRights(() => client.categories.create({ name }));
    await queries.invalidateQueries({ queryKey: api.categories.key() });
    return made;
  };
  return (
    <CreatableSelect
      label={t('items.form.category')}
      placeholder={t('items.form.categoryPlaceholder')}
      options={categories}
      value={value}
      onChange={onChange}
      sayCreate={(name) => t('items.form.createCategory', { name })}
      create={create}
    />
  );
};

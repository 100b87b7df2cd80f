import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { CreatableSelect } from '#renderer/ui/CreatableSelect.tsx';
import type { ShelfId } from '#shared/domain/ids.ts';

interface ShelfSelectProps {
  value: ShelfId | null;
  onChange: (id: ShelfId | null) => void;
}

/** Picks a shelf, or makes one with the manager's code. */
export const ShelfSelect = ({ value, onChange }: ShelfSelectProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const shelves = useQuery(api.shelves.list.queryOptions()).data ?? [];
  const create = async (name: string) => {
    const made = await withRights(() => client.shelves.create({ name }));
    await queries.invalidateQueries({ queryKey: api.shelves.key() });
    return made;
  };
  return (
    <CreatableSelect
      label={t('items.form.shelf')}
      placeholder={t('items.form.shelfPlaceholder')}
      options={shelves}
      value={value}
      onChange={onChange}
      sayCreate={(name) => t('items.form.createShelf', { name })}
      create={create}
    />
  );
};

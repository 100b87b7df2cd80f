import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import { useDraft } from './drafts.ts';
import { fieldsOf } from './fields.ts';
import { ItemForm } from './ItemForm.tsx';

/** The form of an object that exists. */
export const EditItem = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const draft = useDraft(item.id, fieldsOf(item));
  const leave = () => {
    draft.forget();
    go(`/items/${item.id}`, { replace: true });
  };
  const saving = useAct(
    api.items.change.mutationOptions({
      onSuccess: () => {
        notifications.show({ message: t('frame.saved') });
        leave();
      },
    }),
  );
  return (
    <>
      <PageHeader title={t('items.form.edit', { name: item.name })} />
      <ItemForm
        draft={draft}
        onSave={(fields) => saving.mutate({ ...fields, id: item.id })}
        error={saving.error}
        buttons={
          <>
            <Button type="submit" loading={saving.isPending}>
              {t('frame.act.save')}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('frame.act.cancel')}
            </Button>
          </>
        }
      />
    </>
  );
};

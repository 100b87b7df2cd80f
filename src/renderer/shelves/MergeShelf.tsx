import { NativeSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Shelf } from '#shared/contract/shelves.ts';

interface MergeShelfProps {
  shelf: Shelf;
  others: readonly Shelf[];
  onClose: () => void;
}

/** Everything moves to another shelf, which the old label then opens. */
export const MergeShelf = ({ shelf, others, onClose }: MergeShelfProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [intoId, setIntoId] = useState<string>();
  const into = others.find(({ id }) => id === intoId) ?? others[0];
  const merge = async () => {
    if (!into) return;
    await withRights(() => client.shelves.merge({ id: shelf.id, intoId: into.id }));
    const names = { name: shelf.name, into: into.name };
    notifications.show({ message: t('shelves.merged', names) });
  };
  return (
    <FormDialog
      title={t('shelves.mergeTitle', { name: shelf.name })}
      confirm={t('shelves.mergeDo')}
      act={merge}
      onClose={onClose}
      labels={{ intoId: t('shelves.mergeInto') }}
    >
      {(problemAt) => (
        <>
          <Text>{t('shelves.mergeWhy', { name: shelf.name })}</Text>
          <NativeSelect
            label={t('shelves.mergeInto')}
            value={into?.id ?? ''}
            onChange={(event) => setIntoId(event.currentTarget.value)}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            error={problemAt('intoId')}
            data-autofocus
          />
        </>
      )}
    </FormDialog>
  );
};

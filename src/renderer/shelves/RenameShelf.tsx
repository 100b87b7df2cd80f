import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Shelf } from '#shared/contract/shelves.ts';

/** Another name for a shelf; its code stays. */
export const RenameShelf = ({ shelf, onClose }: { shelf: Shelf; onClose: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [name, setName] = useState(shelf.name);
  return (
    <FormDialog
      title={t('shelves.renameTitle', { name: shelf.name })}
      confirm={t('shelves.rename')}
      act={() => withRights(() => client.shelves.rename({ id: shelf.id, name }))}
      onClose={onClose}
      canConfirm={name.trim() !== ''}
      labels={{ name: t('shelves.newName') }}
    >
      {(problemAt) => (
        <TextInput
          label={t('shelves.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problemAt('name')}
          maxLength={200}
          data-autofocus
        />
      )}
    </FormDialog>
  );
};

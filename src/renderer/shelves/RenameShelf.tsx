import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import type { Shelf } from '#shared/contract/shelves.ts';

/** Another name for a shelf; its code stays. */
export const RenameShelf = ({ shelf, onClose }: { shelf: Shelf; onClose: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const sayRefusal = useSayRefusal();
  const [name, setName] = useState(shelf.name);
  const renaming = useMutation({
    mutationFn: () => withRights(() => client.shelves.rename({ id: shelf.id, name })),
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    renaming.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shelves.renameTitle', { name: shelf.name })}
      closeOnEscape={!renaming.isPending}
      closeOnClickOutside={!renaming.isPending}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('shelves.newName')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={renaming.error && sayRefusal(renaming.error)}
            maxLength={200}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.act.cancel')}
            </Button>
            <Button type="submit" loading={renaming.isPending} disabled={name.trim() === ''}>
              {t('shelves.rename')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

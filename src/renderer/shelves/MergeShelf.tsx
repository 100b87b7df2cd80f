import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Shelf } from '#shared/contract/shelves.ts';

interface MergeShelfProps {
  shelf: Shelf;
  others: readonly Shelf[];
  onClose: () => void;
}

/** Everything moves to another shelf, which the old label then opens. */
export const MergeShelf = ({ shelf, others, onClose }: MergeShelfProps) => {
  const { t } = useTranslation();
  const { into, setIntoId, merging } = useMerge(shelf, others, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    merging.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shelves.mergeTitle', { name: shelf.name })}
      closeOnEscape={!merging.isPending}
      closeOnClickOutside={!merging.isPending}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text>{t('shelves.mergeWhy', { name: shelf.name })}</Text>
          <Problem error={merging.error} />
          <NativeSelect
            label={t('shelves.mergeInto')}
            value={into?.id ?? ''}
            onChange={(event) => setIntoId(event.currentTarget.value)}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.act.cancel')}
            </Button>
            <Button type="submit" loading={merging.isPending}>
              {t('shelves.mergeDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

const useMerge = (shelf: Shelf, others: readonly Shelf[], onDone: () => void) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [intoId, setIntoId] = useState<string>();
  const into = others.find(({ id }) => id === intoId) ?? others[0];
  const merging = useMutation({
    mutationFn: async () =>
      into && (await withRights(() => client.shelves.merge({ id: shelf.id, intoId: into.id }))),
    onSuccess: (merged) => {
      const names = { name: shelf.name, into: merged?.name ?? '' };
      notifications.show({ message: t('shelves.merged', names) });
      onDone();
    },
  });
  return { into, setIntoId, merging };
};

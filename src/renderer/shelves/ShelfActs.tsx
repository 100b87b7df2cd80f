import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowMerge, IconDots, IconPencil, IconTag, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { shelfHref } from '#renderer/labels/print/asked.ts';
import type { Shelf } from '#shared/contract/shelves.ts';
import { MergeShelf } from './MergeShelf.tsx';
import { RenameShelf } from './RenameShelf.tsx';

interface ShelfActsProps {
  shelf: Shelf;
  /** Those that it can be merged into. */
  others: readonly Shelf[];
}

/** What can be done with a shelf. */
export const ShelfActs = ({ shelf, others }: ShelfActsProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'rename' | 'merge' | null>(null);
  const end = useEndShelf(shelf);
  const close = () => setAsking(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('shelves.actsOn', { name: shelf.name })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={20} />} onClick={() => setAsking('rename')}>
            {t('shelves.rename')}
          </Menu.Item>
          <Menu.Item
            component={Link}
            href={shelfHref(shelf.id)}
            leftSection={<IconTag size={20} />}
          >
            {t('shelves.printLabel')}
          </Menu.Item>
          {others.length > 0 && (
            <Menu.Item
              leftSection={<IconArrowMerge size={20} />}
              onClick={() => setAsking('merge')}
            >
              {t('shelves.merge')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={20} />} onClick={() => end.mutate()}>
            {t('shelves.end')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === 'rename' && <RenameShelf shelf={shelf} onClose={close} />}
      {asking === 'merge' && <MergeShelf shelf={shelf} others={others} onClose={close} />}
    </>
  );
};

/** A shelf where nothing lives any more leaves the list; one that is still used says so. */
const useEndShelf = ({ id, name }: Shelf) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const sayRefusal = useSayRefusal();
  return useAct({
    mutationFn: () => withRights(() => client.shelves.end({ id })),
    onSuccess: () => notifications.show({ message: t('shelves.ended', { name }) }),
    onError: (error) => notifications.show({ color: 'red', message: sayRefusal(error) }),
  });
};

import { Button } from '@mantine/core';
import { IconArchive, IconCopy, IconLock, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { ItemLabelButton } from '#renderer/labels/at-once/LabelButton.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ReasonDialog } from '#renderer/ui/ReasonDialog.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import { DuplicateDialog } from './DuplicateDialog.tsx';

type Asking = 'duplicate' | 'block' | 'retire';

const icons = { duplicate: IconCopy, block: IconLock, retire: IconArchive };

/** What can be done with the object as a whole. */
export const ItemActions = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const offered: Asking[] = item.retired ? ['duplicate'] : ['retire', 'block', 'duplicate'];
  return (
    <>
      {offered.map((act) => {
        const Icon = icons[act];
        return (
          <Button
            key={act}
            variant="default"
            onClick={() => setAsking(act)}
            leftSection={<Icon size={20} aria-hidden />}
          >
            {t(`items.act.${act}`)}
          </Button>
        );
      })}
      {!item.retired && <ItemLabelButton item={item} />}
      <LinkButton
        href={`/items/${item.id}?edit=1`}
        leftSection={<IconPencil size={20} aria-hidden />}
      >
        {t('items.act.edit')}
      </LinkButton>
      {asking === 'duplicate' && <DuplicateDialog item={item} onClose={() => setAsking(null)} />}
      {(asking === 'block' || asking === 'retire') && (
        <StopDialog item={item} act={asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
};

interface StopDialogProps {
  item: ItemPage;
  act: 'block' | 'retire';
  onClose: () => void;
}

const StopDialog = ({ item: { id }, act, onClose }: StopDialogProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  return (
    <ReasonDialog
      title={t(`items.act.${act}`)}
      why={t(`items.act.${act}Why`)}
      label={t('items.act.reason')}
      confirm={t(`items.act.${act}`)}
      act={(reason) => withRights(() => client.items[act]({ id, reason }))}
      onClose={onClose}
    />
  );
};

import { Button } from '@mantine/core';
import { IconTagOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { tell, tellRefusal } from './say.ts';

/** The label of this object is damaged: it waits to be printed, and the queue of people does not. */
export const DamagedLabel = ({ item }: { item: LoanLine['item'] }) => {
  const { t } = useTranslation();
  const noting = useAct({
    mutationFn: () => client.labels.queue.add({ itemIds: [item.id], reason: 'damaged' }),
    onSuccess: () => tell(t('counter.said.labelQueued', { item: item.name })),
    onError: tellRefusal,
  });
  return (
    <Button
      variant="subtle"
      fw={400}
      color="gray"
      aria-label={t('counter.deed.labelDamagedOf', { item: item.name })}
      leftSection={<IconTagOff size={20} aria-hidden />}
      onClick={() => noting.mutate()}
      disabled={noting.isSuccess}
    >
      {t('counter.deed.labelDamaged')}
    </Button>
  );
};

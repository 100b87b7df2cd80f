import { Button, Group, Text } from '@mantine/core';
import { IconPrinter, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { QueuedLabelId } from '#shared/domain/ids.ts';
import { type AskedBeside, besideHref, queueHref } from '../print/asked.ts';
import type { Chosen } from './use-chosen.ts';

/** How many wait, which are chosen, and what becomes of those. */
export const QueueActs = ({ total, chosen }: { total: number; chosen: Chosen }) => {
  const { t } = useTranslation();
  const { count } = chosen;
  const removing = useAct({
    mutationFn: () => removeChosen(chosen),
    onSuccess: () => chosen.chooseAll(true),
  });
  const isWhole = count === total;
  return (
    <>
      <Text role="status">
        {t('labels.queue.count', { count: total })} {t('labels.queue.chosen', { count })}
      </Text>
      <Problem error={removing.error} />
      <Group gap="xs" my="sm">
        {count > 0 && (
          <LinkButton {...linkOf(chosen)} leftSection={<IconPrinter size={20} aria-hidden />}>
            {t('labels.queue.print', { count })}
          </LinkButton>
        )}
        <Button variant="default" onClick={() => chosen.chooseAll(!isWhole)}>
          {t(isWhole ? 'labels.queue.chooseNone' : 'labels.queue.chooseAll')}
        </Button>
        {count > 0 && (
          <Button
            variant="default"
            onClick={() => removing.mutate()}
            loading={removing.isPending}
            leftSection={<IconTrash size={20} aria-hidden />}
          >
            {t('labels.queue.remove')}
          </Button>
        )}
      </Group>
    </>
  );
};

/** All of them, all but some, or some. */
const linkOf = ({ isAll, apart }: Chosen): { href: string; state: AskedBeside } => {
  const ids = [...apart.values()].map(({ itemId }) => itemId);
  return isAll
    ? { href: queueHref, state: { except: ids } }
    : { href: besideHref('items'), state: { ids } };
};

const pageSize = 500;

const removeChosen = async (chosen: Chosen): Promise<void> => {
  const ids = chosen.isAll ? await allBut(chosen.apart) : [...chosen.apart.keys()];
  if (ids.length > 0) await client.labels.queue.remove({ ids });
};

/** At most as many as one act may take off. */
const mostAtOnce = 10_000;

const allBut = async (apart: Chosen['apart']): Promise<QueuedLabelId[]> => {
  const ids: QueuedLabelId[] = [];
  for (let offset = 0; offset < mostAtOnce; offset += pageSize) {
    const { labels } = await client.labels.queue.list({ offset, limit: pageSize });
    ids.push(...labels.map(({ id }) => id).filter((id) => !apart.has(id)));
    if (labels.length < pageSize) break;
  }
  return ids;
};

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useFormat } from '#renderer/app/words.ts';
import { itemsHref } from '#renderer/labels/print/asked.ts';
import { capital } from '#renderer/ui/capital.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { ReasonDialog } from '#renderer/ui/ReasonDialog.tsx';
import type { ItemPage } from '#shared/contract/items.ts';

/** Why the object may not go out, and the way back. */
export const WhatStopsIt = ({ item }: { item: ItemPage }) => (
  <>
    {item.retired && <Retired item={item} retired={item.retired} />}
    {item.blocks.length > 0 && <Blocked item={item} />}
  </>
);

const Blocked = ({ item: { id, blocks } }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { withRights } = useManager();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Alert color="red" icon={<IconLock aria-hidden />} title={t('items.page.blocked')}>
      <Stack gap="xs" align="flex-start">
        {blocks.map((block) => (
          <div key={block.id}>
            <Text>{capital(t(`refusalParts.cause.${block.cause}`, { reason: block.reason }))}</Text>
            <Text size="sm">
              {t('items.page.blockedSince', { at: format.instant(block.sinceAt) })}
            </Text>
          </div>
        ))}
        <Group gap="xs">
          <Button variant="default" onClick={() => setIsAsking(true)}>
            {t('items.act.unblock')}
          </Button>
          <LinkButton href={itemsHref([id], true)} variant="default">
            {t('items.act.redTag')}
          </LinkButton>
        </Group>
      </Stack>
      {isAsking && (
        <ReasonDialog
          title={t('items.act.unblock')}
          why={t('items.act.unblockWhy')}
          label={t('items.act.unblockReason')}
          confirm={t('items.act.unblock')}
          act={(reason) => withRights(() => client.items.unblock({ id, reason }))}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Alert>
  );
};

interface RetiredProps {
  item: ItemPage;
  retired: NonNullable<ItemPage['retired']>;
}

const Retired = ({ item: { id }, retired: { at, reason } }: RetiredProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { withRights } = useManager();
  const bringing = useMutation({
    mutationFn: () => withRights(() => client.items.bringBack({ id })),
  });
  return (
    <Alert color="gray" icon={<IconArchive aria-hidden />} title={t('items.page.retired')}>
      <Stack gap="xs" align="flex-start">
        <Text>{reason}</Text>
        <Text size="sm">{t('items.page.retiredOn', { at: format.instant(at) })}</Text>
        <Problem error={bringing.error} />
        <Button variant="default" onClick={() => bringing.mutate()} loading={bringing.isPending}>
          {t('items.act.bringBack')}
        </Button>
      </Stack>
    </Alert>
  );
};

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { refusalIn } from '#renderer/app/refusal.ts';
import { unsafeIn } from '#renderer/app/say-blocks.ts';
import { sayCode } from '#renderer/app/say-code.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { itemsHref } from '#renderer/labels/print/asked.ts';
import { capital } from '#renderer/ui/capital.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { ReasonDialog } from '#renderer/ui/ReasonDialog.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import type { RefusalFacts } from '#shared/contract/refusals.ts';

/** Why the object may not go out, and the way back. */
export const WhatStopsIt = ({ item }: { item: ItemPage }) => (
  <>
    {item.retired && <Retired item={item} retired={item.retired} />}
    {item.blocks.length > 0 && <Blocked item={item} />}
  </>
);

const Blocked = ({ item: { id, blocks } }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  // What stands by an unsafe verdict is lifted where it was declared, and nowhere else.
  const verdictId = unsafeIn(blocks)?.ticketId ?? null;
  return (
    <Alert color="red" icon={<IconLock aria-hidden />} title={t('items.page.blocked')}>
      <Stack gap="xs" align="flex-start">
        {blocks.map((block, index) => (
          <BlockWords
            key={block.id}
            block={block}
            // Two blocks of one ticket: one link.
            isLinked={
              block.ticketId !== verdictId &&
              !blocks.slice(index + 1).some(({ ticketId }) => ticketId === block.ticketId)
            }
          />
        ))}
        <Group gap="xs">
          {verdictId ? (
            <LinkButton href={`/repairs/tickets/${verdictId}`}>
              {t('items.act.seeVerdict')}
            </LinkButton>
          ) : (
            <Button variant="default" onClick={() => setIsAsking(true)}>
              {t('items.act.unblock')}
            </Button>
          )}
          <LinkButton href={itemsHref([id], true)} variant="default">
            {t('items.act.redTag')}
          </LinkButton>
        </Group>
      </Stack>
      {isAsking && <Unblock id={id} onClose={() => setIsAsking(false)} />}
    </Alert>
  );
};

type Block = ItemPage['blocks'][number];

/** Why, since when, and the repair ticket that it comes from. */
const BlockWords = ({ block, isLinked }: { block: Block; isLinked: boolean }) => {
  const { cause, reason, sinceAt, ticketId } = block;
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <Text>{capital(t(`refusalParts.cause.${cause}`, { reason }))}</Text>
      <Text size="sm">{t('items.page.blockedSince', { at: format.instant(sinceAt) })}</Text>
      {cause === 'safety' && ticketId && <Text fw={700}>{t('repairTicket.item.unsafe')}</Text>}
      {ticketId && isLinked && (
        <LinkButton
          href={`/repairs/tickets/${ticketId}`}
          variant="default"
          mt={4}
          aria-label={`${t('repairTicket.item.seeTicket')} : ${reason}`}
        >
          {t('repairTicket.item.seeTicket')}
        </LinkButton>
      )}
    </div>
  );
};

/** Lifts the blocks; where an unsafe verdict stands, leads to the ticket that bears it. */
const Unblock = ({ id, onClose }: { id: ItemPage['id']; onClose: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [unsafe, setUnsafe] = useState<RefusalFacts<'ITEM_UNSAFE'> | null>(null);
  const unblock = async (reason: string) => {
    try {
      await withRights(() => client.items.unblock({ id, reason }));
    } catch (thrown) {
      const refusal = refusalIn(thrown);
      if (refusal?.code === 'ITEM_UNSAFE') setUnsafe(refusal.facts);
      throw thrown;
    }
  };
  return (
    <ReasonDialog
      title={t('items.act.unblock')}
      why={t('items.act.unblockWhy')}
      label={t('items.act.unblockReason')}
      confirm={t('items.act.unblock')}
      act={unblock}
      onClose={onClose}
      wayOut={
        unsafe && (
          <LinkButton href={`/repairs/tickets/${unsafe.ticketId}`} variant="default">
            {t('repairTicket.item.seeTicketOf', { code: sayCode(unsafe.code) })}
          </LinkButton>
        )
      }
    />
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
  const bringing = useAct({
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

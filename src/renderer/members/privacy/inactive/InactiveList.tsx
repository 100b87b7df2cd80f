import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Lines } from '#renderer/ui/Lines.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { EraseSeveralDialog } from '../erase/EraseSeveralDialog.tsx';
import { InactiveLine } from './InactiveLine.tsx';
import type { Inactive } from './use-inactive.ts';

/** The list to go through: one by one, or several at once. Nobody is picked beforehand. */
export const InactiveList = ({ inactive }: { inactive: Inactive }) => {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<readonly MemberId[]>([]);
  const [erasing, setErasing] = useState<readonly MemberId[] | null>(null);
  const [tag, setTag] = useState<string | null>(null);
  const erasable = inactive.members.filter(({ obstacles }) => obstacles.length === 0);
  const chosen = erasable.map(({ id }) => id).filter((id) => picked.includes(id));
  const areAll = chosen.length === erasable.length && erasable.length > 0;
  const pick = (id: MemberId) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return (
    <>
      <Group justify="space-between">
        <Checkbox
          label={t('privacy.inactive.pickAll')}
          checked={areAll}
          indeterminate={chosen.length > 0 && !areAll}
          onChange={() => setPicked(areAll ? [] : erasable.map(({ id }) => id))}
          disabled={erasable.length === 0}
        />
        <Text c="dimmed">{t('privacy.inactive.total', { count: inactive.total ?? 0 })}</Text>
      </Group>
      <Text role="status" c="var(--good)" fw={700}>
        {tag !== null && t('privacy.erase.done', { tag })}
      </Text>
      <Lines>
        {inactive.members.map((member) => (
          <InactiveLine
            key={member.id}
            member={member}
            isPicked={chosen.includes(member.id)}
            onPick={() => pick(member.id)}
            onErased={setTag}
          />
        ))}
      </Lines>
      <Group mt="md">
        <Button onClick={() => setErasing(chosen)} disabled={chosen.length === 0}>
          {t('privacy.inactive.eraseSeveral', { count: Math.max(chosen.length, 1) })}
        </Button>
        {inactive.hasMore && (
          <Button variant="default" onClick={inactive.readMore} loading={inactive.isReadingMore}>
            {t('frame.act.more')}
          </Button>
        )}
      </Group>
      {erasing && <EraseSeveralDialog ids={erasing} onClose={() => setErasing(null)} />}
    </>
  );
};

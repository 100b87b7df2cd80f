import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { client } from '#renderer/app/api.ts';
import { Lines } from '#renderer/ui/Lines.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import type { Backup, BackupSide } from '#shared/contract/backups.ts';
import { RestoreDialog, type Restoring } from '../restore/RestoreDialog.tsx';
import { CopyLine } from './CopyLine.tsx';

type BackupLists = Awaited<ReturnType<typeof client.backups.list>>;

/** The copies on this computer, and those in the second folder. */
export const CopyLists = ({ lists }: { lists: BackupLists }) => {
  const { t } = useTranslation();
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const { here, hereFolder, elsewhere, elsewhereFolder } = lists;
  return (
    <Part title={t('backups.list.title')}>
      <Stack gap="lg">
        <CopyList side="here" copies={here} folder={hereFolder} onRestore={setRestoring} />
        {elsewhereFolder !== null && (
          <CopyList
            side="elsewhere"
            copies={elsewhere}
            folder={elsewhereFolder}
            onRestore={setRestoring}
          />
        )}
      </Stack>
      {restoring && <RestoreDialog {...restoring} onClose={() => setRestoring(null)} />}
    </Part>
  );
};

const minuteOf = ({ at }: Backup): string => at.slice(0, 16);

/** The newest are looked for; the others are a touch away. */
const shownFirst = 5;

interface CopyListProps {
  side: BackupSide;
  copies: readonly Backup[];
  folder: string;
  onRestore: (restoring: Restoring) => void;
}

const CopyList = ({ side, copies, folder, onRestore }: CopyListProps) => {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? copies : copies.slice(0, shownFirst);
  return (
    <section aria-label={t(`backups.list.${side}`)}>
      <Title order={3} size="h4">
        {t(`backups.list.${side}`)}
      </Title>
      <Text c="dimmed">
        {copies.length > 0 && `${t('backups.list.count', { count: copies.length })} · `}
        <Code>{folder}</Code>
      </Text>
      {copies.length === 0 && (
        <Text mt="xs">
          {t(side === 'here' ? 'backups.list.noneHere' : 'backups.list.noneElsewhere')}
        </Text>
      )}
      <Lines>
        {shown.map((copy) => (
          <CopyLine
            key={copy.name}
            copy={copy}
            side={side}
            hasTwin={copies.some((one) => one !== copy && minuteOf(one) === minuteOf(copy))}
            onRestore={onRestore}
          />
        ))}
      </Lines>
      {shown.length < copies.length && (
        <Button variant="default" mt="sm" onClick={() => setIsWhole(true)}>
          {t('frame.act.more')}
        </Button>
      )}
    </section>
  );
};

import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Part } from '#renderer/ui/Part.tsx';
import type { Instant } from '#shared/domain/day.ts';
import { useSayWhen } from '../say-when.ts';
import { instantIn } from './instant-in.ts';
import { SwapDialog } from './SwapDialog.tsx';

/** A restore may be taken back: the base that it replaced is still there. */
export const TakeBack = ({ setAside }: { setAside: { at: Instant; restored: string } }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayWhen = useSayWhen();
  const [isAsking, setIsAsking] = useState(false);
  const copyAt = instantIn(setAside.restored);
  const copy = copyAt === null ? setAside.restored : sayWhen(copyAt);
  return (
    <Part title={t('backups.takeBack.title')}>
      <Text mb="sm">{t('backups.takeBack.what', { at: format.instant(setAside.at), copy })}</Text>
      <Group>
        <Button
          variant="default"
          onClick={() => setIsAsking(true)}
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
        >
          {t('backups.takeBack.open')}
        </Button>
      </Group>
      {isAsking && (
        <SwapDialog
          title={t('backups.takeBack.title')}
          words="takeBack"
          swap={() => client.backups.takeBack()}
          onClose={() => setIsAsking(false)}
          done={() => <Text>{t('backups.takeBack.done')}</Text>}
        >
          <Text>{t('backups.takeBack.why')}</Text>
        </SwapDialog>
      )}
    </Part>
  );
};

import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Part } from '#renderer/ui/Part.tsx';
import type { Instant } from '#shared/domain/day.ts';
import { useSayWhen } from '../say-when.ts';
import { ErasedAgain } from './ErasedAgain.tsx';
import { instantIn } from './instant-in.ts';
import { SwapDialog } from './SwapDialog.tsx';

interface SetAside {
  at: Instant;
  restored: string;
}

/** A restore may be taken back while the base that it replaced is still there. */
export const TakeBack = ({ setAside }: { setAside: SetAside | null }) => {
  const { t } = useTranslation();
  // Stays until what has come of it was read: nothing is set aside any more by then.
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      {setAside && <Offer setAside={setAside} onAsk={() => setIsAsking(true)} />}
      {isAsking && (
        <SwapDialog
          title={t('backups.takeBack.title')}
          words="takeBack"
          swap={() => client.backups.takeBack()}
          onClose={() => setIsAsking(false)}
          done={({ erasedAgain }) => (
            <>
              <Text>{t('backups.takeBack.done')}</Text>
              <ErasedAgain count={erasedAgain} />
            </>
          )}
        >
          <Text>{t('backups.takeBack.why')}</Text>
        </SwapDialog>
      )}
    </>
  );
};

const Offer = ({ setAside, onAsk }: { setAside: SetAside; onAsk: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayWhen = useSayWhen();
  const copyAt = instantIn(setAside.restored);
  const copy = copyAt === null ? setAside.restored : sayWhen(copyAt);
  return (
    <Part title={t('backups.takeBack.title')}>
      <Text mb="sm">{t('backups.takeBack.what', { at: format.instant(setAside.at), copy })}</Text>
      <Group>
        <Button
          variant="default"
          onClick={onAsk}
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
        >
          {t('backups.takeBack.open')}
        </Button>
      </Group>
    </Part>
  );
};

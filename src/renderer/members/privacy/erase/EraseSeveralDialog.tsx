import { Button, Checkbox, Group, List, Loader, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsideBases } from '#renderer/backups/AsideBases.tsx';
import { capital } from '#renderer/ui/capital.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { useSayErasureObstacle } from './say-obstacle.ts';
import { type ErasedSeveral, useEraseSeveral } from './use-erase-several.ts';

interface EraseSeveralDialogProps {
  ids: readonly MemberId[];
  onClose: () => void;
}

/** Takes several people out for good, all together. */
export const EraseSeveralDialog = ({ ids, onClose }: EraseSeveralDialogProps) => {
  const { t } = useTranslation();
  const erasing = useEraseSeveral(ids);
  const stays = erasing.isPending;
  return (
    <Dialog
      onClose={onClose}
      title={t('privacy.erase.titleSeveral', { count: ids.length })}
      size="lg"
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
      withCloseButton={!stays}
    >
      {erasing.isIdle && <AskSeveral onStart={() => erasing.mutate()} onClose={onClose} />}
      {stays && <Running />}
      {(erasing.isSuccess || erasing.isError) && (
        <Stack>
          {erasing.data && <Outcome outcome={erasing.data} />}
          <Problem error={erasing.error} />
          <Group justify="flex-end">
            <Button onClick={onClose} data-autofocus>
              {t('frame.act.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
};

const AskSeveral = ({ onStart, onClose }: { onStart: () => void; onClose: () => void }) => {
  const { t } = useTranslation();
  const [isUnderstood, setIsUnderstood] = useState(false);
  return (
    <Stack>
      <Text>{t('privacy.erase.goesSeveral')}</Text>
      <Text>{t('privacy.erase.backups')}</Text>
      <AsideBases />
      <Checkbox
        label={t('privacy.erase.understood')}
        checked={isUnderstood}
        onChange={(event) => setIsUnderstood(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('frame.act.cancel')}
        </Button>
        <Button onClick={onStart} disabled={!isUnderstood}>
          {t('privacy.erase.confirm')}
        </Button>
      </Group>
    </Stack>
  );
};

const Running = () => {
  const { t } = useTranslation();
  return (
    <Group wrap="nowrap">
      <Loader size="sm" aria-hidden />
      <Text role="status">{t('privacy.erase.running')}</Text>
    </Group>
  );
};

/** How many are gone, and who could not go after all. */
const Outcome = ({ outcome: { erased, blocked } }: { outcome: ErasedSeveral }) => {
  const { t } = useTranslation();
  const sayObstacle = useSayErasureObstacle();
  return (
    <>
      <Text role="status">{t('privacy.erase.doneSeveral', { count: erased.length })}</Text>
      {blocked.length > 0 && (
        <Warning>
          <strong>{t('privacy.erase.stay', { count: blocked.length })}</strong>
          <List>
            {blocked.map(({ member, because }) => (
              <List.Item key={member.id}>
                {member.name}
                {because.map((one) => (
                  <Text key={JSON.stringify(one)} size="sm">
                    {capital(sayObstacle(one))}
                  </Text>
                ))}
              </List.Item>
            ))}
          </List>
        </Warning>
      )}
    </>
  );
};

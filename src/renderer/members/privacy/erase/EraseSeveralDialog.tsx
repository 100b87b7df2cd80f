import { Button, Checkbox, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { type ErasingSeveral, useEraseSeveral } from './use-erase-several.ts';

interface EraseSeveralDialogProps {
  ids: readonly MemberId[];
  onClose: () => void;
}

/** Takes several people out for good, one after the other, with a stop. */
export const EraseSeveralDialog = ({ ids, onClose }: EraseSeveralDialogProps) => {
  const { t } = useTranslation();
  const erasing = useEraseSeveral(ids);
  const stays = erasing.state === 'running';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('privacy.erase.titleSeveral', { count: ids.length })}
      size="lg"
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
      withCloseButton={!stays}
    >
      {erasing.state === 'asking' ? (
        <AskSeveral onStart={erasing.start} onClose={onClose} />
      ) : (
        <Advance erasing={erasing} total={ids.length} onClose={onClose} />
      )}
    </Modal>
  );
};

const AskSeveral = ({ onStart, onClose }: { onStart: () => void; onClose: () => void }) => {
  const { t } = useTranslation();
  const [isUnderstood, setIsUnderstood] = useState(false);
  return (
    <Stack>
      <Text>{t('privacy.erase.goes')}</Text>
      <Text>{t('privacy.erase.backups')}</Text>
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

interface AdvanceProps {
  erasing: ErasingSeveral;
  total: number;
  onClose: () => void;
}

const Advance = ({ erasing: { state, done, error, stop }, total, onClose }: AdvanceProps) => {
  const { t } = useTranslation();
  const isOver = state === 'over';
  return (
    <Stack>
      <Progress
        value={(100 * done) / total}
        aria-label={t('privacy.erase.progress', { done, total })}
      />
      <Text role="status">
        {!isOver && t('privacy.erase.progress', { done, total })}
        {isOver && done === total && t('privacy.erase.doneSeveral', { count: done })}
        {isOver && done < total && t('privacy.erase.stopped', { done, total })}
      </Text>
      <Problem error={error} />
      <Group justify="flex-end">
        {isOver ? (
          <Button onClick={onClose} data-autofocus>
            {t('frame.act.close')}
          </Button>
        ) : (
          <Button variant="default" onClick={stop}>
            {t('frame.act.stop')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

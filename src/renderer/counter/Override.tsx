import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import type { ItemId } from '#shared/domain/ids.ts';
import { lend } from './act.ts';

interface OverrideProps {
  itemId: ItemId;
  name: string;
  onClose: () => void;
}

/** A manager lets through what a rule refuses, with a reason that the loan keeps. */
export const Override = ({ itemId, name, onClose }: OverrideProps) => {
  const { t } = useTranslation();
  const { until, ask } = useManager();
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (until === null && !(await ask())) return;
    await lend(itemId, { reason });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('counter.override.title')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text fw={700}>{name}</Text>
          <TextInput
            label={t('counter.override.reason')}
            description={t('counter.override.reasonHelp')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" disabled={reason.trim() === ''}>
            {t('counter.override.lend')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};

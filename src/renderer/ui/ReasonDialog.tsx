import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem.tsx';

interface ReasonDialogProps {
  title: string;
  /** What will happen, in a sentence. */
  why: string;
  /** The name of the field. */
  label: string;
  confirm: string;
  act: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks why before something is done; what was typed stays when it is refused. */
export const ReasonDialog = ({ title, why, label, confirm, act, onClose }: ReasonDialogProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const doing = useMutation({ mutationFn: act, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') doing.mutate(reason);
  };
  const stays = doing.isPending; // the manager's code may be asked over this dialog
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text>{why}</Text>
          <Problem error={doing.error} />
          <Textarea
            label={label}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={200}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.act.cancel')}
            </Button>
            <Button type="submit" loading={doing.isPending} disabled={reason.trim() === ''}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

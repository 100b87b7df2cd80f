import { Button, Modal, Stack, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useFormat } from '#renderer/app/words.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { day } from '#shared/domain/day.ts';
import styles from './MemberScreen.module.css';

/** When this member may not borrow, and why. */
export const Suspensions = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [isAdding, setIsAdding] = useState(false);
  const lift = useMutation({
    mutationFn: (suspensionId: MemberPage['suspensions'][number]['id']) =>
      withRights(() => client.members.liftSuspension({ suspensionId })),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <section className={styles.card}>
      <Title order={2} size="h4">
        {t('members.suspension.title')}
      </Title>
      <Problem error={lift.error} />
      <ul className={styles.lines}>
        {member.suspensions.map((suspension) => (
          <li key={suspension.id}>
            <SuspensionWords suspension={suspension} />
            {suspension.isStanding && (
              <Button variant="default" mt="xs" onClick={() => lift.mutate(suspension.id)}>
                {t('members.suspension.lift')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => setIsAdding(true)}>
        {t('members.suspension.add')}
      </Button>
      {isAdding && <Suspend member={member} onClose={() => setIsAdding(false)} />}
    </section>
  );
};

const SuspensionWords = ({ suspension }: { suspension: MemberPage['suspensions'][number] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reason, fromOn, untilOn, isStanding } = suspension;
  const from = format.day(fromOn, 'dated');
  return (
    <span>
      {untilOn === null
        ? t('members.suspension.lineOpen', { reason, from })
        : t('members.suspension.line', { reason, from, until: format.day(untilOn, 'dated') })}
      {!isStanding && ` (${t('members.suspension.over')})`}
    </span>
  );
};

const Suspend = ({ member, onClose }: { member: MemberPage; onClose: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const save = useMutation({
    mutationFn: () =>
      withRights(() =>
        client.members.suspend({
          id: member.id,
          reason,
          untilOn: until === '' ? null : day.parse(until),
        }),
      ),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('members.suspension.add')}
      closeOnClickOutside={!save.isPending}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('members.suspension.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            required
            data-autofocus
          />
          <DayInput
            label={t('members.suspension.until')}
            description={t('members.suspension.untilWhy')}
            value={until}
            onChange={setUntil}
          />
          <Problem error={save.error} />
          <Button type="submit" loading={save.isPending} disabled={reason.trim() === ''}>
            {t('members.suspension.add')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};

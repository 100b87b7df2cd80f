import { Button, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { MoneyInput } from '#renderer/ui/MoneyInput.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { day } from '#shared/domain/day.ts';
import styles from './MemberScreen.module.css';

/** Memberships, newest first, and the next one. */
export const Memberships = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={styles.card}>
      <Title order={2} size="h4">
        {t('members.membership.title')}
      </Title>
      {member.memberships.length === 0 && <Text c="dimmed">{t('members.membership.none')}</Text>}
      <ul className={styles.lines}>
        {member.memberships.map(({ id, type, validFrom, validUntil, paidOn }) => (
          <li key={id}>
            {t('members.membership.line', {
              type,
              from: format.day(validFrom, 'dated'),
              until: format.day(validUntil, 'dated'),
              paidOn: format.day(paidOn, 'dated'),
            })}
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => setIsAdding(true)}>
        {t('members.membership.add')}
      </Button>
      {isAdding && <AddMembership member={member} onClose={() => setIsAdding(false)} />}
    </section>
  );
};

const AddMembership = ({ member, onClose }: { member: MemberPage; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [type, setType] = useState(member.memberships[0]?.type ?? 'Individuelle');
  const [paidOn, setPaidOn] = useState<string>(today);
  const [until, setUntil] = useState('');
  const [feeCents, setFeeCents] = useState<number | null>(null);
  const save = useMutation({
    mutationFn: () =>
      client.members.addMembership({
        id: member.id,
        type,
        paidOn: day.parse(paidOn),
        ...(until !== '' && { validUntil: day.parse(until) }),
        ...(feeCents !== null && { feeCents }),
      }),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('members.membership.add')}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('members.membership.type')}
            value={type}
            onChange={(event) => setType(event.currentTarget.value)}
            required
          />
          <DayInput
            label={t('members.membership.paidOn')}
            value={paidOn}
            onChange={setPaidOn}
            required
          />
          <DayInput
            label={t('members.membership.validUntil')}
            description={t('members.membership.byRule')}
            value={until}
            onChange={setUntil}
          />
          <MoneyInput
            label={t('members.membership.fee')}
            valueCents={feeCents}
            onChange={setFeeCents}
          />
          <Problem error={save.error} />
          <Button type="submit" loading={save.isPending}>
            {t('frame.act.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};

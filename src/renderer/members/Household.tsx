import { Button, Combobox, Text, TextInput, Title, useCombobox } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { memberId } from '#shared/domain/ids.ts';
import styles from './MemberScreen.module.css';

/** Who shares limits with this member. */
export const Household = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const leave = useMutation(api.members.leaveHousehold.mutationOptions());
  const others = member.household?.members.filter(({ id }) => id !== member.id) ?? [];
  return (
    <section className={styles.card}>
      <Title order={2} size="h4">
        {t('members.page.household')}
      </Title>
      <Problem error={leave.error} />
      {others.length === 0 ? (
        <>
          <Text c="dimmed">{t('members.page.alone')}</Text>
          <JoinHousehold member={member} />
        </>
      ) : (
        <>
          <Text mb="xs">
            {t('members.page.sharedWith', { names: format.list(others.map(({ name }) => name)) })}
          </Text>
          <Button variant="default" onClick={() => leave.mutate({ id: member.id })}>
            {t('members.page.leave')}
          </Button>
        </>
      )}
    </section>
  );
};

const JoinHousehold = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const list = useCombobox();
  const join = useMutation(api.members.joinHousehold.mutationOptions());
  const found = useQuery(
    api.members.list.queryOptions({ input: { text, limit: 6 }, enabled: text.trim().length > 1 }),
  ).data;
  const others = (found?.members ?? []).filter(({ id }) => id !== member.id);
  return (
    <Combobox
      store={list}
      onOptionSubmit={(id) => join.mutate({ id: member.id, withMemberId: memberId.parse(id) })}
    >
      <Combobox.Target>
        <TextInput
          label={t('members.page.join')}
          placeholder={t('members.page.joinWhich')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            list.openDropdown();
          }}
          onBlur={() => list.closeDropdown()}
        />
      </Combobox.Target>
      <Problem error={join.error} />
      <Combobox.Dropdown hidden={others.length === 0}>
        <Combobox.Options aria-label={t('members.page.joinWhich')}>
          {others.map(({ id, firstName, lastName, code }) => (
            <Combobox.Option key={id} value={id} mih={44}>
              {firstName} {lastName} · {code}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};

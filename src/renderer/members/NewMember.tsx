import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { pickMember } from '#renderer/counter/act.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { MemberFieldset } from './MemberFieldset.tsx';
import { emptyDraft, fieldsOf, isEnough } from './member-draft.ts';

/** Somebody new in under twenty seconds: a name, one contact, and to the counter. */
export const NewMember = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [, goTo] = useLocation();
  const code = useSearchParams()[0].get('code');
  const [draft, setDraft] = useState(emptyDraft);
  const [hasPaid, setHasPaid] = useState(true);
  const create = useMutation(api.members.create.mutationOptions());
  const save = async (event: FormEvent, then: 'serve' | 'page') => {
    event.preventDefault();
    const member = await create.mutateAsync({
      ...fieldsOf(draft),
      ...(code && { code }),
      ...(hasPaid && { membership: { paidOn: today } }),
    });
    if (then === 'page') return goTo(`/members/${member.id}`);
    goTo('/');
    await pickMember(member.id);
  };
  return (
    <form onSubmit={(event) => void save(event, 'serve').catch(() => undefined)}>
      <PageHeader title={t('members.create.title')} />
      <Stack maw={640}>
        {code && (
          <Text>
            {t('members.fields.code')} : <Code code={code} />
          </Text>
        )}
        <MemberFieldset
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          isWhole={false}
        />
        <Checkbox
          label={t('members.create.withMembership')}
          checked={hasPaid}
          onChange={(event) => setHasPaid(event.currentTarget.checked)}
        />
        <Problem error={create.error} />
        <Group>
          <Button type="submit" loading={create.isPending} disabled={!isEnough(draft)}>
            {t('members.create.saveAndOpen')}
          </Button>
          <Button
            variant="default"
            onClick={(event) => void save(event, 'page').catch(() => undefined)}
            disabled={!isEnough(draft) || create.isPending}
          >
            {t('members.create.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { MemberDraft } from './member-draft.ts';

const settledMs = 300;
const shortest = 2;

/** Whoever bears the name that is being typed: nobody should be enrolled twice. */
export const AlikeMembers = ({ draft }: { draft: MemberDraft }) => {
  const { t } = useTranslation();
  const names = [draft.firstName.trim(), draft.lastName.trim()];
  const [text] = useDebouncedValue(names.join(' '), settledMs);
  const isWhole = names.every((name) => name.length >= shortest);
  const found = useQuery(
    api.members.list.queryOptions({ input: { text, limit: 3 }, enabled: isWhole }),
  ).data;
  if (!isWhole || !found || found.members.length === 0) return null;
  return (
    <Warning>
      {t('members.create.alike')}
      {found.members.map(({ id, firstName, lastName, code, phone, email }) => (
        <div key={id}>
          <Anchor component={Link} href={`/members/${id}`} fw={700}>
            {firstName} {lastName}
          </Anchor>{' '}
          <Code code={code} /> · {phone || email}
        </div>
      ))}
    </Warning>
  );
};

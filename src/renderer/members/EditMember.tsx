import { Button, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { MemberFieldset } from './MemberFieldset.tsx';
import { draftOf, fieldsOf, isEnough } from './member-draft.ts';

export const EditMember = ({ member, onClose }: { member: MemberPage; onClose: () => void }) => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(member));
  const save = useMutation({
    mutationFn: () => client.members.change({ id: member.id, ...fieldsOf(draft) }),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('members.page.edit')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <MemberFieldset
            draft={draft}
            onChange={(change) => setDraft({ ...draft, ...change })}
            isWhole
          />
          <Problem error={save.error} />
          <Button type="submit" loading={save.isPending} disabled={!isEnough(draft)}>
            {t('frame.act.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};

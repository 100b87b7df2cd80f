import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { MemberFieldset } from './MemberFieldset.tsx';
import { draftOf, fieldsOf, isEnough } from './member-draft.ts';

export const EditMember = ({ member, onClose }: { member: MemberPage; onClose: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [draft, setDraft] = useState(() => draftOf(member));
  return (
    <FormDialog
      title={t('members.page.edit')}
      confirm={t('frame.act.save')}
      act={() =>
        // Another limit needs a manager.
        withRights(() => client.members.change({ id: member.id, ...fieldsOf(draft) }))
      }
      onClose={onClose}
      canConfirm={isEnough(draft)}
      size="lg"
      labels={{}}
    >
      {() => (
        <MemberFieldset
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          isWhole
        />
      )}
    </FormDialog>
  );
};

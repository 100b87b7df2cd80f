import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { type Role, role } from '#shared/domain/words.ts';

interface PersonDialogProps {
  /** `null`: somebody new. */
  person: StaffPerson | null;
  onClose: () => void;
}

/** A name and a role. */
export const PersonDialog = ({ person, onClose }: PersonDialogProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [name, setName] = useState(person?.name ?? '');
  const [chosen, setChosen] = useState<Role>(person?.role ?? 'volunteer');
  const fields = { name, role: chosen };
  const save = () =>
    withRights(() =>
      person ? client.staff.change({ id: person.id, ...fields }) : client.staff.add(fields),
    );
  return (
    <FormDialog
      title={t(person ? 'staff.team.change' : 'staff.team.add')}
      confirm={t('frame.act.save')}
      act={save}
      onClose={onClose}
      canConfirm={name.trim() !== ''}
      labels={{}}
    >
      {() => (
        <>
          <TextInput
            label={t('staff.team.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={200}
            required
            data-autofocus
          />
          <NativeSelect
            label={t('staff.team.role')}
            value={chosen}
            onChange={(event) => setChosen(role.parse(event.currentTarget.value))}
            data={role.options.map((value) => ({ value, label: t(`words.role.${value}`) }))}
          />
        </>
      )}
    </FormDialog>
  );
};

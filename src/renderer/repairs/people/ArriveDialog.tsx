import { Autocomplete, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client, queries } from '#renderer/app/api.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Presence } from '#shared/contract/repair-views.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';
import type { RepairSessionId, StaffId } from '#shared/domain/ids.ts';

interface ArriveDialogProps {
  sessionId: RepairSessionId;
  /** Who is here already: not offered again. */
  here: readonly Presence[];
  onClose: () => void;
}

interface ArrivalDraft {
  name: string;
  table: string;
  skills: string;
}

/** A repairer arrives: one of the team, picked as one types, or a name alone. */
export const ArriveDialog = ({ sessionId, here, onClose }: ArriveDialogProps) => {
  const { t } = useTranslation();
  const team = useTeamBut(here);
  const [typed, setTyped] = useState<ArrivalDraft>({ name: '', table: '', skills: '' });
  const labels = {
    name: t('repairs.people.name'),
    table: t('repairs.people.table'),
    skills: t('repairs.people.skills'),
  };
  const change = (part: Partial<ArrivalDraft>) => setTyped((before) => ({ ...before, ...part }));
  const arrive = async () => {
    const { name, table, skills } = typed;
    await client.repairs.sessions.arrive({ sessionId, table, skills, ...whoIs(name, team) });
    await queries.invalidateQueries();
  };
  const names = team.map(({ name }) => name);
  return (
    <FormDialog
      title={t('repairs.people.arriveTitle')}
      confirm={t('repairs.people.arrive')}
      act={arrive}
      onClose={onClose}
      canConfirm={typed.name.trim() !== ''}
      labels={labels}
    >
      {(problemAt) => <ArrivalFields {...{ typed, change, labels, problemAt, names }} />}
    </FormDialog>
  );
};

interface ArrivalFieldsProps {
  typed: ArrivalDraft;
  change: (part: Partial<ArrivalDraft>) => void;
  labels: Readonly<Record<keyof ArrivalDraft, string>>;
  problemAt: (field: keyof ArrivalDraft) => string | undefined;
  /** Who is offered. */
  names: readonly string[];
}

const ArrivalFields = ({ typed, change, labels, problemAt, names }: ArrivalFieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Autocomplete
        size="md"
        label={labels.name}
        description={t('repairs.people.nameWhy')}
        data={[...names]}
        value={typed.name}
        onChange={(name) => change({ name })}
        error={problemAt('name')}
        maxLength={200}
        required
        data-autofocus
      />
      <TextInput
        label={labels.table}
        placeholder={t('repairs.people.tableExample')}
        value={typed.table}
        onChange={(event) => change({ table: event.currentTarget.value })}
        error={problemAt('table')}
        maxLength={40}
      />
      <TextInput
        label={labels.skills}
        placeholder={t('repairs.people.skillsExample')}
        value={typed.skills}
        onChange={(event) => change({ skills: event.currentTarget.value })}
        error={problemAt('skills')}
        maxLength={200}
      />
    </>
  );
};

/** The team but those who are here or have left it; a name that two bear is offered once. */
const useTeamBut = (here: readonly Presence[]): StaffPerson[] => {
  const people = useQuery(api.staff.list.queryOptions()).data ?? [];
  const free = people.filter(
    ({ id, hasLeft }) => !hasLeft && !here.some(({ staffId }) => staffId === id),
  );
  return [...new Map(free.map((person) => [person.name, person])).values()];
};

const whoIs = (
  typedName: string,
  team: readonly StaffPerson[],
): { staffId: StaffId } | { name: string } => {
  const name = typedName.trim();
  const person = team.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return person ? { staffId: person.id } : { name };
};

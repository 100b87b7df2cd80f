import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Presence } from '#shared/contract/repair-views.ts';
import { dayOf, type Instant, instantOn } from '#shared/domain/day.ts';
import { clockOf } from './clock-of.ts';

interface CorrectDialogProps {
  presence: Presence;
  onClose: () => void;
}

/** Where somebody sits, what they repair, and when they really came and went. */
export const CorrectDialog = ({ presence, onClose }: CorrectDialogProps) => {
  const { t } = useTranslation();
  const { name } = presence;
  const { typed, change, save } = useCorrection(presence);
  const labels = {
    table: t('repairs.people.table'),
    skills: t('repairs.people.skills'),
    arrivedAt: t('repairs.people.arrived'),
    leftAt: t('repairs.people.left'),
  };
  const fieldOf = (key: keyof typeof labels, error: string | undefined) => ({
    label: labels[key],
    value: typed[key],
    error,
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      change({ [key]: event.currentTarget.value }),
  });
  return (
    <FormDialog
      title={t('repairs.people.correctTitle', { name })}
      confirm={t('frame.act.save')}
      act={save}
      onClose={onClose}
      canConfirm={typed.arrivedAt !== ''}
      labels={labels}
    >
      {(problemAt) => (
        <>
          <TextInput {...fieldOf('table', problemAt('table'))} maxLength={40} data-autofocus />
          <TextInput {...fieldOf('skills', problemAt('skills'))} maxLength={200} />
          <Group grow align="flex-start">
            <TextInput type="time" required {...fieldOf('arrivedAt', problemAt('arrivedAt'))} />
            <TextInput
              type="time"
              description={t('repairs.people.leftWhy')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...fieldOf('leftAt', problemAt('leftAt'))}
            />
          </Group>
        </>
      )}
    </FormDialog>
  );
};

/** What is typed, on the place's own clock, and how it is saved: only what was changed is sent. */
const useCorrection = ({ id, table, skills, arrivedAt, leftAt }: Presence) => {
  const { timeZone } = usePlace();
  const [start] = useState({
    table,
    skills,
    arrivedAt: clockOf(arrivedAt, timeZone),
    leftAt: leftAt === null ? '' : clockOf(leftAt, timeZone),
  });
  const [typed, setTyped] = useState(start);
  const on = dayOf(arrivedAt, timeZone);
  const at = (clock: string): Instant => instantOn(on, clock, timeZone);
  const save = async () => {
    await client.repairs.sessions.correct({
      presenceId: id,
      ...(typed.table === start.table ? {} : { table: typed.table }),
      ...(typed.skills === start.skills ? {} : { skills: typed.skills }),
      ...(typed.arrivedAt === start.arrivedAt ? {} : { arrivedAt: at(typed.arrivedAt) }),
      ...(typed.leftAt === start.leftAt
        ? {}
        : { leftAt: typed.leftAt === '' ? null : at(typed.leftAt) }),
    });
    await queries.invalidateQueries();
  };
  return {
    typed,
    change: (part: Partial<typeof start>) => setTyped((before) => ({ ...before, ...part })),
    save,
  };
};

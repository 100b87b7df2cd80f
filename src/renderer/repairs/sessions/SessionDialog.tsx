import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { day } from '#shared/domain/day.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';

/** What a session is, as a form holds it. */
export interface SessionDraft {
  on: string;
  opensAt: string;
  closesAt: string;
  venue: string;
}

interface SessionDialogProps {
  title: string;
  confirm: string;
  start: SessionDraft;
  /** The session that is changed; left out: a new one. */
  id?: RepairSessionId;
  onClose: () => void;
}

/** When a session is held, and where. */
export const SessionDialog = ({ title, confirm, start, id, onClose }: SessionDialogProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(start);
  const change = (part: Partial<SessionDraft>) => setTyped((before) => ({ ...before, ...part }));
  const labels = {
    on: t('repairs.sessions.on'),
    opensAt: t('repairs.sessions.opensAt'),
    closesAt: t('repairs.sessions.closesAt'),
    venue: t('repairs.sessions.venue'),
  };
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      act={() => save(typed, id)}
      onClose={onClose}
      canConfirm={isWhole(typed) && !isBackwards(typed)}
      labels={labels}
    >
      {(problemAt) => <SessionFields {...{ typed, change, labels, problemAt }} />}
    </FormDialog>
  );
};

const isWhole = ({ on, opensAt, closesAt }: SessionDraft): boolean =>
  day.safeParse(on).success && opensAt !== '' && closesAt !== '';
const isBackwards = ({ opensAt, closesAt }: SessionDraft): boolean =>
  closesAt !== '' && closesAt <= opensAt;

interface SessionFieldsProps {
  typed: SessionDraft;
  change: (part: Partial<SessionDraft>) => void;
  labels: Readonly<Record<keyof SessionDraft, string>>;
  problemAt: (field: keyof SessionDraft) => string | undefined;
}

const SessionFields = ({ typed, change, labels, problemAt }: SessionFieldsProps) => {
  const { t } = useTranslation();
  const timeField = (key: 'opensAt' | 'closesAt') => ({
    type: 'time',
    required: true,
    label: labels[key],
    value: typed[key],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      change({ [key]: event.currentTarget.value }),
  });
  const order = isBackwards(typed) ? t('repairs.sessions.order') : undefined;
  return (
    <>
      <DayInput
        label={labels.on}
        value={typed.on}
        onChange={(on) => change({ on })}
        error={problemAt('on')}
        required
        data-autofocus
      />
      <Group grow align="flex-start">
        <TextInput {...timeField('opensAt')} error={problemAt('opensAt')} />
        <TextInput {...timeField('closesAt')} error={order ?? problemAt('closesAt')} />
      </Group>
      <TextInput
        label={labels.venue}
        value={typed.venue}
        onChange={(event) => change({ venue: event.currentTarget.value })}
        error={problemAt('venue')}
        maxLength={200}
      />
    </>
  );
};

const save = async (typed: SessionDraft, id: RepairSessionId | undefined): Promise<void> => {
  const session = { ...typed, on: day.parse(typed.on) };
  if (id === undefined) await client.repairs.sessions.open(session);
  else await client.repairs.sessions.change({ id, ...session });
  await queries.invalidateQueries();
};

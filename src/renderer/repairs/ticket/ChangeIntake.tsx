import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Thing, TicketPage } from '#shared/contract/repair-views.ts';
import { showTicket, useBench } from './bench.ts';
import { ThingFields } from './ThingFields.tsx';

const longestName = 200;
const longestProblem = 4_000;

type Draft = Pick<TicketPage, 'what' | 'problem' | 'visitorName' | 'visitorContact'>;
const fieldNames = ['what', 'problem', 'visitorName', 'visitorContact'] as const;

/** Corrects what was written at intake. */
export const ChangeIntake = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { ticket, setLastAct } = useBench();
  const { what, problem, visitorName, visitorContact } = ticket;
  const [draft, setDraft] = useState<Draft>({ what, problem, visitorName, visitorContact });
  const hasVisitor = ticket.item === null && !ticket.isVisitorForgotten;
  const save = async () => {
    const { visitorName: _, visitorContact: __, ...withoutVisitor } = draft;
    const fields = hasVisitor ? draft : withoutVisitor;
    const changed = await client.repairs.tickets.change({ id: ticket.id, ...fields });
    showTicket(changed);
    setLastAct({ actId: changed.actId, said: t('frame.saved') });
  };
  const labels = Object.fromEntries(
    fieldNames.map((name) => [name, t(`repairTicket.intake.${name}`)]),
  ) as Record<keyof Draft, string>; // built from these very keys
  return (
    <FormDialog
      title={t('repairTicket.intake.changeTitle')}
      confirm={t('frame.act.save')}
      size="lg"
      act={save}
      onClose={onClose}
      canConfirm={draft.what.name.trim() !== '' && draft.problem.trim() !== ''}
      labels={labels}
    >
      {(problemAt) => (
        <Fields
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          hasVisitor={hasVisitor}
          problemAt={problemAt}
        />
      )}
    </FormDialog>
  );
};

interface FieldsProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  hasVisitor: boolean;
  problemAt: (field: keyof Draft) => string | undefined;
}

const Fields = ({ draft, onChange, hasVisitor, problemAt }: FieldsProps) => {
  const { t } = useTranslation();
  const setWhat = (what: Thing) => onChange({ what });
  const field = (name: 'problem' | 'visitorName' | 'visitorContact') => ({
    label: t(`repairTicket.intake.${name}`),
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
    error: problemAt(name),
  });
  return (
    <>
      <ThingFields what={draft.what} onChange={setWhat} problem={problemAt('what')} />
      <Textarea {...field('problem')} maxLength={longestProblem} required />
      {hasVisitor && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...field('visitorName')} maxLength={longestName} />
          <TextInput {...field('visitorContact')} maxLength={longestName} />
        </SimpleGrid>
      )}
    </>
  );
};

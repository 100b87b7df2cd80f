import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import type { Attempt } from '#shared/contract/repair-views.ts';
import { showTicket } from './bench.ts';
import { type KeptText, useKeptText } from './kept-text.ts';

type NoteName = 'observed' | 'cause' | 'done';

interface NoteFieldProps {
  attempt: Attempt;
  name: NoteName;
}

const longest = 4_000;

/** One of the three notes of an attempt. There is no button: it saves itself, and says so. */
export const NoteField = ({ attempt, name }: NoteFieldProps) => {
  const { t } = useTranslation();
  const save = async (text: string) =>
    showTicket(await client.repairs.tickets.note({ attemptId: attempt.id, [name]: text }));
  const kept = useKeptText(`${attempt.id} ${name}`, attempt[name], save);
  return (
    <Textarea
      label={t(`repairTicket.notes.${name}`)}
      value={kept.text}
      onChange={(event) => kept.type(event.currentTarget.value)}
      onFocus={kept.hold}
      onBlur={kept.leave}
      description={<Saved kept={kept} />}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={useProblem(kept)}
      maxLength={longest}
      minRows={1}
    />
  );
};

const Saved = ({ kept: { saving } }: { kept: KeptText }) => {
  const { t } = useTranslation();
  if (saving === 'saving') return t('repairTicket.notes.saving');
  return saving === 'saved' ? t('repairTicket.notes.saved') : null;
};

const useProblem = ({ saving, error }: KeptText): string | undefined => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  if (saving !== 'failed' || !error) return undefined;
  return `${t('repairTicket.notes.failed')} ${sayRefusal(error)}`;
};

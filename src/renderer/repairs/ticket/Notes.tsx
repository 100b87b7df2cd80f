import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#renderer/items/page/Section.tsx';
import type { Attempt } from '#shared/contract/repair-views.ts';
import { useBench } from './bench.ts';
import { Minutes } from './Minutes.tsx';
import { NoteField } from './NoteField.tsx';

/** The attempt that is being written on: the one that runs, else the last. */
export const attemptInHand = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts.find(({ endedAt }) => endedAt === null) ?? attempts.at(-1);

/** Observed, cause, done: they save themselves. */
export const Notes = () => {
  const { t } = useTranslation();
  const attempt = attemptInHand(useBench().ticket.attempts);
  return (
    <Section title={t('repairTicket.notes.title')}>
      {attempt ? (
        <AttemptNotes key={attempt.id} attempt={attempt} />
      ) : (
        <Text c="dimmed">{t('repairTicket.notes.takeFirst')}</Text>
      )}
    </Section>
  );
};

/** What can be written on one attempt. Its minutes can be corrected once they are counted. */
export const AttemptNotes = ({ attempt }: { attempt: Attempt }) => (
  <Stack gap="xs">
    <NoteField attempt={attempt} name="observed" />
    <NoteField attempt={attempt} name="cause" />
    <NoteField attempt={attempt} name="done" />
    {attempt.endedAt !== null && <Minutes attempt={attempt} />}
  </Stack>
);

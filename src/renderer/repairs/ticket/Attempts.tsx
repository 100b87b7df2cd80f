import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Section } from '#renderer/items/page/Section.tsx';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import type { Attempt } from '#shared/contract/repair-views.ts';
import { useBench } from './bench.ts';
import { AttemptNotes, attemptInHand } from './Notes.tsx';
import { useMinutesSaid } from './use-time-said.ts';

/** Who worked on it, when, for how long, and what came of it: several people, several evenings. */
export const Attempts = () => {
  const { t } = useTranslation();
  const { attempts } = useBench().ticket;
  const inHand = attemptInHand(attempts);
  return (
    <Section title={t('repairTicket.attempts.title')}>
      {attempts.length === 0 && <Text c="dimmed">{t('repairTicket.attempts.none')}</Text>}
      <Lines>
        {attempts.map((attempt) => (
          <AttemptLine key={attempt.id} attempt={attempt} isInHand={attempt === inHand} />
        ))}
      </Lines>
    </Section>
  );
};

interface AttemptLineProps {
  attempt: Attempt;
  /** It is written on above. */
  isInHand: boolean;
}

const AttemptLine = ({ attempt, isInHand }: AttemptLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayMinutes = useMinutesSaid();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const on = format.day(attempt.on, 'dated');
  const who = attempt.repairer || t('repairTicket.attempts.nobody');
  const time =
    attempt.endedAt === null ? t('repairTicket.attempts.running') : sayMinutes(attempt.minutes);
  const correct = !isInHand && (
    <Button
      variant="default"
      size="lg"
      aria-label={t('repairTicket.attempts.correctOf', { on, who })}
      onClick={() => setIsCorrecting(!isCorrecting)}
    >
      {t(`repairTicket.attempts.${isCorrecting ? 'doneCorrecting' : 'correct'}`)}
    </Button>
  );
  return (
    <Line acts={correct}>
      <strong>{who}</strong>, {on}, {time}
      {isCorrecting ? <AttemptNotes attempt={attempt} /> : <Written attempt={attempt} />}
    </Line>
  );
};

const noteNames = ['observed', 'cause', 'done'] as const;

const Written = ({ attempt }: { attempt: Attempt }) => {
  const { t } = useTranslation();
  return noteNames
    .filter((name) => attempt[name] !== '')
    .map((name) => (
      <Text key={name} style={{ whiteSpace: 'pre-line' }}>
        {t('repairTicket.notes.written', {
          name: t(`repairTicket.notes.${name}`),
          text: attempt[name],
        })}
      </Text>
    ));
};

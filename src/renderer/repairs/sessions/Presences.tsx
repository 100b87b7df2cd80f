import { Button, Title } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Presence, RepairSession } from '#shared/contract/repair-views.ts';
import { ArriveDialog } from '../people/ArriveDialog.tsx';
import { CorrectDialog } from '../people/CorrectDialog.tsx';
import styles from './Sessions.module.css';

/** Who repaired at a session, from when until when; all of it can be corrected by hand. */
export const Presences = ({ session }: { session: RepairSession }) => {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const { id, presences } = session;
  const here = presences.filter(({ leftAt }) => leftAt === null);
  return (
    <section className={styles.section} aria-labelledby="people">
      <div className={styles.sectionHead}>
        <Title order={2} size="h3" id="people">
          {t('repairs.session.people')}
        </Title>
        <Button
          variant="default"
          leftSection={<IconUserCheck size={20} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {t('repairs.people.add')}
        </Button>
      </div>
      {presences.length === 0 && <p className={styles.nothing}>{t('repairs.session.noPeople')}</p>}
      <Lines>
        {presences.map((presence) => (
          <PresenceLine key={presence.id} presence={presence} />
        ))}
      </Lines>
      {isAdding && <ArriveDialog sessionId={id} here={here} onClose={() => setIsAdding(false)} />}
    </section>
  );
};

const PresenceLine = ({ presence }: { presence: Presence }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const leave = useAct(api.repairs.sessions.leave.mutationOptions());
  const { id, name, table, skills, arrivedAt, leftAt } = presence;
  const from = format.time(arrivedAt);
  const stay =
    leftAt === null
      ? t('repairs.people.since', { from })
      : t('repairs.people.sinceUntil', { from, until: format.time(leftAt) });
  return (
    <Line
      acts={
        <>
          {leftAt === null && (
            <Button variant="default" onClick={() => leave.mutate({ presenceId: id })}>
              {t('repairs.people.leaves')}
            </Button>
          )}
          <Button variant="default" onClick={() => setIsCorrecting(true)}>
            {t('repairs.people.correct')}
          </Button>
        </>
      }
    >
      <strong>{name}</strong>
      <span className={styles.about}>{[table, skills, stay].filter(Boolean).join(' · ')}</span>
      <Problem error={leave.error} />
      {isCorrecting && <CorrectDialog presence={presence} onClose={() => setIsCorrecting(false)} />}
    </Line>
  );
};

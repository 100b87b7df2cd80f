import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconTag } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { sayAct } from '#renderer/app/act.ts';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { ticketsHref } from '#renderer/labels/print/asked.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './Intake.module.css';
import { changeIntake, intakeNow, isIntakeBegun, useIntakeDraft } from './intake-draft.ts';
import { type Opened, printTag } from './use-open-ticket.ts';

interface OpenedTicketProps {
  /** `null`: nobody has come yet. */
  opened: Opened | null;
  onUndone: () => void;
}

/** What the visitor before was given, while the next one is served: her number, large. */
export const OpenedTicket = ({ opened, onUndone }: OpenedTicketProps) => {
  const card = useRef<HTMLDivElement>(null);
  const id = opened?.ticket.id;
  useEffect(() => {
    if (id) card.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <div ref={card} className={opened ? styles.openedWhole : undefined}>
      <div role="status" className={opened ? styles.opened : undefined}>
        {opened && <Said opened={opened} />}
      </div>
      {opened && <FoldedSteps opened={opened} onUndone={onUndone} />}
    </div>
  );
};

interface StepsProps {
  opened: Opened;
  onUndone: () => void;
}

/** In sight until somebody else is being typed in: then they are hers no more, and one touch away. */
const FoldedSteps = (steps: StepsProps) => {
  const { t } = useTranslation();
  const isNextBegun = isIntakeBegun(useIntakeDraft());
  if (!isNextBegun) return <NextSteps {...steps} />;
  return (
    <details className={styles.folded}>
      <summary>{t('repairIntake.stepsBefore')}</summary>
      <NextSteps {...steps} />
    </details>
  );
};

const tagWords = {
  sent: 'repairIntake.tagSent',
  asked: 'repairIntake.tagAsked',
  'no-printer': 'repairIntake.tagNotSent',
} as const;

const hasPrinted = ({ tag }: Opened): boolean => tag === 'sent' || tag === 'asked';

const Said = ({ opened: { ticket, tag, photoProblem } }: { opened: Opened }) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const { number, code, what } = ticket;
  return (
    <>
      <p className={styles.number}>
        {number !== null && <>{t('repairIntake.number', { number })} · </>}
        <Code code={code} />
      </p>
      <Text>
        {what.name}
        {tag !== 'not-wanted' && ` · ${t(tagWords[tag])}`}
      </Text>
      {photoProblem !== null && (
        <Text c="var(--bad)">
          {t('repairIntake.photoLost')} {sayRefusal(photoProblem)}
        </Text>
      )}
    </>
  );
};

const NextSteps = ({ opened, onUndone }: StepsProps) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const { ticket } = opened;
  const undo = useUndoIntake(opened, onUndone);
  const print = async () => {
    if (!(await printTag(ticket))) goTo(ticketsHref([ticket.id]));
  };
  return (
    <>
      <Group gap="xs" className={styles.steps ?? ''}>
        <Button
          variant="default"
          onClick={() => undo.mutate()}
          loading={undo.isPending}
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
        >
          {ticket.number === null
            ? t('frame.act.undo')
            : t('repairIntake.undoNumber', { number: ticket.number })}
        </Button>
        <Button
          variant="default"
          onClick={() => void print()}
          leftSection={<IconTag size={20} aria-hidden />}
        >
          {t(hasPrinted(opened) ? 'repairIntake.printAgain' : 'repairIntake.printTag')}
        </Button>
        <LinkButton href={`/repairs/tickets/${ticket.id}`} variant="default">
          {t('repairIntake.toTicket')}
        </LinkButton>
      </Group>
      <Problem error={undo.error} />
    </>
  );
};

/** Takes the ticket back, and what was typed with it, unless somebody else is already being typed in. */
const useUndoIntake = ({ ticket, draft }: Opened, onUndone: () => void) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  return useAct({
    mutationFn: () => withRights(() => client.journal.undo({ id: ticket.actId })),
    onSuccess: () => {
      if (!isIntakeBegun(intakeNow())) changeIntake(draft);
      notifications.show({ message: t('frame.undone', { act: sayAct('open-ticket', t) }) });
      onUndone();
    },
  });
};

import { Button, Group, Title } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { printRedTag, redTagHref } from '#renderer/labels/at-once/at-once.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { taggedAs } from '../ticket/unsafe/RedTag.tsx';
import styles from './PaperScreen.module.css';
import { bringBack } from './sheet-draft.ts';
import type { Entered } from './use-enter-sheet.ts';

interface EnteredSheetsProps {
  /** Last first. */
  entered: readonly Entered[];
  onUndone: (entered: Entered) => void;
}

/** The sheets of this sitting, each with its way back. */
export const EnteredSheets = ({ entered, onUndone }: EnteredSheetsProps) => {
  const { t } = useTranslation();
  const [last] = entered;
  return (
    <>
      <div role="status">{last && <Said entered={last} />}</div>
      {last && (
        <section aria-labelledby="entered-sheets">
          <Title order={3} size="h5" id="entered-sheets">
            {t('repairIntake.paper.done')}
          </Title>
          <ul className={styles.entered}>
            {entered.map((one) => (
              <Line key={one.ticket.actId} entered={one} onUndone={() => onUndone(one)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const Said = ({ entered: { ticket } }: { entered: Entered }) => {
  const { t } = useTranslation();
  const outcome = ticket.outcome ? t(`repairWords.outcome.${ticket.outcome}`) : '';
  return (
    <>
      {t('repairIntake.paper.saved', { thing: ticket.what.name, outcome })}{' '}
      {t('repairIntake.paper.scanNext')}
    </>
  );
};

interface LineProps {
  entered: Entered;
  onUndone: () => void;
}

const Line = ({ entered, onUndone }: LineProps) => {
  const { t } = useTranslation();
  const { ticket, verdictProblem } = entered;
  return (
    <li>
      <span>
        <Code code={ticket.code} />{' '}
        <Link href={`/repairs/tickets/${ticket.id}`}>{ticket.what.name}</Link>
      </span>
      {ticket.outcome && <span>{t(`repairWords.outcome.${ticket.outcome}`)}</span>}
      {ticket.isUnsafe ? (
        <RedTagOffer ticket={ticket} />
      ) : (
        <Undo entered={entered} onUndone={onUndone} />
      )}
      {verdictProblem !== null && (
        <>
          <span role="alert">{t('repairIntake.paper.verdictLost')}</span>
          <Problem error={verdictProblem} />
        </>
      )}
    </li>
  );
};

const Undo = ({ entered: { ticket, sheet }, onUndone }: LineProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const undo = useAct({
    mutationFn: () => withRights(() => client.journal.undo({ id: ticket.actId })),
    onSuccess: () => {
      bringBack(sheet);
      onUndone();
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => undo.mutate()} loading={undo.isPending}>
        {t('frame.act.undo')}
      </Button>
      <Problem error={undo.error} />
    </>
  );
};

/** A verdict has no undo: a manager clears it on the ticket. What it needs now is its tag. */
const RedTagOffer = ({ ticket }: { ticket: Entered['ticket'] }) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const print = async () => {
    if (!(await printRedTag(taggedAs(ticket)))) goTo(redTagHref(taggedAs(ticket)));
  };
  return (
    <Group gap="xs">
      <strong>{t('repairTicket.unsafe.standing')}</strong>
      <Button
        variant="default"
        leftSection={<IconTag size={20} aria-hidden />}
        onClick={() => void print()}
      >
        {t('repairTicket.unsafe.redTag')}
      </Button>
    </Group>
  );
};

import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Code } from '#renderer/ui/Code.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './PaperScreen.module.css';
import { usePile } from './sheet-draft.ts';
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

const Line = ({ entered, onUndone }: { entered: Entered; onUndone: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { ticket, sheet } = entered;
  const undo = useMutation({
    mutationFn: () => withRights(() => client.journal.undo({ id: ticket.actId })),
    onSuccess: () => {
      // As it was typed, unless another sheet is already being typed.
      if (usePile.getState().sheet === null) usePile.setState({ sheet });
      onUndone();
    },
  });
  return (
    <li>
      <span>
        <Code code={ticket.code} />{' '}
        <Link href={`/repairs/tickets/${ticket.id}`}>{ticket.what.name}</Link>
      </span>
      {ticket.outcome && <span>{t(`repairWords.outcome.${ticket.outcome}`)}</span>}
      <Button variant="default" onClick={() => undo.mutate()} loading={undo.isPending}>
        {t('frame.act.undo')}
      </Button>
      <Problem error={undo.error} />
    </li>
  );
};

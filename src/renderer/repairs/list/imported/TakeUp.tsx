import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { ImportedRepair } from '#shared/contract/exchange.ts';

/** The thing has come back: a ticket of ours for it, or the one that it has already. */
export const TakeUp = ({ repair }: { repair: ImportedRepair }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const { row, ticket } = repair;
  if (ticket) {
    return (
      <LinkButton href={`/repairs/tickets/${ticket.id}`} variant="default">
        <Code code={ticket.code} />
      </LinkButton>
    );
  }
  const thing = thingOf(repair);
  return (
    <>
      <Button
        variant="default"
        aria-label={t('repairTicket.imported.takeUpOf', { thing, id: row.id })}
        onClick={() => setIsAsking(true)}
      >
        {t('repairTicket.imported.takeUp')}
      </Button>
      {isAsking && <TakeUpDialog repair={repair} onClose={() => setIsAsking(false)} />}
    </>
  );
};

const thingOf = ({ row }: ImportedRepair): string =>
  row.partner_product_category || row.product_category;

const longest = 4_000;

const TakeUpDialog = ({ repair, onClose }: { repair: ImportedRepair; onClose: () => void }) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const [problem, setProblem] = useState('');
  const takeUp = async () => {
    const opened = await client.exchange.imported.takeUp({ id: repair.id, problem });
    goTo(`/repairs/tickets/${opened.id}`);
  };
  return (
    <FormDialog
      title={t('repairTicket.imported.takeUpTitle', { thing: thingOf(repair) })}
      confirm={t('repairTicket.imported.open')}
      act={takeUp}
      onClose={onClose}
      labels={{ problem: t('repairTicket.imported.takeUpProblem') }}
    >
      {(problemAt) => (
        <>
          <Text>{t('repairTicket.imported.takeUpWhy')}</Text>
          <Textarea
            label={t('repairTicket.imported.takeUpProblem')}
            value={problem}
            onChange={(event) => setProblem(event.currentTarget.value)}
            error={problemAt('problem')}
            maxLength={longest}
            data-autofocus
          />
        </>
      )}
    </FormDialog>
  );
};

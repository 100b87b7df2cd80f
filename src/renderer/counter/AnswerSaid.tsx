import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sayObstacle } from '#renderer/app/refusal.ts';
import { useFormat } from '#renderer/app/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { HandOver, ScanAnswer } from '#shared/contract/counter-views.ts';
import { lend, takeBack } from './act.ts';
import { ChooseSaid } from './ChooseSaid.tsx';
import { counterNow } from './counter-store.ts';
import { ReturnedSaid } from './ReturnedSaid.tsx';
import { SaidCard } from './SaidCard.tsx';
import { TicketLink } from './TicketLink.tsx';

type Answer<Kind extends ScanAnswer['kind']> = Extract<ScanAnswer, { kind: Kind }>;

/** What came of a scan, in one sentence and its next step. */
export const AnswerSaid = ({ answer }: { answer: ScanAnswer }) => {
  const { t } = useTranslation();
  switch (answer.kind) {
    case 'member-opened':
      return <OpenedSaid answer={answer} />;
    case 'lent':
      return <LentSaid handOver={answer.handOver} />;
    case 'returned':
      return <ReturnedSaid back={answer.takeBack} />;
    case 'already-lent':
      return <AlreadyLentSaid answer={answer} />;
    case 'just-returned':
      return <JustReturnedSaid answer={answer} />;
    case 'in-basket':
      return (
        <SaidCard
          tone="told"
          title={t('counter.said.inBasket', { item: answer.item.name })}
          details={[t('counter.said.scanCard')]}
        />
      );
    case 'choose':
      return <ChooseSaid answer={answer} />;
    case 'shelf':
      return (
        <SaidCard tone="told" title={t('counter.said.shelf', { name: answer.name })}>
          <LinkButton variant="default" href={`/shelves/${answer.shelfId}`}>
            {t('counter.next.openShelf')}
          </LinkButton>
        </SaidCard>
      );
    case 'ticket':
      return (
        <SaidCard tone="told" title={t('counter.said.ticket', { thing: answer.thing })}>
          <TicketLink id={answer.ticketId} code={answer.code} />
        </SaidCard>
      );
    case 'told':
      return <ToldSaid {...answer} />;
    case 'member-closed': // said as any other end of a visit
    case 'search':
      return null;
  }
};

/** A kit, or a sheet that was printed ahead. */
const ToldSaid = ({ letter, code }: Answer<'told'>) => {
  const { t } = useTranslation();
  return (
    <SaidCard tone="told" title={t(`counter.said.told${letter}`)}>
      {letter === 'R' && (
        <LinkButton href={`/repairs/paper?code=${code}`}>{t('counter.next.openSheet')}</LinkButton>
      )}
    </SaidCard>
  );
};

const OpenedSaid = ({ answer }: { answer: Answer<'member-opened'> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hello = t('counter.said.opened', {
    name: answer.file.member.firstName || answer.file.member.lastName,
  });
  const lent = answer.lent.map(({ loan }) => loan.item.name);
  const left = answer.left.map(({ item }) => item.name);
  const details = [
    ...(lent.length > 0 ? [t('counter.said.lent', { item: format.list(lent) })] : []),
    ...(left.length > 0
      ? [t('counter.said.left', { count: left.length, items: format.list(left) })]
      : []),
  ];
  return (
    <SaidCard
      tone={left.length > 0 ? 'refused' : lent.length > 0 ? 'out' : 'told'}
      title={hello}
      details={details}
    />
  );
};

const LentSaid = ({ handOver: { loan, hasNoOpeningDay, warnings } }: { handOver: HandOver }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const details = [
    t('counter.said.dueOn', { dueOn: format.day(loan.dueOn) }),
    ...(hasNoOpeningDay ? [t('counter.said.noOpeningDay')] : []),
    ...warnings.map((obstacle) => sayObstacle(obstacle, { t, format })),
  ];
  return (
    <SaidCard
      tone="out"
      title={t('counter.said.lent', { item: loan.item.name })}
      details={details}
    />
  );
};

const AlreadyLentSaid = ({ answer: { loan } }: { answer: Answer<'already-lent'> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const title = t('counter.said.alreadyLent', {
    time: format.time(loan.lentAt),
    item: loan.item.name,
  });
  // At another post, in this very second.
  const isBeside = counterNow().visit?.memberId !== loan.member.id;
  const details = isBeside ? [t('counter.said.borrowedBy', { name: loan.member.name })] : [];
  return (
    <SaidCard tone="told" title={title} details={details}>
      <Button variant="default" onClick={() => void takeBack(loan.id)}>
        {t('counter.next.return')}
      </Button>
    </SaidCard>
  );
};

const JustReturnedSaid = ({ answer: { item, at } }: { answer: Answer<'just-returned'> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <SaidCard
      tone="told"
      title={t('counter.said.justReturned', { time: format.time(at), item: item.name })}
    >
      <Button variant="default" onClick={() => void lend(item.id)}>
        {t('counter.next.lendAgain')}
      </Button>
    </SaidCard>
  );
};

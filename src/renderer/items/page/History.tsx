import { Anchor, Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sayAct } from '#renderer/app/act.ts';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { JournalEntry } from '#shared/contract/journal.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import styles from './History.module.css';
import { type HistoryLine, mergeHistory } from './merge-history.ts';
import { Section } from './Section.tsx';

const pageSize = 20;

/** All that ever happened to the object, newest first. */
export const History = ({ id }: { id: ItemId }) => {
  const { t } = useTranslation();
  const history = useInfiniteQuery(
    api.items.history.infiniteOptions({
      input: (offset: number) => ({ id, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ loans, acts }, pages) =>
        loans.length < pageSize && acts.length < pageSize ? undefined : pages.length * pageSize,
    }),
  );
  const lines = mergeHistory(history.data?.pages ?? [], pageSize);
  return (
    <Section title={t('items.history.title')}>
      <Problem error={history.error} />
      {history.data && lines.length === 0 && <Text c="dimmed">{t('items.history.none')}</Text>}
      <ol className={styles.list}>
        {lines.map((line) => (
          <Line key={line.kind === 'loan' ? line.loan.id : line.entry.id} line={line} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          variant="default"
          onClick={() => void history.fetchNextPage()}
          loading={history.isFetchingNextPage}
        >
          {t('frame.act.more')}
        </Button>
      )}
    </Section>
  );
};

const Line = ({ line }: { line: HistoryLine }) => {
  const format = useFormat();
  return (
    <li className={styles.line}>
      <span className={styles.when}>{format.instant(line.at)}</span>
      {line.kind === 'loan' ? <LoanSaid loan={line.loan} /> : <ActSaid entry={line.entry} />}
    </li>
  );
};

/** Erased, a tag stands for them; let go, nothing does. Neither has a page. */
const isLetGo = ({ name }: LoanLine['member']): boolean => name === '' || name.startsWith('#');

const LoanSaid = ({ loan }: { loan: LoanLine }) => {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { member, lentOn, dueOn, returnedOn, daysLate, renewals } = loan;
  const span = returnedOn
    ? t('items.history.from', { from: day(lentOn, 'dated'), until: day(returnedOn, 'dated') })
    : t('items.history.stillOut', { from: day(lentOn, 'dated'), until: day(dueOn) });
  return (
    <span>
      {t('items.history.loan')}{' '}
      {isLetGo(member) ? (
        member.name || '…'
      ) : (
        <Anchor component={Link} href={`/members/${member.id}`}>
          {member.name}
        </Anchor>
      )}
      , {span}
      {renewals > 0 && `, ${t('items.history.renewed', { count: renewals })}`}
      {daysLate > 0 && (
        <span className={styles.late}>, {t('items.history.late', { count: daysLate })}</span>
      )}
    </span>
  );
};

const ActSaid = ({ entry }: { entry: JournalEntry }) => {
  const { t } = useTranslation();
  const said = sayAct(entry.act, t);
  return (
    <span>
      <span className={entry.isUndone ? styles.undone : undefined}>{capital(said)}</span>
      {entry.staffName && `, ${entry.staffName}`}
      {entry.isUndone && ` (${t('items.history.undone')})`}
    </span>
  );
};

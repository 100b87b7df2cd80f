import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { ActLines } from '#renderer/journal/ActLines.tsx';
import { LoanHistory } from '#renderer/loans/LoanHistory.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { Card } from './Card.tsx';
import styles from './MemberScreen.module.css';

const pageSize = 20;

const useHistory = (id: MemberId) =>
  useInfiniteQuery(
    api.members.history.infiniteOptions({
      input: (offset: number) => ({ id, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ loans, acts }, pages) =>
        loans.length === pageSize || acts.length === pageSize ? pages.length * pageSize : undefined,
    }),
  );

/** What this member brought back and what was done, last first, twenty at a time. */
export const MemberHistory = ({ id }: { id: MemberId }) => {
  const { t } = useTranslation();
  const history = useHistory(id);
  const pages = history.data?.pages ?? [];
  const returned = pages.flatMap(({ loans }) =>
    loans.filter(({ returnedOn }) => returnedOn !== null),
  );
  const acts = pages.flatMap((page) => page.acts);
  return (
    <Card title={t('members.page.history')}>
      <Problem error={history.error} />
      {history.data && returned.length === 0 && (
        <Text c="dimmed">{t('members.page.noHistory')}</Text>
      )}
      <LoanHistory loans={returned} />
      <details className={styles.acts}>
        <summary>{t('members.page.acts')}</summary>
        <ActLines entries={acts} />
      </details>
      {history.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => void history.fetchNextPage()}
          loading={history.isFetchingNextPage}
        >
          {t('frame.act.more')}
        </Button>
      )}
    </Card>
  );
};

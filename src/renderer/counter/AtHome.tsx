import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { MemberFile } from '#shared/contract/counter-views.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { renew, renewAll } from './act.ts';
import styles from './Counter.module.css';
import type { Deed } from './counter-state.ts';
import { tell } from './say.ts';

interface AtHomeProps {
  file: MemberFile;
  deeds: readonly Deed[];
}

/** What the member had before this visit, most pressing first: renew one or all. */
export const AtHome = ({ file, deeds }: AtHomeProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = file.out.filter(
    ({ id }) => !deeds.some(({ kind, loan }) => kind === 'out' && loan.id === id),
  );
  const renewEvery = async () => {
    const { renewed, refused } = await renewAll(file.member.id);
    const words: string[] = [t('counter.said.renewedAll', { count: renewed.length })];
    if (refused.length > 0) {
      words.push(
        t('counter.said.notRenewed', { items: format.list(refused.map(({ item }) => item.name)) }),
      );
    }
    tell(words.join(' '), refused.length === 0);
  };
  if (lines.length === 0) return null;
  return (
    <>
      <Group justify="space-between" mt="md">
        <Title order={2} size="h4">
          {t('counter.visit.atHome')} ({lines.length})
        </Title>
        <Button variant="default" onClick={() => void renewEvery()}>
          {t('counter.visit.renewAll')}
        </Button>
      </Group>
      <ul className={styles.rows}>
        {lines.map((loan) => (
          <HomeRow key={loan.id} loan={loan} />
        ))}
      </ul>
    </>
  );
};

const HomeRow = ({ loan }: { loan: LoanLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={styles.row} data-late={loan.daysLate > 0 || undefined}>
      <div className={styles.rowWords}>
        <Text fw={700}>{loan.item.name}</Text>
        <Code code={loan.item.code} />
      </div>
      <Text className={styles.dueText}>
        {loan.daysLate > 0 && <strong>{t('counter.visit.late')} · </strong>}
        {format.day(loan.dueOn)}
      </Text>
      <Button
        variant="default"
        onClick={() => void renew(loan.id)}
        aria-label={`${t('counter.visit.renew')} : ${loan.item.name}`}
      >
        {t('counter.visit.renew')}
      </Button>
    </li>
  );
};

import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { MemberFile } from '#shared/contract/counter-views.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { renew, takeBack } from './act.ts';
import styles from './Counter.module.css';
import type { Deed } from './counter-state.ts';
import { useRenewAll } from './use-renew-all.ts';

interface AtHomeProps {
  file: MemberFile;
  deeds: readonly Deed[];
}

/** What the member had before this visit, most pressing first: renew one or all, return by hand. */
export const AtHome = ({ file, deeds }: AtHomeProps) => {
  const { t } = useTranslation();
  const renewAll = useRenewAll();
  const lines = file.out.filter(
    ({ id }) => !deeds.some(({ kind, loan }) => kind === 'out' && loan.id === id),
  );
  if (lines.length === 0) return null;
  return (
    <>
      <Group justify="space-between" mt="md">
        <Title order={2} size="h4">
          {t('counter.visit.atHome')} ({lines.length})
        </Title>
        <Button variant="default" onClick={() => void renewAll(file.member.id)}>
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
  const nameFor = (act: string) => `${act} : ${loan.item.name}`;
  return (
    <li className={styles.row} data-late={loan.daysLate > 0 || undefined}>
      <div className={styles.rowWords}>
        <Text fw={700}>{loan.item.name}</Text>
        <Code code={loan.item.code} />
      </div>
      <Text className={styles.dueText ?? ''}>
        {loan.daysLate > 0 && <strong>{t('counter.visit.late')} · </strong>}
        {format.day(loan.dueOn)}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          onClick={() => void renew(loan.id)}
          aria-label={nameFor(t('counter.visit.renew'))}
        >
          {t('counter.visit.renew')}
        </Button>
        <Button
          variant="default"
          onClick={() => void takeBack(loan.id)}
          aria-label={nameFor(t('counter.visit.return'))}
        >
          {t('counter.visit.return')}
        </Button>
      </Group>
    </li>
  );
};

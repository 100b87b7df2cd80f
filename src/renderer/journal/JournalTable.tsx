import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sayAct } from '#renderer/app/act.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import styles from './JournalTable.module.css';

export const JournalTable = ({ entries }: { entries: readonly JournalEntry[] }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('journal.when')}</Table.Th>
            <Table.Th>{t('journal.who')}</Table.Th>
            <Table.Th>{t('journal.what')}</Table.Th>
            <Table.Th>{t('journal.on')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

const EntryRow = ({ entry }: { entry: JournalEntry }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Td>{format.time(entry.at)}</Table.Td>
      <Table.Td>{entry.staffName ?? t('journal.nobody')}</Table.Td>
      <Table.Td>
        {sayAct(entry.act, t)}
        {entry.isUndone && ` (${t('journal.undone')})`}
      </Table.Td>
      <Table.Td>
        {entry.itemId && (
          <Anchor component={Link} href={`/items/${entry.itemId}`}>
            {entry.itemName}
          </Anchor>
        )}
        {entry.itemId && entry.memberId && ' · '}
        {entry.memberId && (
          <Anchor component={Link} href={`/members/${entry.memberId}`}>
            {entry.memberName}
          </Anchor>
        )}
        {!entry.itemId && !entry.memberId && entry.subjectName}
      </Table.Td>
    </Table.Tr>
  );
};

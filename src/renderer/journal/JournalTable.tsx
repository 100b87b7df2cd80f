import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sayAct, sayMember, saySubject } from '#renderer/app/act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { JournalEntry } from '#shared/contract/journal.ts';
import styles from './JournalTable.module.css';
import { useUndoEntry } from './use-undo-entry.ts';

interface JournalTableProps {
  entries: readonly JournalEntry[];
  /** Whether what can still be taken back may be, by who stands here. */
  canUndo: boolean;
  /** The day stands beside the time. */
  isOfManyDays?: boolean;
}

/** Acts, last first; a card each on a small screen. */
export const JournalTable = ({ entries, canUndo, isOfManyDays = false }: JournalTableProps) => {
  const { t } = useTranslation();
  return (
    <Table className={styles.table} data-days={isOfManyDays || undefined}>
      <Table.Thead className={styles.head}>
        <Table.Tr>
          <Table.Th className={styles.when}>{t('journal.when')}</Table.Th>
          <Table.Th className={styles.what}>{t('journal.what')}</Table.Th>
          <Table.Th>{t('journal.on')}</Table.Th>
          <Table.Th className={styles.who}>{t('journal.who')}</Table.Th>
          <Table.Th className={styles.undo}>{t('journal.takeBack')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} canUndo={canUndo} isDated={isOfManyDays} />
        ))}
      </Table.Tbody>
    </Table>
  );
};

interface EntryRowProps {
  entry: JournalEntry;
  canUndo: boolean;
  isDated: boolean;
}

const EntryRow = ({ entry, canUndo, isDated }: EntryRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.Tr data-undone={entry.isUndone || undefined}>
      <Table.Td className={styles.when}>
        {isDated ? format.instant(entry.at) : format.time(entry.at)}
      </Table.Td>
      <Table.Td className={styles.what}>
        <span className={styles.act}>{capital(sayAct(entry.act, t))}</span>
        {entry.isUndone && ` (${t('journal.undone')})`}
      </Table.Td>
      <Table.Td>
        <Subject entry={entry} />
      </Table.Td>
      <Table.Td className={styles.who}>{entry.staffName ?? t('journal.nobody')}</Table.Td>
      <Table.Td className={styles.undo}>
        {canUndo && entry.isUndoable && <Undo entry={entry} />}
      </Table.Td>
    </Table.Tr>
  );
};

const Subject = ({ entry }: { entry: JournalEntry }) => {
  const { t } = useTranslation();
  const { itemId, itemName, memberId, memberTag } = entry;
  return (
    <>
      {itemId && (
        <Anchor component={Link} href={`/items/${itemId}`}>
          {itemName}
        </Anchor>
      )}
      {itemId && memberId && ' · '}
      {memberId && memberTag === null && (
        <Anchor component={Link} href={`/members/${memberId}`}>
          {sayMember(entry, t)}
        </Anchor>
      )}
      {memberId && memberTag !== null && sayMember(entry, t)}
      {!itemId && !memberId && saySubject(entry, t)}
    </>
  );
};

/** One click takes one act back; what a whole sheet brought goes only once somebody has said so. */
const Undo = ({ entry }: { entry: JournalEntry }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useUndoEntry(entry);
  const [isAsking, setAsking] = useState(false);
  const say = t('journal.undoThis', { act: sayAct(entry.act, t), time: format.time(entry.at) });
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        onClick={() => (entry.imported ? setAsking(true) : undo.mutate())}
        loading={undo.isPending}
        aria-label={say}
        title={say}
        leftSection={<IconArrowBackUp size={20} aria-hidden />}
      >
        {t('frame.act.undo')}
      </Button>
      <Problem error={undo.error} />
      {isAsking && (
        <FormDialog
          title={t('sheets.undo.title')}
          confirm={t('sheets.undo.confirm')}
          act={() => undo.mutateAsync()}
          onClose={() => setAsking(false)}
          labels={{}}
        >
          {() => <Text>{t('sheets.undo.whole', { what: saySubject(entry, t) })}</Text>}
        </FormDialog>
      )}
    </>
  );
};

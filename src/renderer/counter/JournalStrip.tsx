import { Button, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import styles from './Counter.module.css';
import { useUndo } from './use-undo.ts';

/** The day's acts beside the box, last first, each with its undo where it can still be taken back. */
export const JournalStrip = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const entries =
    useQuery(api.journal.list.queryOptions({ input: { on: today, limit: 30 } })).data ?? [];
  return (
    <aside className={styles.strip} aria-labelledby="strip">
      <Title order={2} size="h4" id="strip">
        {t('counter.strip.title')}
      </Title>
      {entries.length === 0 && <Text c="dimmed">{t('counter.strip.empty')}</Text>}
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </aside>
  );
};

/** The object and the person of an act; where it has neither, what it was done to. */
const namesIn = ({ itemName, memberName, subjectName }: JournalEntry): string[] => {
  const names = [itemName, memberName].filter((name) => name !== null);
  return names.length > 0 ? names : [subjectName ?? ''];
};

const Entry = ({ entry }: { entry: JournalEntry }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useUndo();
  const act = sayAct(entry.act, t);
  const time = format.time(entry.at);
  return (
    <li className={styles.entry} data-undone={entry.isUndone || undefined}>
      <div className={styles.rowWords}>
        <Text size="sm" c="dimmed">
          {time} · {act}
          {entry.isUndone && ` (${t('counter.strip.undone')})`}
        </Text>
        <Text size="sm" truncate>
          {namesIn(entry).join(' · ')}
        </Text>
      </div>
      {entry.isUndoable && !entry.isUndone && (
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          onClick={() => void undo(entry)}
          aria-label={t('counter.strip.undoThis', { act, time })}
          title={t('counter.strip.undoThis', { act, time })}
        >
          <IconArrowBackUp size={20} aria-hidden />
        </Button>
      )}
    </li>
  );
};

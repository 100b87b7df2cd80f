import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sayAct, sayMember, saySubject } from '#renderer/app/act.ts';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { goesAtOneKey } from './act.ts';
import styles from './Counter.module.css';
import { FunctionKey } from './FunctionKey.tsx';
import { useUndo, useUndoLast } from './use-undo.ts';

const shown = 30;

/** The day's acts beside the box, last first, each with its undo where it can still be taken back. */
export const JournalStrip = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const undoLast = useUndoLast();
  const entries =
    useQuery(api.journal.list.queryOptions({ input: { on: today, limit: shown } })).data ?? [];
  return (
    <aside className={styles.strip} aria-labelledby="strip">
      <Title order={2} size="h4" id="strip">
        {t('counter.strip.title')}
      </Title>
      <Button
        variant="default"
        fullWidth
        my="xs"
        px="xs"
        onClick={() => void undoLast()}
        leftSection={<IconArrowBackUp size={20} aria-hidden />}
      >
        {t('counter.strip.undoLast')} <FunctionKey name="F8" />
      </Button>
      {entries.length === 0 && <Text c="dimmed">{t('counter.strip.empty')}</Text>}
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {entries.length === shown && (
        <Anchor component={Link} href="/journal" className={styles.whole ?? ''}>
          {t('counter.strip.whole')}
        </Anchor>
      )}
    </aside>
  );
};

/** The object and the person of an act; where it has neither, what it was done to. */
const namesIn = (entry: JournalEntry, t: TFunction<'etabli'>): string[] => {
  const names = [entry.itemName, sayMember(entry, t)].filter((name) => name !== null);
  return names.length > 0 ? names : [saySubject(entry, t)].filter(Boolean);
};

const Entry = ({ entry }: { entry: JournalEntry }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useUndo();
  const act = sayAct(entry.act, t);
  const time = format.time(entry.at);
  const names = namesIn(entry, t);
  const when = [time, ...names].join(', ');
  const undoThis = t('counter.strip.undoThis', { act, when });
  return (
    <li className={styles.entry} data-undone={entry.isUndone || undefined}>
      <div className={styles.rowWords}>
        <Text size="sm" c="dimmed">
          {time} · {act}
          {entry.isUndone && ` (${t('counter.strip.undone')})`}
        </Text>
        <Text size="sm" truncate>
          {names.join(' · ')}
        </Text>
      </div>
      {goesAtOneKey(entry) && !entry.isUndone && (
        <Button
          variant="subtle"
          color="gray"
          px={0}
          miw={44}
          mih={44}
          onClick={() => void undo(entry)}
          aria-label={undoThis}
          title={undoThis}
        >
          <IconArrowBackUp size={20} aria-hidden />
        </Button>
      )}
    </li>
  );
};

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import type { JournalEntry } from '#shared/contract/journal.ts';

/** Acts of any day as lines of a history: what, on what, when, by whom. */
export const ActLines = ({ entries }: { entries: readonly JournalEntry[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Lines>
      {entries.map(({ id, at, act, itemName, staffName, isUndone }) => (
        <Line key={id}>
          {capital(sayAct(act, t))}
          {itemName && ` · ${itemName}`}
          {isUndone && ` (${t('journal.undone')})`}
          <Text c="dimmed" size="sm">
            {format.instant(at)} · {staffName ?? t('journal.nobody')}
          </Text>
        </Line>
      ))}
    </Lines>
  );
};

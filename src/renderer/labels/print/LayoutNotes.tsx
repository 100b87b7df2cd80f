import { useTranslation } from 'react-i18next';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { LayoutNote } from '#shared/domain/labels/label-layout.ts';
import type { LabelJob } from './label-job.ts';
import styles from './PrintRun.module.css';

/** What the labels of a page could not hold, in words. They print all the same. */
export const LayoutNotes = ({ job, page }: { job: LabelJob; page: number }) => {
  const { t } = useTranslation();
  const spots = job.sheetAt(page)?.spots ?? [];
  const counts = countNotes(job, spots);
  if (counts.length === 0) return null;
  return (
    <Warning>
      <ul className={styles.notes} data-one={counts.length === 1 || undefined}>
        {counts.map(({ kind, block, count }) => {
          const note = t(`labels.note.${kind}.${block}`);
          const isOnAll = count === spots.length;
          return (
            <li key={`${kind} ${block}`}>
              {isOnAll
                ? t('labels.note.onAll', { note })
                : t('labels.note.onSome', { note, count })}
            </li>
          );
        })}
      </ul>
    </Warning>
  );
};

type CountedNote = Pick<LayoutNote, 'kind' | 'block'> & { count: number };

const countNotes = (
  { layoutOf }: LabelJob,
  spots: readonly { readonly index: number }[],
): readonly CountedNote[] => {
  const counted = new Map<string, CountedNote>();
  for (const { index } of spots) {
    const layout = layoutOf(index);
    for (const { kind, block } of layout?.isPrintable ? layout.notes : []) {
      const key = `${kind} ${block}`;
      counted.set(key, { kind, block, count: (counted.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counted.values()];
};

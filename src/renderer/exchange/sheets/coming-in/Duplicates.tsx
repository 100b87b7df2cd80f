import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '#renderer/ui/Part.tsx';
import { ScrollRoom } from '#renderer/ui/ScrollRoom.tsx';
import styles from '../Sheets.module.css';
import { ChoiceForAll } from './ChoiceForAll.tsx';
import { DuplicateLine } from './DuplicateLine.tsx';
import { countKinds, type DuplicateKind, kindOf } from './duplicate-groups.ts';
import type { ReadSheet } from './sheet-flow.ts';

/** Rows that repeat something, here or in the file: what to do with all of them, and with each. */
export const Duplicates = ({ read }: { read: ReadSheet }) => {
  const { t } = useTranslation();
  const { duplicateCount, inFileCount } = read.report;
  if (duplicateCount === 0) return null;
  const where = [
    duplicateCount > inFileCount &&
      t('sheets.duplicates.ofHere', { count: duplicateCount - inFileCount }),
    inFileCount > 0 && t('sheets.duplicates.ofFile', { count: inFileCount }),
  ];
  return (
    <Part
      title={t('sheets.duplicates.title', { count: duplicateCount })}
      why={where.filter(Boolean).join(' ')}
    >
      <div className={styles.stack}>
        <DuplicatesOf kind="same" read={read} />
        <DuplicatesOf kind="otherName" read={read} />
        <DuplicatesOf kind="alike" read={read} />
      </div>
    </Part>
  );
};

const DuplicatesOf = ({ kind, read }: { kind: DuplicateKind; read: ReadSheet }) => {
  const { t } = useTranslation();
  const count = countKinds(read.report)[kind];
  if (count === 0) return null;
  const shown = read.report.duplicates.filter((one) => kindOf(one) === kind);
  const others = count - shown.length;
  const title = t(`sheets.duplicates.${kind}.title`, { count });
  return (
    <div>
      <Title order={3} size="h4">
        {title}
      </Title>
      <Text mb="xs">{t(`sheets.duplicates.${kind}.why`)}</Text>
      {kind !== 'alike' && <ChoiceForAll {...{ kind, read, shown }} />}
      <ScrollRoom label={title}>
        <ul className={styles.columns}>
          {shown.map((duplicate) => (
            <DuplicateLine key={duplicate.line} {...{ read, duplicate }} />
          ))}
        </ul>
      </ScrollRoom>
      {others > 0 && <Text>{t('sheets.duplicates.more', { count: others })}</Text>}
    </div>
  );
};

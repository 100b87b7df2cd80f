import { Badge, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sayBlocks, unsafeIn } from '#renderer/app/say-blocks.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import { Checks } from './Checks.tsx';
import styles from './Counter.module.css';
import type { Deed } from './counter-state.ts';
import { DamagedLabel } from './DamagedLabel.tsx';
import { DueDay } from './DueDay.tsx';
import { ReturnState } from './ReturnState.tsx';

/** One object that went out or came in during this visit, with the questions it asks. */
export const DeedCard = ({ deed }: { deed: Deed }) => {
  const { item } = deed.loan;
  return (
    <li className={styles.deed} data-testid="deed">
      <div className={styles.row}>
        <Picture photoId={item.photoId} alt="" size={56} />
        <div className={styles.rowWords}>
          <Text fw={700}>{item.name}</Text>
          <Code code={item.code} />
        </div>
        <Direction deed={deed} />
        {deed.kind === 'out' ? <DueDay loan={deed.loan} /> : <ReturnState deed={deed} />}
        <DamagedLabel item={item} />
      </div>
      <Words deed={deed} />
      <Checks deed={deed} />
    </li>
  );
};

const keptBy = (deed: Deed): 'unsafe' | 'block' | undefined => {
  if (deed.kind === 'out') return undefined;
  const { blocks } = deed.takeBack;
  if (unsafeIn(blocks)) return 'unsafe';
  return blocks.length > 0 || deed.damageNote !== null ? 'block' : undefined;
};

/** Out or back; back and kept here is said, so that nobody puts it on its shelf. */
const Direction = ({ deed }: { deed: Deed }) => {
  const { t } = useTranslation();
  const kept = keptBy(deed);
  return (
    <Badge
      size="lg"
      variant="outline"
      color="gray"
      tt="none"
      className={styles.direction}
      data-kept={kept}
      {...(kept && { leftSection: <IconLock size={16} aria-hidden /> })}
    >
      {t(`counter.deed.${kept ? 'blocked' : deed.kind}`)}
    </Badge>
  );
};

/** What the object asks to say: notes, safety, deposit, declared value. */
const Words = ({ deed }: { deed: Deed }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (deed.kind === 'in') {
    const { blocks, returnNote } = deed.takeBack;
    return (
      <>
        <Note
          label={t('counter.deed.blocked')}
          text={sayBlocks(blocks, { t, format })}
          isWarning={unsafeIn(blocks) !== undefined}
        />
        <Note label={t('counter.deed.returnNote')} text={returnNote} />
        <Note label={t('counter.deed.blocked')} text={deed.damageNote ?? ''} isWarning />
      </>
    );
  }
  const { lendingNote, safetyNotice, depositCents, declaredValueCents } = deed.handOver;
  const money = [
    ...(depositCents > 0
      ? [t('counter.deed.deposit', { amount: format.money(depositCents) })]
      : []),
    ...(declaredValueCents
      ? [t('counter.deed.declared', { amount: format.money(declaredValueCents) })]
      : []),
  ];
  return (
    <>
      <Note label={t('counter.deed.safety')} text={safetyNotice} isWarning />
      <Note label={t('counter.deed.lendingNote')} text={lendingNote} />
      {money.length > 0 && <Text size="sm">{money.join(' · ')}</Text>}
    </>
  );
};

interface NoteProps {
  label: string;
  text: string;
  isWarning?: boolean;
}

const Note = ({ label, text, isWarning = false }: NoteProps) =>
  text === '' ? null : (
    <p className={isWarning ? styles.warning : styles.note}>
      <span>
        <strong>{label} : </strong>
        {text}
      </span>
    </p>
  );

import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation();
  const { item } = deed.loan;
  return (
    <li className={styles.deed} data-testid="deed">
      <div className={styles.row}>
        <Picture photoId={item.photoId} alt="" size={56} />
        <div className={styles.rowWords}>
          <Text fw={700}>{item.name}</Text>
          <Code code={item.code} />
        </div>
        <Badge size="lg" variant="outline" color="gray" tt="none" className={styles.direction}>
          {t(`counter.deed.${deed.kind}`)}
        </Badge>
        <DamagedLabel item={item} />
        {deed.kind === 'out' ? <DueDay loan={deed.loan} /> : <ReturnState deed={deed} />}
      </div>
      <Words deed={deed} />
      <Checks deed={deed} />
    </li>
  );
};

/** What the object asks to say: notes, safety, deposit, declared value. */
const Words = ({ deed }: { deed: Deed }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (deed.kind === 'in') {
    return (
      <>
        <Note label={t('counter.deed.returnNote')} text={deed.takeBack.returnNote} />
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

import { useTranslation } from 'react-i18next';
import { Availability } from '#renderer/items/Availability.tsx';
import { Code } from '#renderer/ui/Code.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { ItemBrief, MemberBrief } from '#shared/contract/views.ts';
import { pickItem, pickMember } from './act.ts';
import styles from './Said.module.css';
import { SaidCard } from './SaidCard.tsx';

/** Several things bear one code: which one? The first is one Tab away from the box. */
export const ChooseSaid = ({
  answer: { items, members },
}: {
  answer: Extract<ScanAnswer, { kind: 'choose' }>;
}) => {
  const { t } = useTranslation();
  return (
    <SaidCard tone="told" title={t('counter.said.choose')}>
      {items.map((item) => (
        <ItemChoice key={item.id} item={item} />
      ))}
      {members.map((member) => (
        <MemberChoice key={member.id} member={member} />
      ))}
    </SaidCard>
  );
};

const ItemChoice = ({ item }: { item: ItemBrief }) => (
  <button type="button" className={styles.choice} onClick={() => void pickItem(item.id)}>
    <Picture photoId={item.photoId} alt="" size={48} />
    <span className={styles.choiceWords}>
      <strong>{item.name}</strong>
      <span>
        {[item.brand, item.shelfName].filter(Boolean).join(' · ')} <Code code={item.code} />
      </span>
    </span>
    <Availability availability={item.availability} />
  </button>
);

const MemberChoice = ({ member }: { member: MemberBrief }) => (
  <button type="button" className={styles.choice} onClick={() => void pickMember(member.id)}>
    <span className={styles.choiceWords}>
      <strong>
        {member.firstName} {member.lastName}
      </strong>
      <Code code={member.code} />
    </span>
  </button>
);

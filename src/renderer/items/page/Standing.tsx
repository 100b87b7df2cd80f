import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { Section } from './Section.tsx';

/** Where the object is now; when it is out, who has it and until when. */
export const Standing = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  return (
    <Section title={t('items.page.status')}>
      {item.openLoan ? <OutWith loan={item.openLoan} /> : <AtHome item={item} />}
    </Section>
  );
};

/** What may not go out is no longer where people look for it. */
const AtHome = ({ item: { shelfId, shelfName, availability } }: { item: ItemPage }) => {
  const { t } = useTranslation();
  if (availability === 'blocked') return <Text fz="lg">{t('items.page.setAside')}</Text>;
  if (shelfId === null || shelfName === null) return <Text>{t('items.page.onShelfNowhere')}</Text>;
  return (
    <Text fz="lg">
      <Anchor component={Link} href={`/shelves/${shelfId}`}>
        {shelfName}
      </Anchor>
    </Text>
  );
};

const OutWith = ({ loan: { member, dueOn, daysLate } }: { loan: LoanLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Text fz="lg">
        {t('items.page.outWith')}{' '}
        <Anchor component={Link} href={`/members/${member.id}`} fw={700}>
          {member.name}
        </Anchor>
        {member.phone !== '' && ` · ${member.phone.replaceAll(' ', '\u00a0')}`}
      </Text>
      <Text fw={daysLate > 0 ? 700 : 400} {...(daysLate > 0 && { c: 'var(--bad)' })}>
        {t('items.page.dueOn', { dueOn: format.day(dueOn) })}
        {daysLate > 0 && `, ${t('items.page.daysLate', { count: daysLate })}`}
      </Text>
    </>
  );
};

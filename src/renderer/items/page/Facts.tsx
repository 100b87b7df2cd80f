import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import { dayOf } from '#shared/domain/day.ts';
import styles from './Facts.module.css';
import { Section } from './Section.tsx';

/** What is known of the object, without what nobody has written. */
export const Facts = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  return (
    <Section title={t('items.page.facts')}>
      <dl className={styles.facts}>
        {useFacts(item).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Since at={item.createdAt} />
    </Section>
  );
};

const useFacts = (item: ItemPage): [name: string, value: string][] => {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { declaredValueCents, effectiveDepositCents, ownerKind, ownerName } = item;
  const owner = [t(`words.owner.${ownerKind}`), ownerName].filter(Boolean).join(', ');
  const facts: [name: string, value: string][] = [
    [t('items.page.brandModel'), [item.brand, item.model].filter(Boolean).join(' ')],
    [t('items.page.category'), item.categoryName ?? t('items.page.noCategory')],
    [t('items.page.condition'), capital(t(`words.condition.${item.condition}`))],
    [t('items.page.livesAt'), item.shelfName ?? t('items.page.nowhere')],
    [t('items.page.loanDays'), t('items.page.days', { count: item.effectiveLoanDays })],
    [t('items.page.declaredValue'), declaredValueCents === null ? '' : money(declaredValueCents)],
    [
      t('items.page.deposit'),
      effectiveDepositCents > 0 ? money(effectiveDepositCents) : t('items.page.noDeposit'),
    ],
    [t('items.page.owner'), capital(owner)],
    [t('items.page.serialNumber'), item.serialNumber],
    [t('items.page.otherCodes'), item.aliases.join(', ')],
  ];
  return facts.filter(([, value]) => value !== '');
};

const Since = ({ at }: { at: ItemPage['createdAt'] }) => {
  const { t } = useTranslation();
  const { timeZone } = usePlace();
  const format = useFormat();
  return (
    <Text size="sm" c="dimmed" mt="sm">
      {t('items.page.since', { on: format.day(dayOf(at, timeZone), 'dated') })}
    </Text>
  );
};

import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import type { ItemId } from '#shared/domain/ids.ts';
import styles from './Counter.module.css';
import type { BasketLine } from './counter-state.ts';
import { moveCounter, useCounterStore } from './counter-store.ts';
import { LeftSteps } from './LeftSteps.tsx';
import { say } from './say.ts';

/** Objects that wait for a card; once it is there, those it could not lend, each with the reason. */
export const Basket = () => {
  const { t } = useTranslation();
  const basket = useCounterStore((state) => state.basket);
  const isVisiting = useCounterStore(({ visit }) => visit !== null);
  if (basket.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="basket">
      <Group justify="space-between">
        <Title order={2} size="h3" id="basket">
          {t('counter.basket.title')} ({basket.length})
        </Title>
        <Button variant="default" onClick={emptyBasket}>
          {t('counter.basket.empty')}
        </Button>
      </Group>
      <Text c="dimmed">{t(isVisiting ? 'counter.basket.left' : 'counter.basket.waiting')}</Text>
      <ul className={styles.rows}>
        {basket.map((line) => (
          <BasketRow key={line.item.id} line={line} />
        ))}
      </ul>
    </section>
  );
};

const emptyBasket = () => {
  moveCounter((state) => ({ ...state, basket: [] }));
  say({ kind: 'basket-emptied' });
};

const takeOff = (itemId: ItemId) =>
  moveCounter((state) => ({
    ...state,
    basket: state.basket.filter(({ item }) => item.id !== itemId),
  }));

const BasketRow = ({ line: { item, why } }: { line: BasketLine }) => {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <Picture photoId={item.photoId} alt="" size={56} />
      <div className={styles.rowWords}>
        <Text fw={700}>{item.name}</Text>
        <Code code={item.code} />
      </div>
      {why && (
        <>
          <Text className={styles.why ?? ''}>{t(`counter.left.${why}`)}</Text>
          <LeftSteps item={item} why={why} />
        </>
      )}
      <ActionIcon
        aria-label={t('counter.basket.takeOff', { item: item.name })}
        onClick={() => takeOff(item.id)}
      >
        <IconX size={20} aria-hidden />
      </ActionIcon>
    </li>
  );
};

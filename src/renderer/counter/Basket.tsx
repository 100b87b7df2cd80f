import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import type { ItemBrief } from '#shared/contract/views.ts';
import styles from './Counter.module.css';
import { moveCounter, useCounterStore } from './counter-store.ts';
import { useCloseCounter } from './use-close-counter.ts';

/** Objects scanned with nobody open: they wait for a card. */
export const Basket = () => {
  const { t } = useTranslation();
  const basket = useCounterStore((state) => state.basket);
  const close = useCloseCounter();
  if (basket.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="basket">
      <Group justify="space-between">
        <Title order={2} size="h3" id="basket">
          {t('counter.basket.title')} ({basket.length})
        </Title>
        <Button variant="default" onClick={() => close('key')}>
          {t('counter.basket.empty')}
        </Button>
      </Group>
      <Text c="dimmed">{t('counter.basket.waiting')}</Text>
      <ul className={styles.rows}>
        {basket.map((item) => (
          <BasketRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
};

const BasketRow = ({ item }: { item: ItemBrief }) => {
  const { t } = useTranslation();
  const takeOff = () =>
    moveCounter((state) => ({ ...state, basket: state.basket.filter(({ id }) => id !== item.id) }));
  return (
    <li className={styles.row}>
      <Picture photoId={item.photoId} alt="" size={56} />
      <div className={styles.rowWords}>
        <Text fw={700}>{item.name}</Text>
        <Code code={item.code} />
      </div>
      <ActionIcon aria-label={t('counter.basket.takeOff', { item: item.name })} onClick={takeOff}>
        <IconX size={20} aria-hidden />
      </ActionIcon>
    </li>
  );
};

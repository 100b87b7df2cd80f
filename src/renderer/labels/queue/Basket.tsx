import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { besideHref } from '../print/asked.ts';
import { type Found, findScanned } from './find-scanned.ts';
import {
  addToBasket,
  type BasketKind,
  emptyBasket,
  takeFromBasket,
  usePrintBasket,
} from './print-basket.ts';
import styles from './Queue.module.css';

/** Scans on this screen go into a basket, and from there to paper. */
export const Basket = () => {
  const { t } = useTranslation();
  const scanning = useScanning();
  return (
    <>
      <Text c="dimmed">{t('labels.queue.scanHint')}</Text>
      <Text role="status" mih="1.5rem" mb="xs">
        {scanning.said}
      </Text>
      <Problem error={scanning.error} />
      <Things />
    </>
  );
};

const useScanning = () => {
  const say = useSayFound();
  const finding = useAct({
    mutationFn: async (readings: readonly string[]) => {
      const found = await findScanned(readings);
      const isNew = found.kind === 'found' && addToBasket(found.thing);
      return { found, isNew };
    },
  });
  useScan(({ readings }) => {
    finding.mutate(readings);
    return true;
  });
  const { data, error } = finding;
  return { said: data && say(data.found, data.isNew), error };
};

const useSayFound = () => {
  const { t } = useTranslation();
  return (found: Found, isNew: boolean): string => {
    if (found.kind !== 'found') return t(`labels.basket.${found.kind}`, { code: found.code });
    const { name } = found.thing;
    return t(isNew ? 'labels.basket.added' : 'labels.basket.already', { name });
  };
};

const sources = { item: 'items', member: 'members', shelf: 'shelves', ticket: 'tickets' } as const;
const kinds: readonly BasketKind[] = ['item', 'member', 'shelf', 'ticket'];

const Things = () => {
  const { t } = useTranslation();
  const titleId = useId();
  const { things } = usePrintBasket();
  if (things.length === 0) return null;
  return (
    <section className={styles.basket} aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId}>
        {t('labels.basket.title')}
      </Title>
      <ul className={styles.things}>
        {things.map(({ id, name, code }) => (
          <li key={id} className={styles.thing}>
            {name} <Code code={code} />
            <ActionIcon
              aria-label={t('labels.basket.remove', { name })}
              onClick={() => takeFromBasket(id)}
            >
              <IconX size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group gap="xs">
        {kinds.map((kind) => (
          <PrintKind key={kind} kind={kind} />
        ))}
        <Button variant="default" onClick={emptyBasket}>
          {t('labels.basket.empty')}
        </Button>
      </Group>
    </section>
  );
};

/** Objects, cards and shelves have designs of their own: each kind is a run of its own. */
const PrintKind = ({ kind }: { kind: BasketKind }) => {
  const { t } = useTranslation();
  const { things } = usePrintBasket();
  const ids = things.flatMap((thing) => (thing.kind === kind ? [thing.id] : []));
  if (ids.length === 0) return null;
  return (
    <LinkButton
      href={besideHref(sources[kind])}
      state={{ ids }}
      leftSection={<IconPrinter size={20} aria-hidden />}
    >
      {t('labels.basket.print', { what: t(`labels.basket.${kind}`, { count: ids.length }) })}
    </LinkButton>
  );
};

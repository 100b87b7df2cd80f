import { IconTag } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { itemsHref } from '../print/asked.ts';
import styles from './ItemLabelButton.module.css';

/** Symbols and fonts come with the first label, not with the page of an object. */
const PrintAtOnce = lazy(async () => ({
  default: (await import('./PrintAtOnce.tsx')).PrintAtOnce,
}));

/** F8 takes the last act back at the counter: the key for a label is another one. */
const labelKey = 'F9';

/** The label of one object: by its key at once on the daily printer, where there is one. */
export const ItemLabelButton = ({ item }: { item: { id: ItemId; name: string } }) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const [daily, setDaily] = useState<PrinterProfile | null>(null);
  const href = itemsHref([item.id]);
  useLabelKey(async () => {
    const printer = await dailyPrinter();
    if (printer) setDaily(printer);
    else goTo(href);
  });
  return (
    <>
      <LinkButton href={href} variant="default" leftSection={<IconTag size={20} aria-hidden />}>
        {t('items.act.label')} <kbd className={styles.key}>{labelKey}</kbd>
      </LinkButton>
      {daily && (
        <Suspense>
          <PrintAtOnce item={item} printer={daily} onDone={() => setDaily(null)} />
        </Suspense>
      )}
    </>
  );
};

/** The printer that needs no question; a browser asks in any case. */
const dailyPrinter = async (): Promise<PrinterProfile | undefined> => {
  if (!isOwnWindow()) return undefined;
  const printers = await client.labels.printers.list().catch(() => []); // the print screen says what is wrong
  return printers.find(({ isDaily }) => isDaily);
};

const useLabelKey = (act: () => Promise<void>): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== labelKey || event.defaultPrevented || event.repeat) return;
    if (document.querySelector('[role="dialog"], [role="menu"]')) return;
    event.preventDefault();
    void act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};

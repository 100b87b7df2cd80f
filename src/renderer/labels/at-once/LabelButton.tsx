import { IconTag } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { ItemId, TicketId } from '#shared/domain/ids.ts';
import { printAtOnce, printHref, printOnDaily } from './at-once.ts';
import styles from './LabelButton.module.css';
import type { LabelAtOnce } from './waiting-labels.ts';

/** F8 takes the last act back at the counter: the key for a label is another one. */
const labelKey = 'F9';

/** The label of one object: by its key at once on the daily printer, where there is one. */
export const ItemLabelButton = ({ item }: { item: { id: ItemId; name: string } }) => {
  const label: LabelAtOnce = {
    of: { from: 'items', ids: [item.id] },
    isRedTag: false,
    name: item.name,
  };
  return <LabelButton label={label} print={printOnDaily} />;
};

/** The tag of one ticket: by its key at once. */
export const TicketTagButton = ({ ticket }: { ticket: { id: TicketId; thing: string } }) => {
  const label: LabelAtOnce = {
    of: { from: 'tickets', ids: [ticket.id] },
    isRedTag: false,
    name: ticket.thing,
  };
  return <LabelButton label={label} print={printAtOnce} />;
};

interface LabelButtonProps {
  label: LabelAtOnce;
  print: (label: LabelAtOnce) => Promise<boolean>;
}

const LabelButton = ({ label, print }: LabelButtonProps) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const href = printHref(label);
  useLabelKey(async () => {
    if (!(await print(label))) goTo(href);
  });
  return (
    <LinkButton href={href} variant="default" leftSection={<IconTag size={20} aria-hidden />}>
      {t(label.of.from === 'items' ? 'items.act.label' : 'labels.atOnce.ticket')}{' '}
      <kbd className={styles.key}>{labelKey}</kbd>
    </LinkButton>
  );
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

import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { SheetMenu } from '#renderer/exchange/sheets/SheetMenu.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RepairsNav } from '../RepairsNav.tsx';
import { ImportedTab } from './imported/ImportedTab.tsx';
import { importedHref, ownHref } from './list-address.ts';
import { OwnTab } from './OwnTab.tsx';
import styles from './TicketList.module.css';

/** Every repair that is known here: our tickets, and those of other tools. */
export const TicketList = () => {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const isImported = address.get('tab') === 'imported';
  const tabs = [
    { href: ownHref, word: 'own', isHere: !isImported },
    { href: importedHref, word: 'imported', isHere: isImported },
  ] as const;
  return (
    <>
      <RepairsNav />
      <PageHeader
        title={t('repairTicket.list.title')}
        actions={
          <>
            <SheetMenu list="tickets" />
            <Welcome />
          </>
        }
      />
      <nav aria-label={t('repairTicket.list.tabs')} className={styles.tabs}>
        {tabs.map(({ href, word, isHere }) => (
          <Link
            key={href}
            href={href}
            className={styles.tab ?? ''}
            aria-current={isHere ? 'page' : undefined}
          >
            {t(`repairTicket.list.${word}`)}
          </Link>
        ))}
      </nav>
      {isImported ? <ImportedTab /> : <OwnTab />}
    </>
  );
};

const Welcome = () => {
  const { t } = useTranslation();
  return (
    <LinkButton href="/repairs/new" leftSection={<IconPlus size={20} aria-hidden />}>
      {t('repairTicket.list.new')}
    </LinkButton>
  );
};

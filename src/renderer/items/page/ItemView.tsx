import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import { capital } from '#renderer/ui/capital.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import { Availability } from '../Availability.tsx';
import { Accessories } from './Accessories.tsx';
import { Documents } from './Documents.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { ItemActions } from './ItemActions.tsx';
import styles from './ItemView.module.css';
import { Photos } from './Photos.tsx';
import { Repairs } from './Repairs.tsx';
import { Standing } from './Standing.tsx';
import { WhatStopsIt } from './WhatStopsIt.tsx';
import { WhatToSay } from './WhatToSay.tsx';

/** The page of an object: what it looks like, where it is, who has it, and its whole history. */
export const ItemView = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={item.name} actions={<ItemActions item={item} />} />
      <p className={styles.line}>
        <span className={styles.code}>
          <Code code={item.code} />
        </span>
        <span>{capital(t(`words.kind.${item.kind}`))}</span>
        <Availability availability={item.availability} />
      </p>
      <div className={styles.columns}>
        <div className={styles.standing}>
          <WhatStopsIt item={item} />
          <Standing item={item} />
        </div>
        <div className={styles.photos}>
          <Photos item={item} />
        </div>
        <div className={styles.rest}>
          <Accessories item={item} />
          <WhatToSay item={item} />
          <Facts item={item} />
          <Repairs item={item} />
          <Documents item={item} />
          <History id={item.id} />
        </div>
      </div>
    </>
  );
};

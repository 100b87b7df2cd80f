import { Stack, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { RepairStatistics } from '#shared/contract/repair-statistics.ts';
import { isPowered } from '#shared/domain/repairs/thing-category.ts';
import type { GoingOut } from './going-out.ts';
import styles from './OpenData.module.css';

interface WhatGoesOutProps {
  goingOut: GoingOut;
  children: ReactNode;
}

/** How many rows the file has, how many repairs the summary. */
export const WhatGoesOut = ({ goingOut, children }: WhatGoesOutProps) => {
  const { t } = useTranslation();
  const { period, hasImported } = goingOut;
  const { data, error } = useQuery(
    api.repairs.statistics.of.queryOptions({
      input: { period },
      placeholderData: keepPreviousData,
    }),
  );
  const counts = data && countsOf(data);
  const isKnown = hasImported || period.kind === 'session';
  return (
    <section className={styles.part} aria-labelledby="what-goes-out">
      <Title order={2} size="h4" id="what-goes-out">
        {t('exchange.out.what')}
      </Title>
      {counts && (
        <p className={styles.count} role="status">
          {isKnown
            ? t('exchange.out.rows', { count: counts.powered })
            : t('exchange.out.withoutImported')}
          {' · '}
          {t('exchange.out.unpowered', { count: counts.unpowered })}
        </p>
      )}
      <Problem error={error} />
      <Stack>{children}</Stack>
    </section>
  );
};

const countsOf = ({ categories }: RepairStatistics): { powered: number; unpowered: number } => {
  let [powered, unpowered] = [0, 0];
  for (const { category, fixed, repairable, endOfLife, unknown } of categories) {
    const count = fixed + repairable + endOfLife + unknown;
    if (isPowered(category)) powered += count;
    else unpowered += count;
  }
  return { powered, unpowered };
};

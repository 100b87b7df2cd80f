import { Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSessions, sessionsKey } from '#renderer/repairs/figures/hours-given.ts';
import { PeriodPicker } from '#renderer/repairs/figures/PeriodPicker.tsx';
import { usePeriod } from '#renderer/repairs/figures/use-period.ts';
import { RepairsNav } from '#renderer/repairs/RepairsNav.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { CheckTexts } from './going-out/CheckTexts.tsx';
import styles from './going-out/OpenData.module.css';
import { Publisher } from './going-out/Publisher.tsx';
import { SaveFiles } from './going-out/SaveFiles.tsx';
import { WhatGoesOut } from './going-out/WhatGoesOut.tsx';

/** What is published: how much, what a person checked, and the two files. */
export const OpenData = () => {
  const { t } = useTranslation();
  const [period, setPeriod] = usePeriod();
  const [wantsImported, setWantsImported] = useState(true);
  const sessions = useQuery({ queryKey: sessionsKey, queryFn: readSessions });
  const isSession = period.kind === 'session';
  const goingOut = { period, hasImported: wantsImported && !isSession };
  return (
    <>
      <RepairsNav />
      <PageHeader
        title={t('exchange.title')}
        actions={
          <LinkButton href="/repairs/import" variant="default">
            {t('exchange.out.toImport')}
          </LinkButton>
        }
      />
      <Text mb="md" maw="46rem">
        {t('exchange.out.intro')}
      </Text>
      <PeriodPicker period={period} onChange={setPeriod} sessions={sessions.data ?? []} />
      <Problem error={sessions.error} />
      <div className={styles.parts}>
        <WhatGoesOut goingOut={goingOut}>
          {!isSession && (
            <Switch
              size="md"
              checked={wantsImported}
              onChange={(event) => setWantsImported(event.currentTarget.checked)}
              label={t('exchange.out.hasImported')}
              description={t('exchange.out.hasImportedWhy')}
            />
          )}
          <Publisher />
        </WhatGoesOut>
        <CheckTexts goingOut={goingOut} />
        <SaveFiles goingOut={goingOut} />
      </div>
    </>
  );
};

import { Loader, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { visitorsPath } from '#shared/contract/visitors.ts';
import { queries } from './api.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LockGate } from './LockGate.tsx';
import { ManagerGate } from './manager/ManagerGate.tsx';
import { styleNonce } from './nonce.ts';
import { Routes } from './routes.tsx';
import { ScanToCounter } from './ScanToCounter.tsx';
import { paperAndInk, themeSaying } from './theme.ts';
import { withLaterSentences } from './with-later-sentences.ts';

/** A window is for visitors from its opening on: no link leads there, and none away. */
const isForVisitors = location.pathname === visitorsPath;

/** Light or dark is a choice of each screen: what visitors see does not follow the counter. */
const colorScheme = localStorageColorSchemeManager(
  isForVisitors ? { key: 'etabli.visitors-scheme' } : undefined,
);

/** The whole window: look and data, then what it is for. */
export const App = () => {
  const { t } = useTranslation();
  return (
    <MantineProvider
      theme={themeSaying(t('frame.act.close'))}
      cssVariablesResolver={paperAndInk}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      colorSchemeManager={colorScheme}
    >
      <QueryClientProvider client={queries}>
        <ErrorBoundary>{isForVisitors ? <Visitors /> : <TeamsWindow />}</ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  );
};

/** Scanner, manager's rights, then the screen, and the lock over it. */
const TeamsWindow = () => (
  <>
    <Notifications position="bottom-center" autoClose={6000} limit={3} />
    <ManagerGate>
      <ScanToCounter>
        <Routes />
        <LockGate />
      </ScanToCounter>
    </ManagerGate>
  </>
);

const VisitorsApp = lazy(async () => ({
  default: (await withLaterSentences(import('#renderer/repairs/visitors/VisitorsApp.tsx')))
    .VisitorsApp,
}));

const Visitors = () => {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Loader m="xl" aria-label={t('frame.loading')} />}>
      <VisitorsApp />
    </Suspense>
  );
};

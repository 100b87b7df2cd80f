import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from './api.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ManagerGate } from './manager/ManagerGate.tsx';
import { styleNonce } from './nonce.ts';
import { Routes } from './routes.tsx';
import { ScanToCounter } from './ScanToCounter.tsx';
import { paperAndInk, themeSaying } from './theme.ts';

/** The whole window: look, data, scanner, manager's rights, then the screen. */
export const App = () => {
  const { t } = useTranslation();
  return (
    <MantineProvider
      theme={themeSaying(t('frame.act.close'))}
      cssVariablesResolver={paperAndInk}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queries}>
        <ErrorBoundary>
          <Notifications position="bottom-center" autoClose={6000} limit={3} />
          <ManagerGate>
            <ScanToCounter>
              <Routes />
            </ScanToCounter>
          </ManagerGate>
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  );
};

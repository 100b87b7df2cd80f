import { Loader } from '@mantine/core';
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { Counter } from '#renderer/counter/Counter.tsx';
import type { Language } from '#shared/domain/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { Lost } from './frame/Lost.tsx';
import { chosenLanguage, speak } from './i18n.ts';
import { usePlaceStatus } from './place-status.ts';
import { withLaterSentences } from './with-later-sentences.ts';

/** A screen that is fetched when it is first opened, with the sentences that only such screens say. */
const late = (open: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await withLaterSentences(open()) }));

/** The counter is home and comes with the window. */
const screens: Readonly<Record<string, ComponentType>> = {
  '/items': late(async () => (await import('#renderer/items/ItemList.tsx')).ItemList),
  '/items/new': late(async () => (await import('#renderer/items/NewItem.tsx')).NewItem),
  '/items/:id': late(async () => (await import('#renderer/items/ItemScreen.tsx')).ItemScreen),
  '/members': late(async () => (await import('#renderer/members/MemberList.tsx')).MemberList),
  '/members/new': late(async () => (await import('#renderer/members/NewMember.tsx')).NewMember),
  '/members/:id': late(
    async () => (await import('#renderer/members/MemberScreen.tsx')).MemberScreen,
  ),
  '/shelves': late(async () => (await import('#renderer/shelves/ShelfList.tsx')).ShelfList),
  '/shelves/:id': late(async () => (await import('#renderer/shelves/ShelfScreen.tsx')).ShelfScreen),
  '/labels': late(async () => (await import('#renderer/labels/LabelQueue.tsx')).LabelQueue),
  '/labels/print': late(async () => (await import('#renderer/labels/PrintLabels.tsx')).PrintLabels),
  '/labels/runs': late(async () => (await import('#renderer/labels/LabelRuns.tsx')).LabelRuns),
  '/labels/designs': late(
    async () => (await import('#renderer/labels/designs/DesignList.tsx')).DesignList,
  ),
  '/labels/designs/:key': late(
    async () => (await import('#renderer/labels/designs/DesignScreen.tsx')).DesignScreen,
  ),
  '/labels/formats': late(
    async () => (await import('#renderer/labels/formats/FormatList.tsx')).FormatList,
  ),
  '/labels/formats/:key': late(
    async () => (await import('#renderer/labels/formats/FormatScreen.tsx')).FormatScreen,
  ),
  '/labels/printers': late(
    async () => (await import('#renderer/labels/printers/PrinterSettings.tsx')).PrinterSettings,
  ),
  '/repairs': late(async () => (await import('#renderer/repairs/board/Board.tsx')).Board),
  '/repairs/new': late(async () => (await import('#renderer/repairs/intake/Intake.tsx')).Intake),
  '/repairs/tickets': late(
    async () => (await import('#renderer/repairs/list/TicketList.tsx')).TicketList,
  ),
  '/repairs/tickets/:id': late(
    async () => (await import('#renderer/repairs/ticket/TicketScreen.tsx')).TicketScreen,
  ),
  '/repairs/sessions': late(
    async () => (await import('#renderer/repairs/sessions/SessionList.tsx')).SessionList,
  ),
  '/repairs/sessions/:id': late(
    async () => (await import('#renderer/repairs/sessions/SessionScreen.tsx')).SessionScreen,
  ),
  '/repairs/paper': late(
    async () => (await import('#renderer/repairs/paper/PaperScreen.tsx')).PaperScreen,
  ),
  '/repairs/figures': late(
    async () => (await import('#renderer/repairs/figures/FiguresScreen.tsx')).FiguresScreen,
  ),
  '/repairs/open-data': late(
    async () => (await import('#renderer/exchange/OpenData.tsx')).OpenData,
  ),
  '/repairs/import': late(
    async () => (await import('#renderer/exchange/ImportScreen.tsx')).ImportScreen,
  ),
  '/settings/repairs': late(
    async () => (await import('#renderer/repairs/settings/RepairSettings.tsx')).RepairSettings,
  ),
  '/journal': late(async () => (await import('#renderer/journal/JournalScreen.tsx')).JournalScreen),
  '/settings/backups': late(
    async () => (await import('#renderer/backups/BackupsScreen.tsx')).BackupsScreen,
  ),
  '/settings/privacy': late(
    async () => (await import('#renderer/members/privacy/PrivacyScreen.tsx')).PrivacyScreen,
  ),
  '/sheets': late(
    async () => (await import('#renderer/exchange/sheets/SheetsScreen.tsx')).SheetsScreen,
  ),
  '/settings': late(async () => (await import('#renderer/place/Settings.tsx')).Settings),
  '/settings/scanner': late(
    async () => (await import('#renderer/scanner-test/ScannerTest.tsx')).ScannerTest,
  ),
};

const FirstStart = lazy(async () => ({
  default: (await withLaterSentences(import('#renderer/place/FirstStart.tsx'))).FirstStart,
}));

const Wait = () => {
  const { t } = useTranslation();
  return <Loader m="xl" aria-label={t('frame.loading')} />;
};

/** A window speaks the language of the place until somebody chooses another one for it. */
const usePlaceLanguage = (language: Language | undefined): void => {
  useEffect(() => {
    if (language && chosenLanguage() === null) speak(language, false);
  }, [language]);
};

export const Routes = () => {
  const status = usePlaceStatus();
  const [isStarting, setIsStarting] = useState(false);
  usePlaceLanguage(status.data?.language);
  if (status.isPending) return <Wait />;
  if (isStarting || status.data?.isSetUp === false) {
    return (
      <Suspense fallback={<Wait />}>
        <FirstStart onSetUp={() => setIsStarting(true)} onDone={() => setIsStarting(false)} />
      </Suspense>
    );
  }
  return (
    <Frame>
      <ErrorBoundary>
        <Suspense fallback={<Wait />}>
          <Switch>
            <Route path="/" component={Counter} />
            {Object.entries(screens).map(([path, screen]) => (
              <Route key={path} path={path} component={screen} />
            ))}
            <Route component={Lost} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Frame>
  );
};

import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import { itemsHref } from '../print/asked.ts';
import { PrintedSheets } from '../print/PrintedSheets.tsx';
import { paperReady } from '../print/paper-ready.ts';
import { sendPage } from '../print/send-page.ts';
import { useWarning } from '../print/use-print-flow.ts';
import { type AtOnce, planAtOnce } from './plan-at-once.ts';

interface PrintAtOnceProps {
  item: { id: ItemId; name: string };
  printer: PrinterProfile;
  onDone: () => void;
}

interface OnPaper extends AtOnce {
  sheet: Sheet;
  logoUrl: string | null;
}

/**
 * Prints the label of an object on the daily printer without a question, as the last one was printed,
 * and says what came of it. A label that does not fit opens the screen that says why.
 */
export const PrintAtOnce = ({ item, printer, onDone }: PrintAtOnceProps) => {
  const [onPaper, setOnPaper] = useState<OnPaper | null>(null);
  const warning = useWarning();
  const say = useSaying(item.name, printer.name);
  const [, goTo] = useLocation();
  const print = useEffectEvent(async () => {
    const plan = await planAtOnce(item.id, printer, warning);
    const sheet = plan.job.sheetAt(0);
    if (!sheet || !plan.job.layoutOf(0)?.isPrintable) return goTo(itemsHref([item.id]));
    const logoUrl = plan.logo && URL.createObjectURL(plan.logo);
    flushSync(() => setOnPaper({ ...plan, sheet, logoUrl }));
    await paperReady(logoUrl);
    await sendPage(sheet, printer.name);
    if (logoUrl) URL.revokeObjectURL(logoUrl);
    await client.labels.runs.record({
      settings: plan.settings,
      things: [{ kind: 'item', id: item.id, copies: 1 }],
      sheets: 1,
    });
    say.sent();
  });
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void print().catch(say.failed).finally(onDone);
  });
  if (!onPaper) return null;
  const { job, sheet, logoUrl } = onPaper;
  return <PrintedSheets sheets={[sheet]} layoutOf={job.layoutOf} logoUrl={logoUrl} />;
};

const useSaying = (name: string, printer: string) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const queries = useQueryClient();
  return {
    sent: () => {
      notifications.show({ message: t('labels.atOnce.sent', { name, printer }) });
      void queries.invalidateQueries();
    },
    failed: (thrown: unknown) =>
      notifications.show({
        color: 'red',
        title: t('labels.atOnce.failed', { name }),
        message: sayRefusal(thrown),
        autoClose: false,
      }),
  };
};

import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import type { PrinterProfile, PrintSettings } from '#shared/contract/labels.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import { NotNoted } from '../print/AfterPrinting.tsx';
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

/** Printed, but the application could not note it. */
interface Unnoted {
  settings: PrintSettings;
  error: unknown;
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
  const [unnoted, setUnnoted] = useState<Unnoted | null>(null);
  const note = async (settings: PrintSettings) => {
    const things = [{ kind: 'item' as const, id: item.id, copies: 1 }];
    try {
      await client.labels.runs.record({ settings, things, sheets: 1 });
    } catch (error) {
      return setUnnoted({ settings, error });
    }
    say.sent();
    onDone();
  };
  const print = useEffectEvent(async () => {
    const plan = await planAtOnce(item.id, printer, warning);
    const sheet = plan.job.sheetAt(0);
    if (!sheet || !plan.job.layoutOf(0)?.isPrintable) {
      goTo(itemsHref([item.id]));
      return onDone();
    }
    const logoUrl = plan.logo && URL.createObjectURL(plan.logo);
    flushSync(() => setOnPaper({ ...plan, sheet, logoUrl }));
    await paperReady(logoUrl);
    await sendPage(sheet, printer.name);
    if (logoUrl) URL.revokeObjectURL(logoUrl);
    await note(plan.settings);
  });
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void print().catch((thrown: unknown) => {
      say.failed(thrown);
      onDone();
    });
  });
  if (unnoted) {
    return (
      <Modal opened onClose={onDone} title={item.name}>
        <NotNoted error={unnoted.error} onAgain={() => void note(unnoted.settings)} />
      </Modal>
    );
  }
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

import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { LabelledThing, PrintSettings } from '#shared/contract/labels.ts';
import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import { NotNoted } from '../print/AfterPrinting.tsx';
import { PrintedSheets } from '../print/PrintedSheets.tsx';
import { paperReady } from '../print/paper-ready.ts';
import { sendPage } from '../print/send-page.ts';
import { useTagWords } from '../print/use-print-flow.ts';
import { printHref } from './at-once.ts';
import { type AtOnce, planAtOnce } from './plan-at-once.ts';
import type { WaitingLabel } from './waiting-labels.ts';

interface PrintAtOnceProps {
  label: WaitingLabel;
  onDone: () => void;
}

interface OnPaper extends AtOnce {
  sheet: Sheet;
  logoUrl: string | null;
}

interface Printed {
  settings: PrintSettings;
  things: readonly LabelledThing[];
}

/** Printed, but the application could not note it. */
interface Unnoted {
  printed: Printed;
  error: unknown;
}

/**
 * Prints one label without a question, as the last one of its kind was printed, and says what came of it. A label that does not fit opens the screen that says why.
 */
export const PrintAtOnce = ({ label, onDone }: PrintAtOnceProps) => {
  const [onPaper, setOnPaper] = useState<OnPaper | null>(null);
  const said = useTagWords();
  const say = useSaying(label);
  const [, goTo] = useLocation();
  const [unnoted, setUnnoted] = useState<Unnoted | null>(null);
  const note = async (printed: Printed) => {
    const things = printed.things.map(({ kind, id, copies }) => ({ kind, id, copies }));
    try {
      await client.labels.runs.record({ settings: printed.settings, things, sheets: 1 });
    } catch (error) {
      return setUnnoted({ printed, error });
    }
    say.sent();
    onDone();
  };
  const print = useEffectEvent(async () => {
    const plan = await planAtOnce(label, said);
    const sheet = plan.job.sheetAt(0);
    if (!sheet || !plan.job.layoutOf(0)?.isPrintable) {
      goTo(printHref(label));
      return onDone();
    }
    const logoUrl = plan.logo && URL.createObjectURL(plan.logo);
    flushSync(() => setOnPaper({ ...plan, sheet, logoUrl }));
    await paperReady(logoUrl);
    await sendPage(sheet, label.printer.name);
    if (logoUrl) URL.revokeObjectURL(logoUrl);
    await note(plan);
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
      <Dialog onClose={onDone} title={label.name}>
        <NotNoted error={unnoted.error} onAgain={() => void note(unnoted.printed)} />
      </Dialog>
    );
  }
  if (!onPaper) return null;
  const { job, sheet, logoUrl } = onPaper;
  return <PrintedSheets sheets={[sheet]} layoutOf={job.layoutOf} logoUrl={logoUrl} />;
};

const useSaying = ({ name, printer }: WaitingLabel) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const queries = useQueryClient();
  return {
    sent: () => {
      // A browser says itself where it prints.
      if (printer.name !== '')
        notifications.show({ message: t('labels.atOnce.sent', { name, printer: printer.name }) });
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

import { Anchor, Select, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { Warning } from '#renderer/ui/Warning.tsx';
import { startOn } from './print-choice.ts';
import type { PrintFlow } from './use-print-flow.ts';
import type { OfferedPrinter } from './use-printers.ts';

/** The printer, for its own measures and to print on. A choice stays when its printer is gone. */
export const PrinterPicker = ({ flow }: { flow: PrintFlow }) => {
  const { t } = useTranslation();
  const { choice, printers } = flow;
  const { printerName } = choice;
  const chosen = printers.offered.find(({ name }) => name === printerName);
  const isGone = printerName !== '' && (chosen === undefined || chosen.state === 'gone');
  const state = isOwnWindow() ? 'gone' : 'ready';
  const unknown: OfferedPrinter = { name: printerName, title: printerName, state };
  const offered = chosen || printerName === '' ? printers.offered : [unknown, ...printers.offered];
  const anyPrinter = isOwnWindow() ? 'systemPrinter' : 'browserPrinter';
  return (
    <>
      <Select
        label={t('labels.print.printer')}
        data={[
          { value: '', label: t(`labels.print.${anyPrinter}`) },
          ...offered.map((printer) => ({ value: printer.name, label: sayPrinter(printer, t) })),
        ]}
        value={printerName}
        allowDeselect={false}
        onChange={(name) => void takePrinter(flow, name ?? '')}
      />
      {isGone && isOwnWindow() && (
        <Warning>{t('labels.print.printerGoneWhy', { name: printerName })}</Warning>
      )}
      {!printers.isMeasured(printerName) && (
        <Text size="sm">
          {t('labels.print.printerUnmeasured')}{' '}
          <Anchor component={Link} href="/labels/printers" inherit>
            {t('labels.print.measure')}
          </Anchor>
        </Text>
      )}
    </>
  );
};

/** What was left in another printer is another sheet. */
const takePrinter = async ({ choice, change }: PrintFlow, printerName: string): Promise<void> => {
  const startAt = await startOn(choice.format, printerName);
  change({ printerName, startAt });
};

const stateWords = {
  stopped: 'printerStopped',
  'out-of-paper': 'printerEmpty',
  gone: 'printerGone',
} as const;

const sayPrinter = ({ title, state }: OfferedPrinter, t: TFunction<'etabli'>): string =>
  state === 'ready' ? title : t(`labels.print.${stateWords[state]}`, { name: title });

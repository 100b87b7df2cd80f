import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import { sendPage } from './send-page.ts';
import type { PrintFlow } from './use-print-flow.ts';
import type { PrintStep } from './use-printing.ts';

interface Around {
  setStep: (step: PrintStep) => void;
  /** Puts all sheets on paper and says the first; `null` when there is nothing to print after all. */
  prepare: () => Promise<Sheet | null>;
  record: () => Promise<void>;
  forget: () => void;
}

/** The two ways out for a prepared run: to the printer, or into a PDF. Both reject with what refuses them. */
export const useSending = ({ choice }: PrintFlow, around: Around) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const format = useFormat();
  const { setStep, prepare, record, forget } = around;
  const labels = async () => {
    const sheet = await prepare();
    if (!sheet) return;
    setStep({ at: 'printing' });
    await sendPage(sheet, choice.printerName);
    if (isOwnWindow()) await record();
    else setStep({ at: 'asking', file: null });
  };
  const pdf = async () => {
    const sheet = await prepare();
    if (!sheet) return;
    setStep({ at: 'printing' });
    const suggestedName = t('labels.print.fileName', { day: format.day(today, 'dated') });
    const paper = { width: sheet.width, height: sheet.height };
    const { fileName } = await client.desk.savePdf({ suggestedName, paper });
    if (fileName === null) forget();
    else setStep({ at: 'asking', file: fileName });
  };
  return { labels, pdf };
};

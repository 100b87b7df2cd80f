import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat, useLanguage } from '#renderer/app/words.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { spreadsheet } from '#renderer/ui/spreadsheet.ts';
import type { ChartModel } from './chart-model.ts';
import { sayValue } from './figures-in-words.ts';
import { pictureOf } from './picture-of.ts';
import { tableOf } from './table-of.ts';

export interface ChartSource {
  /** The period in words: `année 2026`. */
  period: string;
  /** Name and version of the impact method. */
  methodName: string;
}

/** Saves a chart where the person says; both answer the name of the file, `null` when they changed their mind. */
export const useSaveChart = (chart: ChartModel, { period, methodName }: ChartSource) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { name: place, today } = usePlace();
  const fileName = (ending: string) => `${chart.title}, ${period}.${ending}`;
  const asPicture = async (): Promise<string | null> => {
    const day = format.day(today, 'dated');
    const source = chart.isImpact
      ? t('repairFigures.chart.sourceWith', { place, period, day, method: methodName })
      : t('repairFigures.chart.source', { place, period, day });
    const picture = await pictureOf(chart, {
      source,
      say: (value) => sayValue(value, chart.unit, { t, format }),
    });
    return saveFile(new File([picture], fileName('png'), { type: 'image/png' }));
  };
  const asSpreadsheet = (): Promise<string | null> => {
    const words = {
      total: t('repairFigures.chart.total'),
      methodHead: t('repairFigures.chart.method'),
    };
    const text = spreadsheet(tableOf(chart, { ...words, method: methodName }), language);
    return saveFile(new File([text], fileName('csv'), { type: 'text/csv' }));
  };
  return { asPicture, asSpreadsheet };
};

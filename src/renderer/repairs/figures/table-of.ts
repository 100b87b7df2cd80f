import type { Cell } from '#renderer/ui/spreadsheet.ts';
import { type ChartModel, hasTotal, totalOf } from './chart-model.ts';

interface TableWords {
  total: string;
  methodHead: string;
  /** Said in every row of an impact. */
  method: string;
}

/** A chart as the rows of a spreadsheet, with the method beside each figure of an impact. */
export const tableOf = (chart: ChartModel, words: TableWords): Cell[][] => {
  const withTotal = <One>(one: One): One[] => (hasTotal(chart) ? [one] : []);
  const withMethod = (text: string): Cell[] => (chart.isImpact ? [text] : []);
  const head: Cell[] = [chart.rowHead, ...chart.series.map(({ label }) => label)];
  return [
    [...head, ...withTotal(words.total), ...withMethod(words.methodHead)],
    ...chart.rows.map((row) => [
      row.label,
      ...row.values,
      ...withTotal(totalOf(row)),
      ...withMethod(words.method),
    ]),
  ];
};

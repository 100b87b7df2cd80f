/** One chart, whatever draws it: the screen, a picture, a table or a CSV file. */

/** How bars are told apart without colour: full, striped, dotted, hollow. */
export type Fill = 'full' | 'stripes' | 'dots' | 'hollow';

export interface Series {
  key: string;
  label: string;
  fill: Fill;
}

export interface ChartRow {
  label: string;
  /** One a series. */
  values: readonly number[];
}

/** What the values are. */
export type Unit = 'count' | 'hours' | 'kilos';

export interface ChartModel {
  id: string;
  unit: Unit;
  title: string;
  /** What the rows are: the head of the first column. */
  rowHead: string;
  series: readonly Series[];
  rows: readonly ChartRow[];
  /** What the bars cannot say: how many are not in them. */
  notes: readonly string[];
  /** Prints the method beside its figures. */
  isImpact: boolean;
}

/** More bars than this are not read any more. */
export const mostDrawn = 15;

export const drawnRows = ({ rows }: ChartModel): readonly ChartRow[] => rows.slice(0, mostDrawn);

export const totalOf = ({ values }: ChartRow): number =>
  values.reduce((total, value) => total + value, 0);

export const isEmpty = ({ rows }: ChartModel): boolean => rows.every((row) => totalOf(row) === 0);

/** Up to this count the drawing's own axis would be mostly empty. */
const fewUnits = 2;

/** Where the axis of one or two things ends: at the next whole number; `null` leaves it to the drawing. */
export const axisEnd = (chart: ChartModel): number | null => {
  const most = Math.max(0, ...drawnRows(chart).map(totalOf));
  return chart.unit === 'count' && most <= fewUnits ? most + 1 : null;
};

/** Several series make a total worth a column of its own. */
export const hasTotal = ({ series }: ChartModel): boolean => series.length > 1;

/** Which charts a period has, from its statistics, in the words of the window. */
import type { TFunction } from 'i18next';
import type { RepairStatistics, Slice } from '#shared/contract/repair-statistics.ts';
import type { ChartModel, ChartRow, Series } from './chart-model.ts';
import { sayDuration } from './figures-in-words.ts';

export type Say = TFunction<'etabli'>;

/** All but the hours given, which come from the sessions themselves. */
export const chartsOf = (statistics: RepairStatistics, t: Say): ChartModel[] => [
  outcomesByCategory(statistics, t),
  brands(statistics, t),
  ages(statistics, t),
  barriers(statistics, t),
  minutes(statistics, t),
  waiting(statistics, t),
];

const plain = { unit: 'count', notes: [], isImpact: false } as const;

const fixedOrNot = (t: Say): Series[] => [
  { key: 'fixed', label: t('repairFigures.series.fixed'), fill: 'full' },
  { key: 'notFixed', label: t('repairFigures.series.notFixed'), fill: 'hollow' },
];

const repairsAlone = (t: Say): Series[] => [
  { key: 'repairs', label: t('repairFigures.series.repairs'), fill: 'full' },
];

const outcomesByCategory = ({ categories }: RepairStatistics, t: Say): ChartModel => ({
  ...plain,
  id: 'outcomes',
  title: t('repairFigures.charts.outcomes.title'),
  rowHead: t('repairFigures.charts.outcomes.row'),
  series: [
    { key: 'fixed', label: t('repairFigures.series.fixed'), fill: 'full' },
    { key: 'repairable', label: t('repairFigures.series.repairable'), fill: 'stripes' },
    { key: 'endOfLife', label: t('repairFigures.series.endOfLife'), fill: 'hollow' },
    { key: 'unknown', label: t('repairFigures.series.unknown'), fill: 'dots' },
  ],
  rows: categories.map(({ category, fixed, repairable, endOfLife, unknown }) => ({
    label: t(`repairWords.category.${category}`),
    values: [fixed, repairable, endOfLife, unknown],
  })),
});

const brands = ({ brands: seen, brandUnknown }: RepairStatistics, t: Say): ChartModel => ({
  ...plain,
  id: 'brands',
  title: t('repairFigures.charts.brands.title'),
  rowHead: t('repairFigures.charts.brands.row'),
  series: fixedOrNot(t),
  rows: seen.map(({ brand, repairs, fixed }) => ({
    label: brand,
    values: [fixed, repairs - fixed],
  })),
  notes:
    brandUnknown > 0 ? [t('repairFigures.charts.brands.unknown', { count: brandUnknown })] : [],
});

const ages = ({ ages: slices, ageUnknown }: RepairStatistics, t: Say): ChartModel => ({
  ...plain,
  id: 'ages',
  title: t('repairFigures.charts.ages.title'),
  rowHead: t('repairFigures.charts.ages.row'),
  series: fixedOrNot(t),
  rows: slices.map(({ from, count, fixed }, index) => ({
    label: sayAge(from, slices[index + 1]?.from ?? null, t),
    values: [fixed, count - fixed],
  })),
  notes: ageUnknown > 0 ? [t('repairFigures.charts.ages.unknown', { count: ageUnknown })] : [],
});

/** Ages are whole years: what comes before the next slice is the last of this one. */
const sayAge = (from: number, next: number | null, t: Say): string => {
  if (next === null) return t('repairFigures.charts.ages.last', { from });
  if (from === 0) return t('repairFigures.charts.ages.first', { until: next });
  return t('repairFigures.charts.ages.between', { from, until: next - 1 });
};

const barriers = ({ barriers: met }: RepairStatistics, t: Say): ChartModel => ({
  ...plain,
  id: 'barriers',
  title: t('repairFigures.charts.barriers.title'),
  rowHead: t('repairFigures.charts.barriers.row'),
  series: repairsAlone(t),
  rows: met.map(({ barrier, count }) => ({
    label:
      barrier === null
        ? t('repairFigures.charts.barriers.none')
        : t(`repairWords.barrier.${barrier}`),
    values: [count],
  })),
});

const minutes = ({ minutes: { total, slices } }: RepairStatistics, t: Say): ChartModel => ({
  ...plain,
  id: 'minutes',
  title: t('repairFigures.charts.minutes.title'),
  rowHead: t('repairFigures.charts.minutes.row'),
  series: repairsAlone(t),
  rows: minuteRows(slices, t),
  notes: [t('repairFigures.charts.minutes.total', { duration: sayDuration(total, t) })],
});

const waiting = ({ waiting: { slices } }: RepairStatistics, t: Say): ChartModel => ({
  ...plain,
  id: 'waiting',
  title: t('repairFigures.charts.waiting.title'),
  rowHead: t('repairFigures.charts.waiting.row'),
  series: repairsAlone(t),
  rows: minuteRows(slices, t),
});

const minuteRows = (slices: readonly Slice[], t: Say): ChartRow[] =>
  slices.map(({ from, until, count }, index) => ({
    label: sayMinutes({ from: slices[index - 1]?.until ?? from, until }, index === 0, t),
    values: [count],
  }));

const sayMinutes = (
  { from, until }: { from: number; until: number | null },
  isFirst: boolean,
  t: Say,
): string => {
  if (until === null) return t('repairFigures.charts.slices.last', { from });
  if (isFirst) return t('repairFigures.charts.slices.first', { until });
  return t('repairFigures.charts.slices.between', { from, until });
};

/** Kilos and CO2e by year; those of a session stand under its day. */
export const impactCharts = (
  years: RepairStatistics['years'],
  sessionDay: string | null,
  t: Say,
): ChartModel[] =>
  (['waste', 'co2e'] as const).map((id) => ({
    id,
    unit: 'kilos',
    title: t(`repairFigures.charts.${id}.${sessionDay === null ? 'title' : 'titleOfSession'}`),
    rowHead: t(`repairFigures.charts.${sessionDay === null ? 'hours.byYear' : 'hours.bySession'}`),
    series: [{ key: 'kilos', label: t('repairFigures.series.kilos'), fill: 'full' }],
    rows: years.map(({ year, wasteGrams, co2eGrams }) => ({
      label: sessionDay ?? String(year),
      values: [kilos(id === 'waste' ? wasteGrams : co2eGrams)],
    })),
    notes: [],
    isImpact: true,
  }));

/** To the gram. */
const kilos = (grams: number): number => Math.round(grams) / 1_000;

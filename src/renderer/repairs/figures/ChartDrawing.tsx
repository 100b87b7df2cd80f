import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import styles from './ChartCard.module.css';
import { axisEnd, type ChartModel, drawnRows, hasTotal, totalOf } from './chart-model.ts';
import { patternOf } from './FillPatterns.tsx';
import { sayValue } from './figures-in-words.ts';

const rowHeight = 40;
/** Keeps a name and its total on one line. */
const unbroken = '\u00a0·\u00a0';
const axisHeight = 40;
const letters = { fontSize: 14, fill: 'var(--mantine-color-text)' };

/** Bars from left to right, one a row. Whoever cannot see it hears the sentence, or reads the table. */
export const ChartDrawing = ({ chart, says }: { chart: ChartModel; says: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const say = (value: number) => sayValue(value, chart.unit, { t, format });
  const isNarrow = useMediaQuery('(max-width: 44rem)', undefined, {
    getInitialValueInEffect: false,
  });
  const rows = drawnRows(chart);
  return (
    <>
      {hasTotal(chart) && <Legend chart={chart} />}
      <div role="img" aria-label={says}>
        <BarChart
          h={rows.length * rowHeight + axisHeight}
          data={rows.map((row) => barsOf(row, chart, say))}
          dataKey="label"
          orientation="vertical"
          type="stacked"
          gridAxis="y"
          series={chart.series.map(({ key, label, fill }) => ({
            name: key,
            label,
            color: patternOf(fill),
          }))}
          barProps={{ stroke: 'var(--mantine-color-text)', strokeOpacity: 1 }}
          maxBarWidth={22}
          valueFormatter={say}
          xAxisProps={{ allowDecimals: false, tick: letters, ...axisTo(axisEnd(chart)) }}
          yAxisProps={{ width: isNarrow ? 132 : 210, interval: 0, tick: letters }}
          accessibilityLayer={false}
        />
      </div>
    </>
  );
};

/** A whole number a tick. */
const axisTo = (end: number | null) =>
  end === null ? {} : { domain: [0, end], ticks: Array.from({ length: end + 1 }, (_, at) => at) };

/** The total stands with the name, so that it is read without aiming at the bar. */
const barsOf = (
  row: ChartModel['rows'][number],
  { series }: ChartModel,
  say: (value: number) => string,
): Record<string, string | number> => ({
  label: `${row.label}${unbroken}${say(totalOf(row))}`,
  ...Object.fromEntries(series.map(({ key }, index) => [key, row.values[index] ?? 0])),
});

const Legend = ({ chart: { series } }: { chart: ChartModel }) => (
  <ul className={styles.legend} aria-hidden="true">
    {series.map(({ key, label, fill }) => (
      <li key={key}>
        <svg width="22" height="16" className={styles.swatch} aria-hidden="true">
          <rect x="0.5" y="0.5" width="21" height="15" fill={patternOf(fill)} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);

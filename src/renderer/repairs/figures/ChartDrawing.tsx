import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useMediaQuery } from '@mantine/hooks';
import { useFormat } from '#renderer/app/words.ts';
import styles from './ChartCard.module.css';
import { type ChartModel, drawnRows, hasTotal, totalOf } from './chart-model.ts';
import { FillPatterns, patternOf } from './FillPatterns.tsx';

const rowHeight = 40;
const axisHeight = 40;

/** Bars from left to right, one a row. Whoever cannot see it hears the sentence, or reads the table. */
export const ChartDrawing = ({ chart, says }: { chart: ChartModel; says: string }) => {
  const format = useFormat();
  const isNarrow = useMediaQuery('(max-width: 44rem)', undefined, {
    getInitialValueInEffect: false,
  });
  const rows = drawnRows(chart);
  return (
    <>
      {hasTotal(chart) && <Legend chart={chart} />}
      <div role="img" aria-label={says}>
        <FillPatterns />
        <BarChart
          h={rows.length * rowHeight + axisHeight}
          data={rows.map((row) => barsOf(row, chart, format.number))}
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
          valueFormatter={format.number}
          xAxisProps={{ allowDecimals: false }}
          yAxisProps={{ width: isNarrow ? 124 : 190, interval: 0 }}
          accessibilityLayer={false}
        />
      </div>
    </>
  );
};

/** The total stands with the name, so that it is read without aiming at the bar. */
const barsOf = (
  row: ChartModel['rows'][number],
  { series }: ChartModel,
  say: (value: number) => string,
): Record<string, string | number> => ({
  label: `${row.label} · ${say(totalOf(row))}`,
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

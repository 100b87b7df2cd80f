import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import styles from './ChartCard.module.css';
import { type ChartModel, hasTotal, totalOf } from './chart-model.ts';
import { sayValue } from './figures-in-words.ts';

/** A chart to be read rather than looked at: every row of it. */
export const ChartTable = ({ chart }: { chart: ChartModel }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const say = (value: number) => sayValue(value, chart.unit, { t, format });
  return (
    <section
      className={styles.tableRoom}
      aria-label={chart.title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table larger than its room is scrolled with the arrow keys
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{chart.rowHead}</th>
            {chart.series.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            {hasTotal(chart) && <th scope="col">{t('repairFigures.chart.total')}</th>}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {chart.series.map(({ key }, index) => (
                <td key={key}>{say(row.values[index] ?? 0)}</td>
              ))}
              {hasTotal(chart) && <td>{say(totalOf(row))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

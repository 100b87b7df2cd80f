import { Button, SegmentedControl, Text, Title } from '@mantine/core';
import { IconPhoto, IconTable } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './ChartCard.module.css';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type ChartModel, mostDrawn, totalOf } from './chart-model.ts';
import { sayValue } from './figures-in-words.ts';
import { type ChartSource, useSaveChart } from './use-save-chart.ts';

interface ChartCardProps {
  chart: ChartModel;
  source: ChartSource;
}

/** One chart with something in it: looked at, read as a table, saved as a picture or for a spreadsheet. */
export const ChartCard = ({ chart, source }: ChartCardProps) => {
  const { t } = useTranslation();
  const id = useId();
  const says = useSentence(chart);
  const [form, setForm] = useState<'chart' | 'table'>('chart');
  const { title, notes } = chart;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      <p className={styles.says}>{says}</p>
      <SegmentedControl
        value={form}
        onChange={(value) => setForm(value === 'table' ? 'table' : 'chart')}
        aria-label={t('repairFigures.chart.readAs', { chart: title })}
        data={[
          { value: 'chart', label: t('repairFigures.chart.asChart') },
          { value: 'table', label: t('repairFigures.chart.asTable') },
        ]}
        mb="sm"
      />
      {form === 'chart' ? <ChartDrawing chart={chart} says={says} /> : <ChartTable chart={chart} />}
      <Notes chart={chart} notes={notes} method={source.methodName} />
      <SaveButtons chart={chart} source={source} />
    </section>
  );
};

interface NotesProps {
  chart: ChartModel;
  notes: readonly string[];
  method: string;
}

const Notes = ({ chart, notes, method }: NotesProps) => {
  const { t } = useTranslation();
  const all = [
    ...(chart.rows.length > mostDrawn
      ? [t('repairFigures.chart.first', { count: mostDrawn })]
      : []),
    ...notes,
    ...(chart.isImpact ? [t('repairFigures.headline.by', { method })] : []),
  ];
  return all.map((note) => (
    <Text key={note} size="sm" c="dimmed">
      {note}
    </Text>
  ));
};

const SaveButtons = ({ chart, source }: ChartCardProps) => {
  const { t } = useTranslation();
  const { asPicture, asSpreadsheet } = useSaveChart(chart, source);
  const picture = useAct({ mutationFn: asPicture });
  const table = useAct({ mutationFn: asSpreadsheet });
  const saved = picture.data ?? table.data;
  return (
    <>
      <div className={styles.acts}>
        <Button
          variant="default"
          loading={picture.isPending}
          onClick={() => picture.mutate()}
          leftSection={<IconPhoto size={20} aria-hidden />}
          aria-label={t('repairFigures.chart.savePictureOf', { chart: chart.title })}
        >
          {t('repairFigures.chart.savePicture')}
        </Button>
        <Button
          variant="default"
          loading={table.isPending}
          onClick={() => table.mutate()}
          leftSection={<IconTable size={20} aria-hidden />}
          aria-label={t('repairFigures.chart.saveTableOf', { chart: chart.title })}
        >
          {t('repairFigures.chart.saveTable')}
        </Button>
        <span role="status">{saved && t('repairFigures.chart.saved', { file: saved })}</span>
      </div>
      <Problem error={picture.error ?? table.error} />
    </>
  );
};

const namedInSentence = 3;

/** What a chart says first: `Le plus : Aspirateur (24), Lampe (20) et Grille-pain (12).` */
const useSentence = ({ rows, unit }: ChartModel): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const most = rows
    .filter((row) => totalOf(row) > 0)
    .toSorted((one, other) => totalOf(other) - totalOf(one))
    .slice(0, namedInSentence)
    .map((row) =>
      t('repairFigures.chart.one', {
        label: row.label,
        value: sayValue(totalOf(row), unit, { t, format }),
      }),
    );
  return t('repairFigures.chart.most', { list: format.list(most) });
};

import { useTranslation } from 'react-i18next';
import { LabelDrawing } from '../drawing/LabelDrawing.tsx';
import styles from './PrintRun.module.css';
import type { PrintFlow } from './use-print-flow.ts';

interface OneLabelProps {
  flow: PrintFlow;
  page: number;
  logoUrl: string | null;
}

/** Screen pixels a millimetre is drawn with, where there is room. */
const scale = 6;

/** The first label of the page, large enough to be read. */
export const OneLabel = ({ flow: { job }, page, logoUrl }: OneLabelProps) => {
  const { t } = useTranslation();
  const layout = job.layoutOf(job.sheetAt(page)?.spots[0]?.index ?? 0);
  if (!layout?.isPrintable) return null;
  const { width, height } = layout;
  return (
    <div className={styles.table}>
      <svg
        className={styles.one}
        viewBox={`0 0 ${width} ${height}`}
        width={width * scale}
        height={height * scale}
        role="img"
        aria-label={t('labels.print.oneLabel')}
      >
        <LabelDrawing layout={layout} logoUrl={logoUrl} />
      </svg>
    </div>
  );
};

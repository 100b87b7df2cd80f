import { useTranslation } from 'react-i18next';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import type { MeasuringPage } from './measuring.ts';
import styles from './Printers.module.css';

interface MeasuringDrawingProps {
  page: MeasuringPage;
  /** Left out: as the printer prints it by itself. */
  correction?: PrinterProfile | undefined;
  printerTitle: string;
}

/** Room for words: on a label there is none. */
const leastForWords = 150;

/** Two rulers, a cross, the corners and the place of the first label, at their true size. */
export const MeasuringDrawing = ({ page, correction, printerTitle }: MeasuringDrawingProps) => {
  const { width, height, cross, rulerX, rulerY, first } = page;
  const hasWords = width >= leastForWords && height >= leastForWords;
  return (
    <svg
      className={styles.page}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      aria-hidden
    >
      <g transform={transformOf(correction)} className={styles.ink}>
        <path d={cornersOf(page)} />
        <path d={crossAt(cross, Math.min(10, cross - 1))} />
        <Ruler x={(width - rulerX) / 2} y={hasWords ? 90 : height - 7} length={rulerX} />
        <g
          transform={`translate(${width - (hasWords ? 30 : 9)} ${(height - rulerY) / 2}) rotate(90)`}
        >
          <Ruler x={0} y={0} length={rulerY} />
        </g>
        {first && <rect className={styles.first} {...first} />}
        {hasWords && (
          <Words page={page} isCorrected={correction !== undefined} title={printerTitle} />
        )}
      </g>
    </svg>
  );
};

const transformOf = (correction: PrinterProfile | undefined): string | undefined =>
  correction &&
  `translate(${correction.offsetX} ${correction.offsetY}) scale(${100 / correction.hundredX} ${100 / correction.hundredY})`;

const crossAt = (at: number, arm: number): string =>
  `M${at - arm} ${at}h${2 * arm}M${at} ${at - arm}v${2 * arm}`;

/** Short angles 5 mm from each corner: those that are missing were not reached by the printer. */
const cornersOf = ({ width, height, cross }: MeasuringPage): string => {
  const [at, arm] = cross > 5 ? [5, 5] : [2, 1.5];
  const [right, bottom] = [width - at, height - at];
  return [
    `M${at} ${at + arm}v${-arm}h${arm}`,
    `M${right - arm} ${at}h${arm}v${arm}`,
    `M${at} ${bottom - arm}v${arm}h${arm}`,
    `M${right - arm} ${bottom}h${arm}v${-arm}`,
  ].join('');
};

/** A line with a tick each millimetre, longer ones each five and ten. */
const Ruler = ({ x, y, length }: { x: number; y: number; length: number }) => {
  const ticks = Array.from({ length: length + 1 }, (_, at) => {
    const tick = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2;
    return `M${x + at} ${y}v${-tick}`;
  });
  return <path d={`M${x} ${y}h${length}${ticks.join('')}`} />;
};

interface WordsProps {
  page: MeasuringPage;
  isCorrected: boolean;
  title: string;
}

const Words = ({
  page: { width, height, cross, rulerX, rulerY },
  isCorrected,
  title,
}: WordsProps) => {
  const { t } = useTranslation();
  return (
    <g className={styles.words} fontSize={4}>
      <text x={width / 2} y={50} textAnchor="middle" fontSize={6} fontWeight={700}>
        {t('labelSettings.printers.page.title')}
      </text>
      <text x={width / 2} y={58} textAnchor="middle">
        {title}
      </text>
      <text x={width / 2} y={70} textAnchor="middle" fontSize={3.6}>
        {t(`labelSettings.printers.page.${isCorrected ? 'corrected' : 'lead'}`)}
      </text>
      <text x={width / 2} y={96} textAnchor="middle">
        {t('labelSettings.printers.page.across', { length: rulerX })}
      </text>
      <text transform={`translate(${width - 35} ${height / 2}) rotate(90)`} textAnchor="middle">
        {t('labelSettings.printers.page.across', { length: rulerY })}
      </text>
      <text x={cross + 12} y={cross + 6}>
        {t('labelSettings.printers.page.cross', { cross })}
      </text>
    </g>
  );
};

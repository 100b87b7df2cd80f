import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelFormat } from '#shared/domain/labels/format.ts';
import { labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { cornerOf, type Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import styles from './SheetPreview.module.css';
import type { PrintFlow } from './use-print-flow.ts';

interface StartPickerProps {
  flow: PrintFlow;
  sheet: Sheet;
  /** Only the first sheet is a part-used one. */
  isFirst: boolean;
}

/**
 * The edges of all labels over their sheet. On the first one a click, or the arrow keys, say which
 * label is the first free one; those before it are crossed out.
 */
export const StartPicker = ({ flow: { choice, change }, sheet, isFirst }: StartPickerProps) => {
  const { t } = useTranslation();
  const { format, startAt } = choice;
  const last = labelsOnSheet(format);
  const canPick = isFirst && last > 1;
  const places = Array.from({ length: last }, (_, index) => index + 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyMove(event.key, startAt, format);
    if (to === null) return;
    event.preventDefault();
    change({ startAt: Math.min(Math.max(to, 1), last) });
  };
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-valuemin': 1,
    'aria-valuemax': last,
    'aria-valuenow': startAt,
    'aria-valuetext': t('labels.print.startPlace', whereIs(startAt, format)),
    onKeyDown,
  };
  return (
    <svg
      className={styles.places}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      aria-label={t('labels.print.firstLabel')}
      {...(canPick ? slider : { role: 'presentation', 'aria-hidden': true })}
    >
      {places.map((place) => (
        <Place
          key={place}
          format={format}
          place={place}
          isUsed={isFirst && place < startAt}
          onPick={canPick ? () => change({ startAt: place }) : undefined}
        />
      ))}
      {canPick && startAt <= last && <rect className={styles.first} {...boxOf(format, startAt)} />}
    </svg>
  );
};

const boxOf = (format: LabelFormat, place: number) => ({
  ...cornerOf(format, place - 1),
  width: format.labelWidth,
  height: format.labelHeight,
});

const whereIs = (place: number, { columns }: LabelFormat) => ({
  place,
  row: Math.floor((place - 1) / columns) + 1,
  column: ((place - 1) % columns) + 1,
});

const keyMove = (key: string, from: number, { columns, rows }: LabelFormat): number | null => {
  const moves: Partial<Record<string, number>> = {
    ArrowRight: from + 1,
    ArrowLeft: from - 1,
    ArrowDown: from + columns,
    ArrowUp: from - columns,
    Home: 1,
    End: columns * rows,
  };
  return moves[key] ?? null;
};

interface PlaceProps {
  format: LabelFormat;
  place: number;
  isUsed: boolean;
  onPick: (() => void) | undefined;
}

const Place = ({ format, place, isUsed, onPick }: PlaceProps) => {
  const { x, y, width, height } = boxOf(format, place);
  const used = isUsed ? styles.used : '';
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the slider around it takes the keys */}
      <rect
        className={`${styles.place} ${used}`}
        data-place={place}
        {...{ x, y, width, height }}
        onClick={onPick}
      />
      {isUsed && (
        <path
          className={styles.cross}
          d={`M${x} ${y}l${width} ${height}M${x + width} ${y}l${-width} ${height}`}
        />
      )}
    </>
  );
};

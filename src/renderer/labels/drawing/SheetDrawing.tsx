import { memo } from 'react';
import type { LabelLayout } from '#shared/domain/labels/label-layout.ts';
import { type Sheet, transformOf } from '#shared/domain/labels/place-on-sheets.ts';
import { LabelDrawing } from './LabelDrawing.tsx';

interface SheetDrawingProps {
  sheet: Sheet;
  /** The layout of a label by its index in the run: asked for the labels of this sheet alone. */
  layoutOf: (index: number) => LabelLayout | undefined;
  logoUrl?: string | null;
  /** What is said of it to those who do not see it; on paper, nothing. */
  label?: string;
  className?: string | undefined;
}

/** One page of labels at its true size; on screen a style sheet makes it as large as there is room. */
export const SheetDrawing = memo((props: SheetDrawingProps) => {
  const { sheet, layoutOf, logoUrl = null, label, className } = props;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      width={`${sheet.width}mm`}
      height={`${sheet.height}mm`}
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
    >
      {sheet.spots.map((spot) => {
        const layout = layoutOf(spot.index);
        if (!layout?.isPrintable) return null;
        return (
          <g key={spot.index} transform={transformOf(spot)}>
            <LabelDrawing layout={layout} logoUrl={logoUrl} />
          </g>
        );
      })}
    </svg>
  );
});

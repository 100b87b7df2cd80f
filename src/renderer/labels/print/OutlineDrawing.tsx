import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';

interface OutlineDrawingProps {
  sheet: Sheet;
  className: string | undefined;
}

const hairline = 0.2;

/** The contours of all labels of a sheet, where this printer would print them: for plain paper. */
export const OutlineDrawing = ({ sheet, className }: OutlineDrawingProps) => (
  <svg
    className={className}
    viewBox={`0 0 ${sheet.width} ${sheet.height}`}
    width={`${sheet.width}mm`}
    height={`${sheet.height}mm`}
    role="presentation"
  >
    {sheet.spots.map(({ index, x, y, width, height }) => (
      <rect
        key={index}
        {...{ x, y, width, height }}
        fill="none"
        stroke="#000"
        strokeWidth={hairline}
      />
    ))}
  </svg>
);

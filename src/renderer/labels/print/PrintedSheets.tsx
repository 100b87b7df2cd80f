import { Paper } from '#renderer/ui/Paper.tsx';
import type { LabelLayout } from '#shared/domain/labels/label-layout.ts';
import type { Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import { SheetDrawing } from '../drawing/SheetDrawing.tsx';
import { OutlineDrawing } from './OutlineDrawing.tsx';
import styles from './PrintedSheets.module.css';

interface PrintedSheetsProps {
  sheets: readonly Sheet[];
  layoutOf: (index: number) => LabelLayout | undefined;
  logoUrl: string | null;
}

/** The sheets as paper sees them: at their true size, one a page, nothing around them. */
export const PrintedSheets = ({ sheets, layoutOf, logoUrl }: PrintedSheetsProps) => {
  const [first] = sheets;
  if (!first) return null;
  return (
    <Paper size={{ width: first.width, height: first.height }}>
      {sheets.map((sheet) => (
        <SheetDrawing
          key={sheet.spots[0]?.index}
          sheet={sheet}
          layoutOf={layoutOf}
          logoUrl={logoUrl}
          className={styles.page}
        />
      ))}
    </Paper>
  );
};

/** The contours of a sheet's labels on one page. */
export const PrintedOutline = ({ sheet }: { sheet: Sheet }) => (
  <Paper size={{ width: sheet.width, height: sheet.height }}>
    <OutlineDrawing sheet={sheet} className={styles.page} />
  </Paper>
);

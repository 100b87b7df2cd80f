import type { LabelLayout } from '#shared/domain/labels/label-layout.ts';
import { LabelDrawing } from '../drawing/LabelDrawing.tsx';
import styles from './Designs.module.css';

interface LabelPictureProps {
  layout: Extract<LabelLayout, { isPrintable: true }>;
  logoUrl: string | null;
  /** What is said of it to those who do not see it. */
  label: string;
}

/** One label on white, as large as there is room. */
export const LabelPicture = ({ layout, logoUrl, label }: LabelPictureProps) => (
  <svg
    className={styles.label}
    viewBox={`0 0 ${layout.width} ${layout.height}`}
    role="img"
    aria-label={label}
  >
    <LabelDrawing layout={layout} logoUrl={logoUrl} />
  </svg>
);

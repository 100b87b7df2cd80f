import styles from './ChartCard.module.css';
import type { Fill } from './chart-model.ts';

/** Bars differ by pattern, not by colour alone. Once on the screen, for every chart and legend of it. */
export const FillPatterns = () => (
  <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
    <defs>
      <pattern id="fill-full" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={styles.ink} />
      </pattern>
      <pattern id="fill-stripes" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={styles.paper} />
        <path d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" className={styles.line} />
      </pattern>
      <pattern id="fill-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={styles.paper} />
        <circle cx="3" cy="3" r="1.25" className={styles.ink} />
      </pattern>
      <pattern id="fill-hollow" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={styles.paper} />
      </pattern>
    </defs>
  </svg>
);

export const patternOf = (fill: Fill): string => `url(#fill-${fill})`;

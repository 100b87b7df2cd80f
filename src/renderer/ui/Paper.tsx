import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './Paper.module.css';

/** A page in millimetres without margins, or A4 with the margins of a letter. */
export interface PageSize {
  width: number;
  height: number;
}

interface PaperProps {
  /** Left out: whatever paper is in the printer, with margins. */
  size?: PageSize;
  children: ReactNode;
}

/**
 * The copy that paper sees, beside the page: printing leaves all the rest out. While it is there the
 * pages that are printed have its size. One at a time.
 */
export const Paper = ({ size, children }: PaperProps) => {
  usePageRule(size ? `size: ${size.width}mm ${size.height}mm; margin: 0` : 'margin: 15mm');
  return createPortal(
    <div data-paper className={size ? styles.exact : styles.printed}>
      {children}
    </div>,
    document.body,
  );
};

/** A style sheet of its own: the size of a page can be set neither on an element nor by a variable. */
const usePageRule = (rule: string): void => {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { ${rule} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.adoptedStyleSheets = others;
    };
  }, [rule]);
};

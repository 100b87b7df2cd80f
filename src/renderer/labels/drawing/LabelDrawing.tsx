import type { Box, LabelLayout, Mark } from '#shared/domain/labels/label-layout.ts';
import styles from './LabelDrawing.module.css';

export type PrintableLayout = Extract<LabelLayout, { isPrintable: true }>;

interface LabelDrawingProps {
  layout: PrintableLayout;
  /** Where the logo of the place is read from: a blob; `null` where there is none. */
  logoUrl?: string | null;
}

/**
 * One label as a group of SVG marks, in millimetres from its top left corner, as it is read. The same
 * drawing is preview, paper and PDF.
 */
export const LabelDrawing = ({ layout, logoUrl = null }: LabelDrawingProps) => (
  <g className={styles.label}>
    {layout.marks.map((mark, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a layout are never moved
      <MarkDrawing key={index} mark={mark} logoUrl={logoUrl} />
    ))}
  </g>
);

const MarkDrawing = ({ mark, logoUrl }: { mark: Mark; logoUrl: string | null }) => {
  switch (mark.kind) {
    case 'bars':
      return <path d={pathOf(mark.boxes)} shapeRendering="crispEdges" />;
    case 'text':
      return <TextLine mark={mark} />;
    case 'logo':
      return logoUrl === null ? null : <image href={logoUrl} {...mark.box} />;
    case 'red-band':
      return <RedBand mark={mark} />;
  }
};

/** All the bars of a label in one path: a sheet of them is printed twice as fast as one of rectangles. */
const pathOf = (boxes: readonly Box[]): string =>
  boxes
    .map(({ x, y, width, height }) => {
      const [w, h] = [short(width), short(height)];
      return `M${short(x)} ${short(y)}h${w}v${h}h-${w}z`;
    })
    .join('');

/** To the tenth of a micrometre: well below a printer's dot. */
const short = (length: number): string => String(Number(length.toFixed(4)));

/** The one weight in which the house brings the font of codes. */
const monoWeight = 500;

type TextMark = Extract<Mark, { kind: 'text' }>;

/**
 * A line of words. Letters that nobody has measured are squeezed into their width and clipped to their
 * box, by a view of their own: measured ones need none, and a sheet without is printed faster.
 */
const TextLine = ({ mark }: { mark: TextMark }) => {
  const { box, squeezedTo } = mark;
  if (squeezedTo === null) return <Letters mark={mark} left={0} top={0} />;
  const squeezed = { textLength: squeezedTo, lengthAdjust: 'spacingAndGlyphs' };
  return (
    <svg x={box.x} y={box.y} width={box.width} height={box.height} role="presentation">
      <Letters mark={mark} left={box.x} top={box.y} squeezed={squeezed} />
    </svg>
  );
};

interface LettersProps {
  mark: TextMark;
  /** Where the view around them begins. */
  left: number;
  top: number;
  squeezed?: { textLength: number; lengthAdjust: string };
}

const Letters = ({ mark, left, top, squeezed }: LettersProps) => (
  <text
    className={mark.isMono ? styles.mono : styles.words}
    x={short(mark.x - left)}
    y={short(mark.baseline - top)}
    fontSize={mark.fontSize}
    fontWeight={mark.isMono ? monoWeight : mark.weight}
    textAnchor={mark.anchor}
    {...squeezed}
  >
    {mark.text}
  </text>
);

/** A capital is two thirds of the font's size: so much below the middle its foot stands. */
const halfCapital = 0.334;

const RedBand = ({ mark }: { mark: Extract<Mark, { kind: 'red-band' }> }) => {
  const { x, y, width, height } = mark.box;
  return (
    <>
      <rect className={styles.red} {...mark.box} />
      <text
        className={styles.warning}
        x={short(x + width / 2)}
        y={short(y + height / 2 + halfCapital * mark.fontSize)}
        fontSize={mark.fontSize}
        fontWeight={700}
        textAnchor="middle"
      >
        {mark.text}
      </text>
    </>
  );
};

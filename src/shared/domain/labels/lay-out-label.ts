/** What stands where on one label. The one function behind preview, print and PDF. */
import type { LabelDesign, LabelWords } from './design.ts';
import type { Frame } from './frame.ts';
import type { LabelLayout } from './label-layout.ts';

export interface LabelToLayOut {
  readonly design: Pick<LabelDesign, 'subject' | 'symbol' | 'blocks'>;
  readonly words: LabelWords;
  /** As the label is read; `frameOf` says it. */
  readonly frame: Frame;
  /** Dots per inch of the printer. */
  readonly dpi: number;
}

/** The marks of one label, or why it cannot be printed. */
export function layOutLabel({ words, frame, dpi }: LabelToLayOut): LabelLayout {
  const dot = 25.4 / dpi;
  const width = frame.width || 50;
  const height = frame.height || 30;
  const module = Math.ceil(0.25 / dot - 0.01) * dot;
  const side = 29 * module;
  if (side > Math.min(width, height)) {
    const has = Math.min(width, height);
    return {
      isPrintable: false,
      refusal: { kind: 'symbol-too-high', needs: side, has },
      offer: null,
    };
  }
  const box = { x: 0, y: 0, width: side, height: side };
  return {
    isPrintable: true,
    width,
    height,
    symbol: { kind: 'qr', box, module, dots: Math.round(module / dot) },
    marks: [
      { kind: 'bars', boxes: [{ x: 4 * module, y: 4 * module, width: 3, height: 3 }] },
      {
        kind: 'text',
        block: 'name',
        text: words.name,
        x: side,
        baseline: 5,
        anchor: 'start',
        fontSize: 3,
        weight: 400,
        isMono: false,
        squeezedTo: null,
        box: { x: side, y: 1, width: width - side, height: 5 },
      },
    ],
    notes: [],
  };
}

/**
 * A chart as a picture for a report or a post: on white whatever the screen is, with its title, its
 * legend and the line that says where it comes from.
 */
import { type ChartModel, drawnRows, type Fill, hasTotal, totalOf } from './chart-model.ts';

interface PictureWords {
  /** Where the figures come from, and by which method. */
  source: string;
  /** A value in words. */
  say: (value: number) => string;
}

/** Pixels on paper: twice what a screen shows. */
const scale = 2;
const width = 900;
const margin = 24;
const labels = 260;
const rowHeight = 34;
const barHeight = 20;
const ink = '#22201d';
const green = '#1f6b3a';
const font = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

const titleHeight = 44;
const legendHeight = 30;
const lineHeight = 20;

type Pen = CanvasRenderingContext2D;

/** A PNG. Throws where the browser cannot draw. */
export const pictureOf = async (chart: ChartModel, words: PictureWords): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  await Promise.all([document.fonts.load(`16px ${font}`), document.fonts.load(`700 22px ${font}`)]);
  pen.font = `14px ${font}`;
  const foot = [...chart.notes, words.source].flatMap((line) => broken(pen, line));
  const head = margin + titleHeight + (hasTotal(chart) ? legendHeight : 0);
  const rows = drawnRows(chart);
  canvas.width = width * scale;
  canvas.height = (head + rows.length * rowHeight + foot.length * lineHeight + margin * 2) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawHead(pen, chart);
  drawBars(pen, { chart, top: head, say: words.say });
  drawLines(pen, foot, head + rows.length * rowHeight + margin);
  return asPng(canvas);
};

const drawHead = (pen: Pen, chart: ChartModel): void => {
  write(pen, chart.title, { x: margin, y: margin + 14, font: `700 22px ${font}` });
  if (!hasTotal(chart)) return;
  let x = margin;
  const y = margin + titleHeight + 8;
  for (const { label, fill } of chart.series) {
    drawBox(pen, fill, { x, y: y - 8, width: 22, height: 16 });
    write(pen, label, { x: x + 30, y, font: `15px ${font}` });
    x += 30 + pen.measureText(label).width + 24;
  }
};

interface Bars {
  chart: ChartModel;
  top: number;
  say: (value: number) => string;
}

const drawBars = (pen: Pen, { chart, top, say }: Bars): void => {
  const rows = drawnRows(chart);
  const most = Math.max(1e-9, ...rows.map(totalOf));
  const room = width - margin * 2 - labels - 90;
  for (const [index, row] of rows.entries()) {
    const y = top + index * rowHeight;
    write(pen, row.label, {
      x: margin,
      y: y + barHeight / 2,
      font: `15px ${font}`,
      most: labels - 12,
    });
    let x = margin + labels;
    for (const [place, { fill }] of chart.series.entries()) {
      const long = ((row.values[place] ?? 0) / most) * room;
      if (long > 0) drawBox(pen, fill, { x, y, width: long, height: barHeight });
      x += long;
    }
    write(pen, say(totalOf(row)), { x: x + 8, y: y + barHeight / 2, font: `15px ${font}` });
  }
};

const drawLines = (pen: Pen, lines: readonly string[], top: number): void => {
  for (const [index, line] of lines.entries()) {
    write(pen, line, { x: margin, y: top + index * lineHeight, font: `14px ${font}` });
  }
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const drawBox = (pen: Pen, fill: Fill, { x, y, width: wide, height }: Box): void => {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, wide, height);
  pen.clip();
  pen.fillStyle = fill === 'full' ? green : '#ffffff';
  pen.fillRect(x, y, wide, height);
  if (fill === 'stripes') drawStripes(pen, { x, y, width: wide, height });
  if (fill === 'dots') drawDots(pen, { x, y, width: wide, height });
  pen.restore();
  pen.strokeStyle = ink;
  pen.lineWidth = 1;
  pen.strokeRect(x, y, wide, height);
};

const drawStripes = (pen: Pen, { x, y, width: wide, height }: Box): void => {
  pen.strokeStyle = green;
  pen.lineWidth = 2.5;
  pen.beginPath();
  for (let left = x - height; left < x + wide; left += 7) {
    pen.moveTo(left, y + height);
    pen.lineTo(left + height, y);
  }
  pen.stroke();
};

const drawDots = (pen: Pen, { x, y, width: wide, height }: Box): void => {
  pen.fillStyle = green;
  for (let left = x + 3; left < x + wide; left += 6) {
    for (let top = y + 3; top < y + height; top += 6) pen.fillRect(left, top, 2, 2);
  }
};

interface Writing {
  x: number;
  y: number;
  font: string;
  /** The text is squeezed into this width. */
  most?: number;
}

const write = (pen: Pen, text: string, { x, y, font: letters, most }: Writing): void => {
  pen.font = letters;
  pen.fillStyle = ink;
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y, most);
};

/** A text in lines that fit. */
const broken = (pen: Pen, text: string): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width - margin * 2) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

const asPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });

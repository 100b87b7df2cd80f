/**
 * Labels of Avery L7160 to PDF, to the last byte: our print screen in real Chromium, beside gLabels on
 * the same list. Both make one Code 128 and one name a label, and both begin with list and design at
 * hand: gLabels in two files, we on the screen. What it takes to open that screen stands beside.
 */
import type { Page } from 'playwright';
import { launchChromium } from '#tests/support/runtimes/chromium.ts';
import { openBenchDoor } from './bench-door.ts';
import type { BenchHouse } from './bench-house.ts';
import type { Figure } from './figure.ts';
import { glabelsToPdf, type LabelLine } from './glabels.ts';
import { Timings } from './timings.ts';

/** gLabels takes at least three times as long as we do. */
const mostOfTheirs = 0.333;
const compared = 1_000;
const large = 10_000;
const repeats = 3;

export const measureLabels = async (bench: BenchHouse): Promise<Figure[]> => {
  const list = firstItems(bench, large);
  const door = await openBenchDoor(bench);
  const browser = await launchChromium({ args: ['--enable-precise-memory-info'] });
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
  await page.addInitScript('window.print = () => { window.isReadyForPaper = true; }');
  await page.goto(door.url);
  await page.getByLabel('Carte, objet ou nom').waitFor();
  await printed(page, list.slice(0, 21)); // the screen, its scripts and its fonts are fetched once a day
  const few = list.slice(0, compared);
  const ours = new Timings();
  const theirs = new Timings();
  const withScreen = new Timings();
  for (let time = 0; time < repeats; time += 1) {
    const { opening, printing } = await printed(page, few);
    ours.add(printing);
    withScreen.add(opening + printing);
    theirs.add(await glabelsToPdf(few));
  }
  const all = await printed(page, list);
  const memory = await page.evaluate<number>('performance.memory.usedJSHeapSize');
  await browser.close();
  await door.close();
  return [
    {
      what: `${compared.toLocaleString('en')} labels to PDF, median of ${repeats}`,
      items: null,
      unit: 'ms',
      ours: ours.percentile(50),
      beside: { name: 'gLabels', value: theirs.percentile(50) },
      limit: { of: 'ratio', at: mostOfTheirs },
    },
    {
      what: `the same, with the print screen opened first`,
      items: null,
      unit: 'ms',
      ours: withScreen.percentile(50),
    },
    {
      what: `${list.length.toLocaleString('en')} labels to PDF`,
      items: null,
      unit: 'ms',
      ours: all.printing,
    },
    {
      what: `memory of the page after ${list.length.toLocaleString('en')} labels`,
      items: null,
      unit: 'MB',
      ours: memory / 1e6,
    },
  ];
};

interface Listed extends LabelLine {
  readonly id: string;
}

const firstItems = ({ raw }: BenchHouse, count: number): Listed[] =>
  raw.database
    .prepare<[number], Listed>('select id, code, name from items order by code limit ?')
    .all(count);

interface Took {
  /** Milliseconds from the list to its preview on the screen. */
  readonly opening: number;
  /** From the button to the PDF's last byte. */
  readonly printing: number;
}

const printed = async (page: Page, list: readonly Listed[]): Promise<Took> => {
  await page.evaluate("history.pushState(null, '', '/')");
  await page.getByLabel('Carte, objet ou nom').waitFor();
  const button = page.getByRole('button', { name: /^Imprimer .* étiquettes?$/ });
  const startedAt = performance.now();
  await page.evaluate(openPrintScreen(list));
  await button.waitFor();
  const shownAt = performance.now();
  await button.click();
  await page.waitForFunction(() => Reflect.get(globalThis, 'isReadyForPaper') === true);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const doneAt = performance.now();
  await page.getByRole('button', { name: 'Non, pas encore' }).click();
  await requirePages(pdf, Math.ceil(list.length / 21));
  return { opening: shownAt - startedAt, printing: doneAt - shownAt };
};

/** As the list of objects does it: what is too long for an address travels beside it. */
const openPrintScreen = (list: readonly Listed[]): string => `
  window.isReadyForPaper = false;
  history.pushState(${JSON.stringify({ ids: list.map(({ id }) => id) })}, '', '/labels/print?from=items');`;

/** A fast PDF with a page missing is not fast. */
const requirePages = async (pdf: Buffer, wanted: number): Promise<void> => {
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  if (pages !== wanted) throw new Error(`${pages} pages were printed instead of ${wanted}`);
};

/**
 * From the last keystroke of a scan to the painted answer, in real Chromium on the browser door:
 * from the time stamp of the key's event to the first task after the frame that shows the answer.
 */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launchChromium } from '#tests/support/runtimes/chromium.ts';
import { openBenchDoor } from './bench-door.ts';
import type { BenchHouse } from './bench-house.ts';
import type { Figure } from './figure.ts';
import { holdScanner } from './scanner-hand.ts';
import { Timings } from './timings.ts';

/** A visit is a card and three objects, scanned as a US scanner does on a French PC. */
export interface ScannedVisit {
  readonly card: string;
  readonly objects: readonly string[];
}

const warmUpVisits = 3;
/** No hand takes the next object, and finds its code, in less. */
const handMs = 250;
const within = { ms: 50, share: 95 };

export const measureScreen = async (
  bench: BenchHouse,
  items: number,
  visits: readonly ScannedVisit[],
): Promise<Figure[]> => {
  const door = await openBenchDoor(bench);
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
  await page.addInitScript(`(${watchAnswers})()`);
  await page.goto(door.url);
  await page.getByLabel('Carte, objet ou nom').waitFor();
  const scan = await holdScanner(page);
  const cards = new Timings();
  const objects = new Timings();
  for (const [at, visit] of visits.entries()) {
    const isWarm = at >= warmUpVisits;
    const opened = await scanAndSee(page, scan, visit.card);
    if (isWarm && opened !== null) cards.add(opened);
    for (const code of visit.objects) {
      const seen = await scanAndSee(page, scan, code);
      if (isWarm && seen !== null) objects.add(seen);
    }
  }
  await browser.close();
  await door.close();
  return [
    figureOf('card', items, cards, 50),
    figureOf('card', items, cards),
    ...[50, 95].map((share) => figureOf('object lent', items, objects, share)),
  ];
};

const figureOf = (what: string, items: number, timings: Timings, share = within.share): Figure => ({
  what: `${what}: last key to painted answer, p${share}`,
  items,
  unit: 'ms',
  ours: timings.percentile(share),
  ...(share === within.share ? { limit: { of: 'value', at: within.ms } } : {}),
});

/**
 * Runs in the page, whose types this side does not know, and before the page's own scripts: the
 * scanner keeps the last key of a scan from everybody after it. An answer that comes before that key
 * (the machine was so busy that the scan seemed to be over) is `null`.
 */
const watchAnswers = `() => {
  const seen = [];
  let waiting = [];
  const see = (ms) => {
    seen.push(ms);
    waiting = waiting.filter(({ place, tell }) => seen.length <= place || tell(seen[place]));
  };
  window.answersSeen = () => seen.length;
  window.answerAt = (place) =>
    new Promise((tell) => {
      waiting.push({ place, tell });
      if (seen.length > place) tell(seen[place]);
    });
  let isScanning = false;
  let pressedAt = null;
  let from = 0;
  const painted = new MessageChannel();
  painted.port1.onmessage = () => see(performance.now() - from);
  const press = ({ key, timeStamp }) => {
    if (key === 'Enter') pressedAt = timeStamp;
    else if (!isScanning) pressedAt = null;
    isScanning ||= key !== 'Enter';
  };
  addEventListener('keydown', press, true);
  // What is said, and what the member has: the same sentence twice changes the second alone.
  const answers = '[data-testid=said], [data-testid=visit]';
  const isAnswer = ({ target }) =>
    [...document.querySelectorAll(answers)].some((part) => part.contains(target));
  new MutationObserver((changes) => {
    if (!isScanning || !changes.some(isAnswer)) return;
    isScanning = false;
    from = pressedAt;
    if (pressedAt === null) see(null);
    else requestAnimationFrame(() => painted.port2.postMessage(null));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}`;

/** The page tells when it has seen the answer: asking again and again would keep it busy. */
const scanAndSee = async (
  page: Page,
  scan: (code: string) => Promise<void>,
  code: string,
): Promise<number | null> => {
  await setTimeout(handMs);
  const place = Number(await page.evaluate('window.answersSeen()'));
  await scan(code);
  const tooLate = AbortSignal.timeout(10_000);
  return await Promise.race([
    page.evaluate<number | null>(`window.answerAt(${place})`),
    once(tooLate, 'abort').then(() => {
      throw new Error(`nothing was said of ${code}`);
    }),
  ]);
};

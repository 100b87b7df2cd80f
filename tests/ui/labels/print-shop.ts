/** A house with enough of everything for a full sheet, and its print screen in real Chromium. */
import type { Page } from 'playwright';
import type { LabelledThing, PrintSettings } from '#shared/contract/labels.ts';
import type { LabelRunId } from '#shared/domain/ids.ts';
import type { SymbolKind } from '#shared/domain/labels/design.ts';
import { labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import type { PrintedPage } from '#tests/support/labels/faults-on-page.ts';
import { type Case, dpis } from '#tests/support/labels/what-fits.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow } from '#tests/support/ui/window.ts';

type Thing = Pick<LabelledThing, 'kind' | 'id' | 'copies'>;

export interface PrintShop {
  readonly house: TestHouse;
  readonly page: Page;
  readonly things: Readonly<Record<LabelledThing['kind'], readonly Thing[]>>;
}

/** Names as places give them, and as they should not. */
const names = [
  'Perceuse-visseuse sans fil Bosch PSR 1800 LI-2',
  'X',
  'Échelle télescopique 3,20 m, à ne pas poser sur un sol mouillé ou gelé',
  '<script>alert("étiquette")</script>',
  'Marteau 🔨 et clous',
  'مثقاب كهربائي',
  'Souffleur, aspirateur et broyeur de feuilles '.repeat(4).trim(),
];
const nameAt = (index: number): string => names[index % names.length] ?? '';

const printerOf = (dpi: number): string => `essai ${dpi}`;

/** Opens the house, with all that a full page of these cases takes, at the door of the browser. */
export const aPrintShop = async (cases: readonly Case[]): Promise<PrintShop> => {
  const house = await aHouse();
  for (const dpi of dpis) await savePrinter(house, dpi);
  const things = {
    item: await somethings(mostOf('item', cases), (name) => anItem(house, { name })),
    member: await somethings(mostOf('member', cases), (name) =>
      aMember(house, { firstName: 'Zoé', lastName: name.slice(0, 60) }),
    ),
    shelf: await somethings(mostOf('shelf', cases), (name, index) =>
      house.client('manager').shelves.create({ name: `${index} ${name}`.slice(0, 60) }),
    ),
    ticket: await somethings(mostOf('ticket', cases), (name) =>
      aTicket(house, { what: { name: name.slice(0, 200), category: 'Toaster' } }),
    ),
  };
  const page = await openWindow(await aDoor(house), '/labels');
  // The window that a browser opens to print is not for tests: the PDF is made of the same page.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('afterprint'));
  });
  return { house, page, things: inKinds(things) };
};

const kindOf = ({ subject }: Case): LabelledThing['kind'] =>
  subject === 'red-tag' ? 'item' : subject;

const mostOf = (kind: LabelledThing['kind'], cases: readonly Case[]): number =>
  Math.max(
    0,
    ...cases.filter((it) => kindOf(it) === kind).map(({ format }) => labelsOnSheet(format)),
  );

const somethings = async (
  count: number,
  make: (name: string, index: number) => Promise<{ id: string }>,
): Promise<string[]> => {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await make(nameAt(index), index)).id);
  return ids;
};

const inKinds = (ids: Record<LabelledThing['kind'], readonly string[]>): PrintShop['things'] => {
  const ofKind = (kind: LabelledThing['kind']) => ids[kind].map((id) => ({ kind, id, copies: 1 }));
  return {
    item: ofKind('item'),
    member: ofKind('member'),
    shelf: ofKind('shelf'),
    ticket: ofKind('ticket'),
  };
};

const savePrinter = (house: TestHouse, dpi: number) => {
  const true100 = { offsetX: 0, offsetY: 0, hundredX: 100, hundredY: 100 };
  const profile = { name: printerOf(dpi), ...true100, dpi, isDaily: false, formatKey: null };
  return house.client('manager').labels.printers.save(profile);
};

/** A full page of this case, as the screen hands it to the browser's print. */
export const printFullPage = async (
  { house, page, things }: PrintShop,
  label: Case,
  symbol: SymbolKind,
): Promise<PrintedPage> => {
  const wanted = things[kindOf(label)].slice(0, labelsOnSheet(label.format));
  const client = house.client('manager');
  const { id } = await client.labels.runs.record({
    settings: settingsOf(label, symbol),
    things: [...wanted],
    sheets: 1,
  });
  const prepared = await client.labels.prepare({ from: 'run', id });
  const pdf = await pdfOf(page, id);
  return { pdf, things: prepared.things, placeName: prepared.place.name };
};

/** Printed before with these settings: the screen that prints a run again takes them. */
const settingsOf = ({ format, subject, orientation, dpi }: Case, symbol: SymbolKind) =>
  ({
    subject,
    designKey: `house-${subject}`,
    formatKey: format.key,
    formatName: format.name,
    orientation,
    symbol,
    printerName: printerOf(dpi),
    startAt: 1,
  }) satisfies PrintSettings;

const pdfOf = async (page: Page, id: LabelRunId): Promise<Buffer> => {
  await page.evaluate(
    (address) => history.pushState(null, '', address),
    `/labels/print?from=run&id=${id}`,
  );
  await page.getByRole('button', { name: /^Imprimer .* étiquettes?$/ }).click();
  const notYet = page.getByRole('button', { name: 'Non, pas encore' });
  await notYet.waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await notYet.click();
  return pdf;
};

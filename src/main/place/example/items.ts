/** The objects of the example place, one after the other. */
import { acquiredDayOf, itemIdOf } from './acquired.ts';
import { noonMs } from './calendar.ts';
import { conditionOf } from './condition.ts';
import type { ExampleAccessory, ExampleBlock, ExampleItem } from './example.ts';
import { exampleId } from './example-id.ts';
import type { Fate } from './fates.ts';
import type { Frame } from './frame.ts';
import { at, Random } from './random.ts';
import type { Shelving } from './shelving.ts';
import type { CatalogueModel } from './source.ts';
import { retirementOf, type StaysOf } from './stays.ts';

export interface ItemMaking {
  frame: Frame;
  shelving: Shelving;
  staysOf: StaysOf;
}

export function* itemsIn(making: ItemMaking): Generator<ExampleItem> {
  for (let item = 0; item < making.frame.options.items; item += 1) yield itemAt(making, item);
}

/** Which accessory of an incomplete object is missing. */
export const missingPosition = (model: CatalogueModel, item: number): number =>
  item % model.accessories.length;

function itemAt(making: ItemMaking, item: number): ExampleItem {
  const { frame, shelving } = making;
  const random = new Random(frame.options.seed, 'item', item);
  const model = frame.stock.modelOf(item);
  const lendable = frame.stock.lendableOf(item);
  const fate: Fate = lendable === null ? { kind: 'ordinary' } : frame.fateOf(lendable);
  const { kind, name, brand, model: type, declaredValueCents, depositCents, loanDays } = model;
  return {
    id: itemIdOf(frame, item),
    kind,
    serial: frame.stock.serialOf(item),
    name,
    brand,
    model: type,
    serialNumber: serialNumberOf(model, random),
    aliases: aliasesOf(frame, item, random),
    categoryId: shelving.categoryOf(model).id,
    shelfId: shelving.shelfOf(model).id,
    condition: conditionOf(frame, item),
    ...ownerOf(frame, random),
    declaredValueCents,
    depositCents,
    loanDays,
    lendingNote: model.lendingNote,
    returnNote: model.returnNote,
    safetyNotice: model.safetyNotice,
    accessories: accessoriesOf(frame, item, fate),
    picture: `${model.picture}.webp`,
    createdAt: new Date(noonMs(acquiredDayOf(frame, item))).toISOString(),
    block:
      lendable !== null && fate.kind === 'blocked' ? blockOf(making, lendable, fate.rank) : null,
    retired: fate.kind === 'retired' ? retiredAs(frame, fate.rank) : null,
  };
}

/** Most powered things have one; hand tools do not. */
function serialNumberOf({ brand, kind }: CatalogueModel, random: Random): string {
  const number = String(random.between(100_000, 9_999_999));
  const hasNumber = random.isLucky(kind === 'tool' ? 0.7 : 0.85);
  return hasNumber ? `${brand.replace(/\W/g, '').slice(0, 2).toUpperCase()}${number}` : '';
}

/** Share of the collection that still bears a sticker of the spreadsheet of before. */
const STICKER_AGE = 0.35;

function aliasesOf(frame: Frame, item: number, random: Random): string[] {
  const model = frame.stock.modelOf(item);
  const isOld = item / frame.options.items < STICKER_AGE && random.isLucky(0.6);
  const sticker = isOld ? [`BRI-${String(item + 1).padStart(4, '0')}`] : [];
  const rank = frame.source.catalogue.models.indexOf(model);
  return rank % 6 === 0 ? [...sticker, eanOf(rank)] : sticker;
}

/** An EAN-13 of the range 20 to 29, which GS1 leaves to each shop: it is nobody's article. */
function eanOf(rank: number): string {
  const digits = `29${String(40_710 + rank * 37).padStart(10, '0')}`;
  const sum = [...digits].reduce((total, d, i) => total + Number(d) * (i % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function ownerOf(frame: Frame, random: Random): Pick<ExampleItem, 'ownerKind' | 'ownerName'> {
  const { donors, depositors } = frame.source.place;
  const draw = random.unit();
  if (draw < 0.09) return { ownerKind: 'donor', ownerName: random.pick(donors) };
  if (draw < 0.14) return { ownerKind: 'depositor', ownerName: random.pick(depositors) };
  return { ownerKind: 'place', ownerName: '' };
}

function accessoriesOf(frame: Frame, item: number, fate: Fate): ExampleAccessory[] {
  const model = frame.stock.modelOf(item);
  const atMs = noonMs(acquiredDayOf(frame, item));
  const { seed } = frame.options;
  return model.accessories.map((name, position) => ({
    id: exampleId({ seed, subject: 'accessory', ordinal: item * 16 + position, atMs }),
    name,
    position,
    isMissing: fate.kind === 'incomplete' && position === missingPosition(model, item),
  }));
}

/** Blocked on the day of its last return, at closing time. */
function blockOf({ frame, staysOf }: ItemMaking, lendable: number, rank: number): ExampleBlock {
  const { blocks } = frame.source.place;
  const { seed } = frame.options;
  const index = staysOf(lendable).at(-1)?.returned ?? frame.nextOpening - 2;
  const sinceAt = closingOf(frame, index);
  const atMs = Date.parse(sinceAt);
  const id = exampleId({ seed, subject: 'block', ordinal: lendable, atMs });
  return { id, ...at(blocks, rank % blocks.length), sinceAt };
}

function retiredAs(frame: Frame, rank: number): NonNullable<ExampleItem['retired']> {
  const { retirements } = frame.source.place;
  const reason = at(retirements, rank % retirements.length);
  return { at: closingOf(frame, retirementOf(frame, rank)), reason };
}

function closingOf(frame: Frame, index: number): string {
  const { opensAtMs, lengthMs } = at(frame.calendar.days, index);
  return new Date(opensAtMs + lengthMs).toISOString();
}

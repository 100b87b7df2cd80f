/** Objects of a sheet that are here already, or twice in it. */
import { readingOf } from '#main/items/aliases.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemEntry } from '../rows/entries.ts';
import { codesTaken, codesTwice } from './compare-codes.ts';
import {
  type Comparison,
  closest,
  duplicateOf,
  type FoundDuplicate,
  grouped,
  type Here,
  nameKey,
} from './comparison.ts';
import { FormerRows } from './former-rows.ts';
import { hasItems, listAliasesLike, listItemsLike } from './queries.ts';

/** Compares lot after lot; what one lot holds is known to the next. */
export class ItemComparison {
  readonly #lines = new Map<string, number>();
  readonly #former = new FormerRows<ItemEntry>();

  async compare(q: Reading, entries: readonly ItemEntry[]): Promise<Comparison> {
    const base = (await hasItems(q)) ? await readBase(q, entries) : emptyBase;
    const problems = [
      ...codesTwice(entries, this.#lines),
      ...(await codesTaken(q, entries, base.codes)),
    ];
    const duplicates = entries.flatMap((entry) => {
      const former = this.#former.repeatedBy(entry, keysOf(entry));
      const found =
        inBase(base, entry) ?? (former && duplicateOf(entry, whyOf(former.key), former));
      return found ? [found] : [];
    });
    return { duplicates, problems };
  }
}

/** What no two objects share, the surest first. An object without any code is known by its name and make. */
const keysOf = (entry: ItemEntry): string[] => {
  const keys = entry.formerCode === '' ? [] : [`alias:${readingOf(entry.formerCode)}`];
  const serial = tellingSerial(entry.serialNumber);
  if (serial !== '') keys.push(`serial-number:${serial}`);
  const isNameless = keys.length === 0 && entry.code === null && entry.aliases.length === 0;
  if (isNameless && entry.brand + entry.model !== '') keys.push(`name-and-make:${makeKey(entry)}`);
  return keys;
};

const whyOf = (key: string) => key.slice(0, key.indexOf(':')) as FoundDuplicate['why']; // as keysOf writes them

/** « - », « ? » and « 0 » stand on many things. */
const tellingSerial = (serial: string): string => {
  const reading = readingOf(serial);
  return reading.length >= 4 && /\d/.test(reading) ? reading : '';
};

const makeKey = ({ name, brand, model }: { name: string; brand: string; model: string }): string =>
  [name, brand, model].map(fold).join('|');

interface Base {
  readonly codes: ReadonlySet<string>;
  readonly byCode: ReadonlyMap<string, Here>;
  readonly byAlias: ReadonlyMap<string, readonly Here[]>;
  readonly bySerial: ReadonlyMap<string, readonly Here[]>;
  readonly byMake: ReadonlyMap<string, Here>;
}

/** Of a place that has nothing yet, which is where most sheets come in. */
const emptyBase: Base = {
  codes: new Set(),
  byCode: new Map(),
  byAlias: new Map(),
  bySerial: new Map(),
  byMake: new Map(),
};

const readBase = async (q: Reading, entries: readonly ItemEntry[]): Promise<Base> => {
  const serials = entries.map(({ serialNumber }) => serialNumber).filter(Boolean);
  const aliases = entries.flatMap((entry) => entry.aliases);
  const items = await listItemsLike(q, {
    codes: entries.flatMap(({ code }) => code ?? []),
    serials: [...new Set(serials)],
    names: [...new Set(entries.map(({ name }) => fold(name)))],
  });
  const borne = await listAliasesLike(q, 'items', [
    ...new Set([...aliases, ...serials].map(readingOf)),
  ]);
  const withSerial = [...items, ...borne].filter(({ serial_number }) =>
    tellingSerial(serial_number),
  );
  return {
    codes: new Set(items.map(({ code }) => code)),
    byCode: new Map(items.map((item) => [item.code, item])),
    byAlias: grouped<(typeof borne)[number]>(borne, ({ reading }) => reading),
    bySerial: grouped(withSerial, ({ serial_number }) => readingOf(serial_number)),
    byMake: new Map(
      items.flatMap((item) => (item.brand + item.model === '' ? [] : [[makeKey(item), item]])),
    ),
  };
};

const inBase = (base: Base, entry: ItemEntry): FoundDuplicate | null => {
  const found = (why: FoundDuplicate['why'], here: Here | undefined) =>
    here ? duplicateOf(entry, why, { here }) : null;
  const serial = tellingSerial(entry.serialNumber);
  return (
    found('code', base.byCode.get(entry.code ?? '')) ??
    found('alias', sharedAlias(base, entry)) ??
    found('serial-number', closest(base.bySerial.get(serial), entry.name)) ??
    found('name-and-make', base.byMake.get(makeKey(entry)))
  );
};

/** Several drills share an EAN: an other code is telling where it was the code, or where the name is the same. */
const sharedAlias = (base: Base, { formerCode, aliases, name }: ItemEntry): Here | undefined => {
  const former = closest(base.byAlias.get(readingOf(formerCode)), name);
  if (former) return former;
  const key = nameKey(name);
  return aliases
    .flatMap((alias) => base.byAlias.get(readingOf(alias)) ?? [])
    .find((item) => nameKey(item.name) === key);
};

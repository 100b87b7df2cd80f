/** Objects of a sheet that are here already, or twice in it. */
import { readingOf } from '#main/items/aliases.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemEntry } from '../rows/entries.ts';
import { codesTaken, codesTwice } from './compare-codes.ts';
import { type Comparison, type FoundDuplicate, type Here, hereOf } from './comparison.ts';
import { hasItems, listAliasesLike, listItemsLike } from './queries.ts';

/** Compares lot after lot; what one lot holds is known to the next. */
export class ItemComparison {
  readonly #lines = new Map<string, number>();
  readonly #byKey = new Map<string, ItemEntry>();

  async compare(q: Reading, entries: readonly ItemEntry[]): Promise<Comparison> {
    const base = (await hasItems(q)) ? await readBase(q, entries) : emptyBase;
    const problems = [
      ...codesTwice(entries, this.#lines),
      ...(await codesTaken(q, entries, base.codes)),
    ];
    const duplicates = entries.flatMap((entry) => {
      const found = inBase(base, entry) ?? this.#inFile(entry);
      for (const key of keysOf(entry)) if (!this.#byKey.has(key)) this.#byKey.set(key, entry);
      return found ? [found] : [];
    });
    return { duplicates, problems };
  }

  /** The first row that has a key of this one. */
  #inFile(entry: ItemEntry): FoundDuplicate | null {
    for (const key of keysOf(entry)) {
      const former = this.#byKey.get(key);
      if (former) return { entry, why: whyOf(key), here: null, former };
    }
    return null;
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
  readonly byAlias: ReadonlyMap<string, readonly (Here & { folded_name: string })[]>;
  readonly bySerial: ReadonlyMap<string, Here>;
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
  const byAlias = new Map<string, (Here & { folded_name: string })[]>();
  for (const item of borne) {
    byAlias.set(item.reading, [...(byAlias.get(item.reading) ?? []), item]);
  }
  const withSerial = [...items, ...borne].filter(({ serial_number }) =>
    tellingSerial(serial_number),
  );
  return {
    codes: new Set(items.map(({ code }) => code)),
    byCode: new Map(items.map((item) => [item.code, item])),
    byAlias,
    bySerial: new Map(withSerial.map((item) => [readingOf(item.serial_number), item])),
    byMake: new Map(
      items.flatMap((item) => (item.brand + item.model === '' ? [] : [[makeKey(item), item]])),
    ),
  };
};

const inBase = (base: Base, entry: ItemEntry): FoundDuplicate | null => {
  const found = (why: FoundDuplicate['why'], here: Here | undefined): FoundDuplicate | null =>
    here ? { entry, why, here: hereOf(here), former: null } : null;
  return (
    found('code', base.byCode.get(entry.code ?? '')) ??
    found('alias', sharedAlias(base, entry)) ??
    found('serial-number', base.bySerial.get(tellingSerial(entry.serialNumber))) ??
    found('name-and-make', base.byMake.get(makeKey(entry)))
  );
};

/** Several drills share an EAN: an other code is telling where it was the code, or where the name is the same. */
const sharedAlias = (base: Base, { formerCode, aliases, name }: ItemEntry): Here | undefined => {
  const former = formerCode === '' ? undefined : base.byAlias.get(readingOf(formerCode))?.[0];
  if (former) return former;
  const folded = fold(name);
  return aliases
    .flatMap((alias) => base.byAlias.get(readingOf(alias)) ?? [])
    .find(({ folded_name }) => folded_name === folded);
};

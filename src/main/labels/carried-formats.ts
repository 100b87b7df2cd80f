/** The formats that the application carries, read from its resources when they are first asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownFormat } from '#shared/contract/labels.ts';
import type { FormatOrigin } from '#shared/domain/labels/format.ts';
import { resourcesFolder } from '../product.ts';
import { type FindableFormat, findable } from './rules.ts';

/** The chosen ones first, then the catalogue. */
export interface CarriedFormats {
  readonly curated: readonly FindableFormat[];
  readonly catalogue: readonly FindableFormat[];
  readonly byKey: ReadonlyMap<string, KnownFormat>;
}

let kept: Promise<CarriedFormats> | null = null;

/** Reads them once; a file that could not be read is tried again at the next call. */
export const carriedFormats = (): Promise<CarriedFormats> => {
  kept ??= readAll().catch((error: unknown) => {
    kept = null;
    throw error;
  });
  return kept;
};

const readAll = async (): Promise<CarriedFormats> => {
  const curated = await readFormats('curated');
  const catalogue = await readFormats('catalogue');
  const all = [...curated, ...catalogue].map(({ format }) => [format.key, format] as const);
  return { curated, catalogue, byKey: new Map(all) };
};

const readFormats = async (origin: Exclude<FormatOrigin, 'own'>): Promise<FindableFormat[]> => {
  const text = await readFile(join(resourcesFolder, 'labels', `${origin}.json`), 'utf8');
  const formats: Omit<KnownFormat, 'origin'>[] = JSON.parse(text); // checked by the script that wrote it
  return formats.map((format) => findable({ ...format, origin }));
};

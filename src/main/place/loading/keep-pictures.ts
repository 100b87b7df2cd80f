import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from '#main/house.ts';
import { type KeptPhoto, keepPhoto } from '#main/items/photos.ts';

/** Keeps every picture of a folder, once each, and answers them by their file names. */
export const keepPictures = async (
  house: Pick<House, 'files'>,
  folder: string,
): Promise<Map<string, KeptPhoto>> => {
  const kept = (await readdir(folder)).map(async (name) => {
    const file = new File([await readFile(join(folder, name))], name);
    return [name, await keepPhoto(house, file)] as const;
  });
  return new Map(await Promise.all(kept));
};

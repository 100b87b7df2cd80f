/** A picture that comes with an act is kept with what names it, or not at all. */
import type { House } from '#main/house.ts';
import { type KeptPhoto, keepPhoto } from '#main/items/photos.ts';
import { unnamedFiles } from '../files/unnamed-files.ts';

/**
 * Keeps the picture and does the act. When the act is refused or fails, the file goes again unless
 * something else names it. Refuses FILE_REFUSED, and what the act refuses.
 */
export const withPicture = async <T>(
  house: House,
  picture: File,
  act: (kept: KeptPhoto) => Promise<T>,
): Promise<T> => {
  const kept = await keepPhoto(house, picture);
  try {
    return await act(kept);
  } catch (error) {
    const unnamed = await house.store.read((q) => unnamedFiles(q, [kept.file]));
    for (const file of unnamed) await house.files.remove(file);
    throw error;
  }
};

import { preparePhoto } from './photos/prepare-photo.ts';

/** The photo made small; as it is when it cannot be, and the application then says what is wrong with it. */
export const fitPhoto = async (file: File): Promise<File> => {
  const prepared = await preparePhoto(file);
  return prepared.kind === 'photo' ? prepared.photo : file;
};

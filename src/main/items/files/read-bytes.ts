import { refuse } from '#main/refusal.ts';

/** The bytes of a file that somebody sends. Refuses FILE_REFUSED when it is empty or too big. */
export const readBytes = async (file: File, largest: number): Promise<Uint8Array> => {
  if (file.size > largest) return refuse('FILE_REFUSED', { why: 'too-big', name: file.name });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return refuse('FILE_REFUSED', { why: 'empty', name: file.name });
  return bytes;
};

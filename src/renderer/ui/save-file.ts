import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';

/** How long the browser has to take the bytes before they are let go. */
const takingMs = 60_000;

/**
 * Saves a file that the page has made: through the system's dialog in a window of Electron, as a
 * download in a browser. Answers the name it got, `null` when the person changed their mind.
 */
export const saveFile = async (file: File): Promise<string | null> => {
  if (isOwnWindow()) return (await client.desk.saveFile({ file })).fileName;
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(url), takingMs);
  return file.name;
};

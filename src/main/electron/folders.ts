/** A folder of this machine that a person chose, in the system's own window. */
import { type BrowserWindow, dialog } from 'electron';

/** Answers its path, `null` when they changed their mind. */
export const askFolder = async (window: BrowserWindow): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};

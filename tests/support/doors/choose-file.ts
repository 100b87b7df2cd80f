/** The system's save dialog in a window of Electron, answered in the place of a person. */
import type { AWindow } from './a-window.ts';

/** Chooses this path from now on, whatever name is suggested; closes the dialog where it is empty. */
export const chooseFile = ({ app }: Pick<AWindow, 'app'>, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => {
      (globalThis as { suggested?: string }).suggested = options.defaultPath ?? '';
      return { canceled: path === '', filePath: path };
    }) as typeof dialog.showSaveDialog;
  }, filePath);

/** The name that the last dialog suggested. */
export const suggestedName = ({ app }: Pick<AWindow, 'app'>): Promise<string | undefined> =>
  app.evaluate(() => (globalThis as { suggested?: string }).suggested);

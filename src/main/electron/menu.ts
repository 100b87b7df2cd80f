/** The menu of the application, in the language of the place. */
import { BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '#shared/domain/words.ts';
import { say, sayOnScreen, wordsIn } from '../doors/sentences.ts';
import { version } from '../product.ts';
import { printPage } from './printing.ts';

type Item = MenuItemConstructorOptions;
type Words = ReturnType<typeof wordsIn>['menu'];

export interface MenuWishes {
  language: Language;
  /** The data folder, for the box that says what this is. */
  folder: string;
  openPractice(): void;
  openVisitors(): void;
  isDevelopment: boolean;
}

export const showMenu = (wishes: MenuWishes): void => {
  const words = wordsIn(wishes.language).menu;
  const menus = [fileMenu(words, wishes), editMenu(words), viewMenu(words, wishes)];
  const help = { label: words.help, submenu: [aboutItem(words, wishes)] };
  const own: Item[] = process.platform === 'darwin' ? [appMenu(words, wishes)] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...menus, help]));
};

const line: Item = { type: 'separator' };

const fileMenu = (words: Words, { openPractice, openVisitors }: MenuWishes): Item => ({
  label: words.file,
  submenu: [
    { label: words.practice, click: openPractice },
    { label: words.visitors, click: openVisitors },
    line,
    { label: words.print, accelerator: 'CommandOrControl+P', click: printFocused },
    line,
    { label: words.close, role: 'close' },
    { label: words.quit, role: 'quit' },
  ],
});

const editMenu = (words: Words): Item => ({
  label: words.edit,
  submenu: [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    line,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
  ],
});

const viewMenu = (words: Words, { isDevelopment }: MenuWishes): Item => ({
  label: words.view,
  submenu: [
    { label: words.zoomIn, role: 'zoomIn' },
    { label: words.zoomOut, role: 'zoomOut' },
    { label: words.zoomReset, role: 'resetZoom' },
    line,
    { label: words.fullScreen, role: 'togglefullscreen' },
    { label: words.reload, role: 'reload' },
    ...(isDevelopment ? [{ role: 'toggleDevTools' } satisfies Item] : []),
  ],
});

/** macOS expects the first menu to bear the name of the application. */
const appMenu = (words: Words, wishes: MenuWishes): Item => ({
  label: 'Établi',
  submenu: [aboutItem(words, wishes), line, { role: 'hide' }, { label: words.quit, role: 'quit' }],
});

const aboutItem = (words: Words, wishes: MenuWishes): Item => ({
  label: words.about,
  click: () => void showAbout(wishes),
});

const showAbout = async ({ language, folder }: MenuWishes): Promise<void> => {
  const { title, text, detail, close } = wordsIn(language).about;
  await dialog.showMessageBox({
    type: 'info',
    title,
    message: say(text, { version }),
    detail: sayOnScreen(language, say(detail, { path: folder })),
    buttons: [close],
  });
};

/** The person sees the dialog and the printer: a print that fails needs no word of ours here. */
const printFocused = (): void => {
  const contents = BrowserWindow.getFocusedWindow()?.webContents;
  if (contents) printPage(contents, { isSilent: false }).catch(() => undefined);
};

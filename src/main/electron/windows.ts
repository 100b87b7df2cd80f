/** The windows of this run: on the place, on the practice place, and for the visitors of either. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { application } from '../application.ts';
import type { OpenHouse } from '../open-house.ts';
import { openPractice } from '../practice.ts';
import { screenFolder } from '../product.ts';
import { serveScreen } from './app-protocol.ts';
import { windowDesk } from './desk.ts';
import type { Origins } from './policy.ts';
import { openPorts } from './ports.ts';
import { keepVisitorsWindows } from './visitors-windows.ts';
import { focus, makeWindow, showPage } from './window.ts';

export interface Windows {
  /** Opens the window on the place that this run is for. */
  open(house: OpenHouse): BrowserWindow;
  /** Opens the practice place in a window of its own, or brings it to the front. */
  openPractice(): Promise<void>;
  /** Opens the screen for visitors of the place that the window in front shows. */
  openVisitors(): void;
}

export const keepWindows = (origins: Origins): Windows => {
  const ports = openPorts(origins);
  const visitors = keepVisitorsWindows(ports, origins);
  const houses = new Map<BrowserWindow, OpenHouse>();
  let practice: BrowserWindow | undefined;

  const open = (house: OpenHouse): BrowserWindow => {
    // What a practice window keeps (its theme, who stands there) goes with it.
    const own = session.fromPartition(
      house.isPractice ? `practice-${randomUUID()}` : 'persist:place',
    );
    serveScreen(own, screenFolder);
    const memory = join(
      app.getPath('userData'),
      house.isPractice ? 'practice.json' : 'window.json',
    );
    const { log } = house;
    const window = makeWindow({ session: own, memory, log, isDevelopment: origins.isDevelopment });
    houses.set(window, house);
    window.once('closed', () => houses.delete(window));
    const desk = windowDesk(window, {
      openPractice: openPracticeWindow,
      openVisitors: () => visitors.open(house, window),
    });
    ports.answer(window.webContents, house, { ...application, desk });
    showPage(window, origins.screen, log);
    return window;
  };

  const openPracticeWindow = async (): Promise<void> => {
    if (practice) return focus(practice);
    const house = await openPractice();
    practice = open(house);
    practice.once('closed', () => {
      practice = undefined;
      void house.close();
    });
  };

  const openVisitors = (): void => {
    const inFront = BrowserWindow.getFocusedWindow();
    const [[team, house] = []] = [...houses].toSorted(
      ([one], [other]) => Number(other === inFront) - Number(one === inFront),
    );
    if (team && house) visitors.open(house, team);
  };

  return { open, openPractice: openPracticeWindow, openVisitors };
};

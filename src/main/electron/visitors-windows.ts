/** The windows for visitors: one a place. They may ask nothing but what visitors may see. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, powerSaveBlocker, type Session, session } from 'electron';
import { visitorsPath } from '#shared/contract/visitors.ts';
import type { House } from '../house.ts';
import { screenFolder } from '../product.ts';
import { visitorsApplication } from '../visitors.ts';
import { serveScreen } from './app-protocol.ts';
import type { Origins } from './policy.ts';
import type { Ports } from './ports.ts';
import { focus, makeWindow, showPage } from './window.ts';

export interface VisitorsWindows {
  /** Opens the window on this place, or brings it to the front. It closes with the team's window. */
  open(house: House, team: BrowserWindow): void;
}

export const keepVisitorsWindows = (ports: Ports, origins: Origins): VisitorsWindows => {
  const opened = new Map<House, BrowserWindow>();
  return {
    open(house, team) {
      const known = opened.get(house);
      if (known) return focus(known);
      const window = openWindow(house, ports, origins);
      opened.set(house, window);
      window.once('closed', () => opened.delete(house));
      team.once('closed', () => window.isDestroyed() || window.close());
      stayAwakeFor(window);
    },
  };
};

const openWindow = (house: House, ports: Ports, origins: Origins): BrowserWindow => {
  // Nothing that the team's window keeps is found here, and nothing is kept.
  const own = session.fromPartition(`visitors-${randomUUID()}`);
  grantNothing(own);
  serveScreen(own, screenFolder);
  const { log } = house;
  const memory = join(app.getPath('userData'), 'visitors.json');
  const window = makeWindow({ session: own, memory, log, isDevelopment: origins.isDevelopment });
  ports.answer(window.webContents, house, visitorsApplication);
  showPage(window, new URL(visitorsPath, origins.screen).href, log);
  return window;
};

/** Not even the camera, which the team's window may ask for. */
const grantNothing = (own: Session): void => {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
};

/** Nobody touches this screen all evening: it must not go dark. */
const stayAwakeFor = (window: BrowserWindow): void => {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  window.once('closed', () => powerSaveBlocker.stop(blocker));
};

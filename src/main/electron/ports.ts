/** The way from a page to the application: one message port a page, answered by oRPC. */

import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { type IpcMainEvent, ipcMain, type WebContents } from 'electron';
import { portMessage } from '#shared/contract/bridge.ts';
import type { CallContext, House } from '../house.ts';
import { openPost } from '../staff/posts.ts';
import { mayConnect, type Origins } from './policy.ts';

type WindowRouter = Router<AnyContractRouter, CallContext>;

/** Who answers in which page: the post belongs to the window, and lasts as long as it does. */
interface Answerer {
  house: House;
  upgrade(port: Electron.MessagePortMain): void;
}

export interface Ports {
  /** Lets the page of this window ask for a port; its calls are answered by `router` for `house`. */
  answer(contents: WebContents, house: House, router: WindowRouter): void;
}

/** Listens once for all windows. A page that may not connect gets a closed port and no word. */
export const openPorts = (origins: Origins): Ports => {
  const answerers = new Map<number, Answerer>();
  ipcMain.on(portMessage, (event) => connect(event, origins, answerers.get(event.sender.id)));
  return {
    answer(contents, house, router) {
      const { id } = contents;
      const handler = new RPCHandler(router);
      const context = { house, post: openPost('window') };
      answerers.set(id, { house, upgrade: (port) => handler.upgrade(port, { context }) });
      contents.once('destroyed', () => answerers.delete(id));
    },
  };
};

/** Never throws: an error here would end the main process. */
const connect = (event: IpcMainEvent, origins: Origins, answerer: Answerer | undefined): void => {
  const [port] = event.ports;
  try {
    if (port === undefined) return;
    if (answerer && mayConnect(event.senderFrame, origins)) {
      answerer.upgrade(port);
      port.start();
    } else port.close();
  } catch (error) {
    answerer?.house.log.error({ err: error }, 'port refused');
    port?.close();
  }
};

/** The bridge of an Electron window: one message port from the page to the application. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, bridgeName, portMessage } from '#shared/contract/bridge.ts';

const bridge: Bridge = {
  askForPort: () => {
    const { port1, port2 } = new MessageChannel();
    ipcRenderer.postMessage(portMessage, null, [port2]);
    window.postMessage(portMessage, location.origin, [port1]);
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);

import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { portMessage } from '#shared/contract/bridge.ts';
import { bridge } from './bridge.ts';

/** Asks the preload for a port and speaks over it. */
export const openPortLink = async (): Promise<ClientLink<ClientContext>> => {
  const port = await receivePort();
  port.start();
  return new RPCLink({ port });
};

const receivePort = (): Promise<MessagePort> =>
  new Promise((resolve) => {
    const take = ({ source, data, ports: [port] }: MessageEvent) => {
      if (source !== window || data !== portMessage || port === undefined) return;
      window.removeEventListener('message', take);
      resolve(port);
    };
    window.addEventListener('message', take);
    bridge()?.askForPort();
  });

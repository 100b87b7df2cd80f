/**
 * The one way from the page to the application, typed by the contract: over a message port in an
 * Electron window, over HTTP in the browser door.
 */
import { type ClientContext, type ClientLink, createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
import { bridge } from './bridge.ts';
import { takeKeyFromAddress } from './door-key.ts';
import { tellingOfLock } from './link-with-lock.ts';
import { tellPostLocked } from './post-locked.ts';

type Link = ClientLink<ClientContext>;

export const createClient = (): ContractRouterClient<Contract> => {
  const open = bridge() ? openPort : openHttp;
  takeKeyFromAddress();
  return createORPCClient(tellingOfLock(new DynamicLink(openedOnce(open)), tellPostLocked));
};

const openPort = async (): Promise<Link> => (await import('./port-link.ts')).openPortLink();
const openHttp = async (): Promise<Link> => (await import('./http-link.ts')).openHttpLink();

/** Opens at the first call; a failure is that call's alone, and the next one tries again. */
const openedOnce = (open: () => Promise<Link>): (() => Promise<Link>) => {
  let opened: Promise<Link> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
};

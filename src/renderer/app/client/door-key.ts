/**
 * The key of the browser door. It comes in the part of the address that is never sent (`#key=…`),
 * and is kept for this tab only; a tab opened from another one asks it there. The screen for visitors
 * has a key of its own, which opens nothing else: the two are never lent to each other.
 */
import { visitorsPath } from '#shared/contract/visitors.ts';

const stored = location.pathname === visitorsPath ? 'etabli.visitors-key' : 'etabli.key';
const channelName = stored;
/** A slow machine is given its time; who has no key waits once, to be told so. */
const answerMs = 2_000;

/** Keeps the key and takes it out of the address bar, where it could be read or copied. */
export const takeKeyFromAddress = (): void => {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (key !== null) {
    sessionStorage.setItem(stored, key);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  if (ownKey() !== null) lendKeyToTabs();
};

/** The key of this tab or of another one; empty when nobody knows it, and the door then says no. */
export const readKey = async (): Promise<string> => {
  const key = ownKey() ?? (await askOtherTabs());
  if (key === null) return '';
  sessionStorage.setItem(stored, key);
  return key;
};

const ownKey = (): string | null => sessionStorage.getItem(stored);

const lendKeyToTabs = (): void => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    if (data === 'ask') channel.postMessage({ key: ownKey() });
  };
};

const askOtherTabs = (): Promise<string | null> =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const end = (key: string | null) => {
      channel.close();
      resolve(key);
    };
    channel.onmessage = ({ data }) => {
      if (typeof data?.key === 'string') end(data.key);
    };
    channel.postMessage('ask');
    setTimeout(end, answerMs, null);
  });

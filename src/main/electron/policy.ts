/**
 * What a window of the application may do: pure decisions, everything else is refused.
 * A permission handler that is not set grants, so each of these has its place in `hardening.ts`.
 */

/** The scheme and the host under which the screen is served to its own windows. */
export const scheme = 'app';
export const home = `${scheme}://etabli/`;

/** Where the screen comes from: our own scheme, or in development the server of electron-vite. */
export interface Origins {
  /** Always with a trailing slash. */
  screen: string;
  isDevelopment: boolean;
}

/** The origins of this run. `devUrl` is what electron-vite says, never set in a packaged application. */
export const originsOf = (devUrl: string | undefined, isPackaged: boolean): Origins => {
  if (isPackaged || devUrl === undefined) return { screen: home, isDevelopment: false };
  return { screen: new URL('/', devUrl).href, isDevelopment: true };
};

/** Whether an address belongs to the screen. `app:` addresses have the origin `null` in Node. */
export const isOwn = (url: string, { screen }: Origins): boolean => {
  const [asked, own] = [parsed(url), parsed(screen)];
  if (asked === null || own === null) return false;
  return asked.protocol === own.protocol && asked.host === own.host && hasNoName(asked);
};

/** A window stays on the screen; everything else is refused, in this window and in new ones. */
export const mayNavigate = (url: string, origins: Origins): boolean => isOwn(url, origins);

/** Whether a request may leave the page. Nothing goes to a network. */
export const mayRequest = (url: string, origins: Origins): boolean => {
  const asked = parsed(url);
  if (asked === null) return false;
  if (isOwn(url, origins)) return true;
  if (asked.protocol === 'data:') return true;
  if (asked.protocol === 'blob:') return isOwn(asked.pathname, origins);
  if (!origins.isDevelopment) return false;
  return asked.protocol === 'devtools:' || isReloadSocket(asked, origins);
};

/** What is known of a permission that somebody asks for. */
export interface PermissionAsked {
  permission: string;
  url: string;
  isTopFrame: boolean;
  /** The media asked for; empty when none is named. */
  media: readonly string[];
}

/** The camera alone, for photos of objects, and only our own top frame. */
export const mayHave = (asked: PermissionAsked, origins: Origins): boolean =>
  asked.permission === 'media' &&
  asked.isTopFrame &&
  isOwn(asked.url, origins) &&
  asked.media.length > 0 &&
  asked.media.every((kind) => kind === 'video');

/** The frame that sent a message; Electron gives `null` when it is gone already. */
export interface Sender {
  url: string;
  parent: unknown;
}

/** Whether a frame may have a port to the application: our own page, at the top of its window. */
export const mayConnect = (sender: Sender | null | undefined, origins: Origins): boolean =>
  !!sender && sender.parent === null && isOwn(sender.url, origins);

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** `app://etabli@elsewhere/` and the like are somebody being clever. */
const hasNoName = (url: URL): boolean => url.username === '' && url.password === '';

/** The socket over which electron-vite says that a file changed. */
const isReloadSocket = (asked: URL, { screen }: Origins): boolean =>
  asked.protocol === 'ws:' && asked.host === new URL(screen).host;

/** Serves the built screen to our own windows, under a scheme that no network answers. */
import { app, protocol, type Session } from 'electron';
import { answerScreen } from '../doors/screen-files.ts';
import { scheme } from './policy.ts';

/** Before `ready`: makes the scheme one with an origin, which keeps storage and the policy apart. */
export const claimScheme = (): void => {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
  // The É of our name in this header makes Electron drop every request of a handled scheme.
  app.userAgentFallback = app.userAgentFallback.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
};

/** Answers the requests of one session. Any other host than ours finds nothing. */
export const serveScreen = ({ protocol: own }: Session, folder: string): void => {
  own.handle(scheme, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const path = host === 'etabli' && method === 'GET' ? pathname : '';
    const { status, headers, body } = await answerScreen(folder, path);
    const bytes = typeof body === 'string' ? body : new Uint8Array(body);
    return new Response(bytes, { status, headers });
  });
};

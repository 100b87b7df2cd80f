/** Sets what `policy.ts` decides on everything that Electron would otherwise let through. */
import { type App, app, type Session, type WebContents } from 'electron';
import { mayHave, mayNavigate, mayRequest, type Origins } from './policy.ts';

/**
 * Before `ready`: sandboxes every page, and makes every session and every page obey, whoever makes
 * them and whenever.
 */
export const hardenApp = (origins: Origins): void => {
  // Every page asks for its sandbox anyway; root, who has none, must say so by the switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  silenceNetwork(app, origins);
  app.on('session-created', (session) => hardenSession(session, origins));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, origins));
  // Unset, the first certificate of this account would be shown to whoever asks. (A bad certificate
  // of a server and a request to log in are refused when nobody answers.)
  app.on('select-client-certificate', (event, ...[, , , answer]) => {
    event.preventDefault();
    answer();
  });
};

/** Chromium's own traffic, which no session handler sees. */
const silenceNetwork = ({ commandLine }: App, { isDevelopment }: Origins): void => {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-breakpad',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
  if (!isDevelopment) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
};

const hardenSession = (session: Session, origins: Origins): void => {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const asked = {
      permission,
      media,
      url: details.requestingUrl,
      isTopFrame: details.isMainFrame,
    };
    answer(mayHave(asked, origins));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const media = details.mediaType === undefined ? [] : [details.mediaType];
    return mayHave({ permission, media, url: origin, isTopFrame: details.isMainFrame }, origins);
  });
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, answer) => answer(refuseCertificate));
  session.setSpellCheckerEnabled(false); // its dictionaries come from the network
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayRequest(url, origins) }),
  );
};

/** The answer of a verification that means no (https://www.electronjs.org/docs/latest/api/session). */
const refuseCertificate = -2;

const hardenContents = (contents: WebContents, origins: Origins): void => {
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (!mayNavigate(event.url, origins)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};

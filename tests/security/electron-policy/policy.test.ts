import { describe, expect, test } from 'vitest';
import {
  home,
  isOwn,
  mayConnect,
  mayHave,
  mayNavigate,
  mayRequest,
  type Origins,
  originsOf,
} from '#main/electron/policy.ts';

const own: Origins = { screen: home, isDevelopment: false };
const dev: Origins = { screen: 'http://localhost:5173/', isDevelopment: true };

const ours = [
  'app://etabli/',
  'app://etabli/items/1',
  'app://etabli/index.html#late',
  'APP://etabli/',
];
const foreign = [
  'https://evil.example/',
  'http://localhost:5173/',
  'http://127.0.0.1/',
  'app://evil/',
  'app://etabli.evil.example/',
  'app://etabli:8080/',
  'app://ana@etabli/',
  'app://etabli@evil.example/',
  'app:etabli',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://evil.example/1',
  'about:blank',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://etabli/',
  'mailto:ana@example.org',
  'tel:+33240000000',
  'smb://share/x',
  'ws://127.0.0.1:1/',
  '\\\\share\\x',
  '',
  'etabli',
];

describe('a window', () => {
  test.each(ours)('stays on the screen: %s', (url) => {
    expect(mayNavigate(url, own)).toBe(true);
    expect(isOwn(url, own)).toBe(true);
  });

  test.each(foreign)('goes nowhere else: %s', (url) => {
    expect(mayNavigate(url, own)).toBe(false);
  });
});

describe('a request', () => {
  test.each([...ours, 'data:image/png;base64,AA==', 'blob:app://etabli/0c1d'])(
    'stays on this machine: %s',
    (url) => {
      expect(mayRequest(url, own)).toBe(true);
    },
  );

  test.each(foreign.filter((url) => !url.startsWith('data:')))('is refused: %s', (url) => {
    expect(mayRequest(url, own)).toBe(false);
  });

  test.each([
    ['http://localhost:5173/app/App.tsx', true],
    ['ws://localhost:5173/', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['http://localhost:9999/', false],
    ['ws://localhost:9999/', false],
    ['https://evil.example/', false],
  ])('in development to %s: %s', (url, isGiven) => {
    expect(mayRequest(url, dev)).toBe(isGiven);
  });
});

describe('a permission', () => {
  const camera = { permission: 'media', url: home, isTopFrame: true, media: ['video'] };

  test('is the camera, in our own top frame', () => {
    expect(mayHave(camera, own)).toBe(true);
  });

  test.each([
    { permission: 'media', media: ['audio'] },
    { permission: 'media', media: ['audio', 'video'] },
    { permission: 'media', media: [] },
    { permission: 'media', media: ['unknown'] },
    { isTopFrame: false },
    { url: 'https://evil.example/' },
    { url: '' },
    ...[
      'geolocation',
      'notifications',
      'midi',
      'midiSysex',
      'pointerLock',
      'fullscreen',
      'openExternal',
      'clipboard-read',
      'clipboard-sanitized-write',
      'display-capture',
      'mediaKeySystem',
      'idle-detection',
      'keyboardLock',
      'storage-access',
      'top-level-storage-access',
      'window-management',
      'fileSystem',
      'hid',
      'serial',
      'usb',
      'bluetooth',
      'speaker-selection',
      'deprecated-sync-clipboard-read',
      'something new',
    ].map((permission) => ({ permission })),
  ])('is nothing else: %o', (otherwise) => {
    expect(mayHave({ ...camera, ...otherwise }, own)).toBe(false);
  });
});

describe('a port to the application', () => {
  test('is for our own page at the top of its window', () => {
    expect(mayConnect({ url: home, parent: null }, own)).toBe(true);
  });

  test.each([
    null,
    undefined,
    { url: home, parent: {} },
    { url: 'https://evil.example/', parent: null },
    { url: 'about:blank', parent: null },
    { url: '', parent: null },
  ])('is not for %o', (sender) => {
    expect(mayConnect(sender, own)).toBe(false);
  });
});

describe('where the screen comes from', () => {
  test.each([
    [undefined, false, own],
    [undefined, true, own],
    ['http://localhost:5173', false, dev],
    ['http://localhost:5173', true, own],
  ])('with %s, packaged: %s', (url, isPackaged, origins) => {
    expect(originsOf(url, isPackaged)).toEqual(origins);
  });
});

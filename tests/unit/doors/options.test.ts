import { describe, expect, test } from 'vitest';
import { usualDataFolder } from '#main/doors/data-folder.ts';
import { type DoorOptions, readOptions } from '#main/doors/options.ts';

const usual: DoorOptions = {
  folder: null,
  port: null,
  opensBrowser: true,
  isPractice: false,
  isBrowser: false,
  restore: null,
};

describe('the flags', () => {
  test.each([
    [[], {}],
    [['--data', '/srv/remise'], { folder: '/srv/remise' }],
    [['--data=/srv/La Remise'], { folder: '/srv/La Remise' }],
    [['--port', '8080'], { port: 8080 }],
    [['--no-open'], { opensBrowser: false }],
    [['--restore', '2026-11-22T130500123Z-daily'], { restore: '2026-11-22T130500123Z-daily' }],
    [['--restore'], { restore: 'latest' }],
    [['--restore', '--browser'], { restore: 'latest', isBrowser: true }],
    [['--practice', '--browser'], { isPractice: true, isBrowser: true }],
  ])('%s are understood', (given, wanted) => {
    expect(readOptions(given, true)).toEqual({ ...usual, ...wanted });
    expect(readOptions(given, false)).toEqual({ ...usual, ...wanted });
  });

  test.each([
    [['--prot', '80'], 'bad-option', '--prot 80'],
    [['somewhere'], 'bad-option', 'somewhere'],
    [['--data'], 'bad-option', '--data'],
    [['--data='], 'bad-option', '--data'],
    [['--port', 'eighty'], 'bad-port', 'eighty'],
    [['--port', '0'], 'bad-port', '0'],
    [['--port', '65536'], 'bad-port', '65536'],
    [['--port=-1'], 'bad-port', '-1'],
    [['--practice=no'], 'bad-option', '--practice=no'],
  ])('%s are refused by name', (given, kind, named) => {
    expect(() => readOptions(given, true)).toThrow(
      expect.objectContaining({ kind, facts: { given: named } }),
    );
  });

  test('of Electron and Chromium pass by, ours beside them', () => {
    const given = ['--no-sandbox', '--remote-debugging-port=0', '--data', '/srv/remise', '.'];
    expect(readOptions(given, false)).toEqual({ ...usual, folder: '/srv/remise' });
  });
});

describe('the usual data folder', () => {
  test.each([
    ['linux', {}, '/home/ana/.local/share/Etabli'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/Etabli'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/ana/.local/share/Etabli'],
    ['darwin', {}, '/home/ana/Library/Application Support/Etabli'],
    ['win32', { APPDATA: '/home/ana/Roaming' }, '/home/ana/Roaming/Etabli'],
    ['win32', {}, '/home/ana/AppData/Roaming/Etabli'],
  ] as const)('on %s with %o is %s', (platform, env, folder) => {
    const machine = { platform, env, home: '/home/ana' };
    expect(usualDataFolder(machine).replaceAll('\\', '/')).toBe(folder);
  });
});

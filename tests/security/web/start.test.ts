import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startBrowserDoor, startDoor } from '#tests/support/doors/browser-process.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const ready = /^Établi est prêt : http:\/\/127\.0\.0\.1:(\d+)\/#key=([\w-]{43})$/;

const french = { LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };

describe('the browser door starts', () => {
  test('and says so in exactly one line', async () => {
    const folder = temporaryFolder();
    const door = await startBrowserDoor(['--data', folder]);
    expect(door.said()).toEqual({ out: `${door.line}\n`, err: '' });
    expect(door.line).toMatch(ready);
    const [, port, key] = ready.exec(door.line) ?? [];
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`http://127.0.0.1:${port}/api/place/status`, { headers });
    expect(await answer.json()).toMatchObject({ isSetUp: false, isPractice: false });
    door.kill('SIGTERM');
    expect(await door.ended).toBe(0);
  });

  test('in the browser of the machine, as it is built', async () => {
    const folder = temporaryFolder();
    const browser = join(folder, 'browser');
    writeFileSync(browser, `#!/bin/sh\necho "$1" > ${join(folder, 'opened')}\n`, { mode: 0o700 });
    const args = ['out/main/browser.js', '--data', join(folder, 'place')];
    const door = await startDoor(args, { BROWSER: browser, DISPLAY: '' });
    const opened = () =>
      existsSync(join(folder, 'opened')) ? readFileSync(join(folder, 'opened'), 'utf8').trim() : '';
    await expect.poll(opened).not.toBe('');
    expect(door.line).toBe(`Établi est prêt : ${opened()}`);
    expect(door.said().err).toBe('');
  });

  test('and waits in peace where no browser can be opened', async () => {
    const folder = temporaryFolder();
    const args = ['out/main/browser.js', '--data', folder];
    const door = await startDoor(args, { BROWSER: '/nowhere', DISPLAY: '', PATH: folder });
    const [, port, key] = ready.exec(door.line) ?? [];
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(`http://127.0.0.1:${port}/api/staff/post`, { headers })).ok).toBe(true);
    expect(door.said().err).not.toContain('Établi');
  });

  test('at the same address as last time', async () => {
    const folder = temporaryFolder();
    const ports: (string | undefined)[] = [];
    for (let time = 0; time < 2; time += 1) {
      const door = await startBrowserDoor(['--data', folder]);
      ports.push(ready.exec(door.line)?.[1]);
      door.kill('SIGINT');
      await door.ended;
    }
    expect(ports[0]).toBe(ports[1]);
  });

  test('after a kill -9, which leaves no lock behind', async () => {
    const folder = temporaryFolder();
    const first = await startBrowserDoor(['--data', folder]);
    first.kill('SIGKILL');
    await first.ended;
    expect((await startBrowserDoor(['--data', folder])).line).toMatch(ready);
  });

  test('on a throw-away place, which is gone when it ends', async () => {
    const tmp = temporaryFolder();
    const door = await startBrowserDoor(['--practice'], { TMPDIR: tmp });
    expect(readdirSync(tmp)).toHaveLength(1);
    const [, port, key] = ready.exec(door.line) ?? [];
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`http://127.0.0.1:${port}/api/place/status`, { headers });
    expect(await answer.json()).toMatchObject({ isPractice: true });
    // As a Ctrl+C under npm, which arrives twice.
    door.kill('SIGTERM');
    door.kill('SIGTERM');
    expect(await door.ended).toBe(0);
    expect(readdirSync(tmp)).toEqual([]);
  });

  test('once: the second start shows the address of the first and ends well', async () => {
    const folder = temporaryFolder();
    const first = await startBrowserDoor(['--data', folder]);
    const second = await startBrowserDoor(['--data', folder]);
    expect(second.line.slice(second.line.indexOf('http'))).toBe(
      first.line.slice(first.line.indexOf('http')),
    );
    expect(await second.ended).toBe(0);
    expect(statSync(join(folder, 'browser-door.json')).mode & 0o077).toBe(0);
  });
});

describe('the browser door says what is wrong, where, and what to do', () => {
  const refusal = async (args: string[]) => {
    const door = await startBrowserDoor(args, french);
    expect(await door.ended).toBe(1);
    expect(door.said().out).toBe('');
    expect(door.said().err).not.toMatch(/\n.*\n|at .*:\d+:\d+|Error/);
    return door.said().err;
  };

  test('when the folder is a file', async () => {
    const file = join(temporaryFolder(), 'remise');
    writeFileSync(file, 'not a folder');
    const said = await refusal(['--data', file]);
    expect(said).toContain(file);
    expect(said).toContain('--data');
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  test('when the folder lies under a file', async () => {
    const file = join(temporaryFolder(), 'remise');
    writeFileSync(file, '');
    expect(await refusal(['--data', join(file, 'place')])).toContain(join(file, 'place'));
  });

  test('when the base comes from a newer version, which stays as it is', async () => {
    const folder = temporaryFolder();
    const first = await startBrowserDoor(['--data', folder]);
    first.kill('SIGTERM');
    await first.ended;
    const path = join(folder, 'etabli.db');
    const base = new DatabaseSync(path);
    base.exec('pragma user_version = 9999');
    base.close();
    const before = readFileSync(path);
    expect(await refusal(['--data', folder])).toContain(path);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('when the base is no base', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'etabli.db'), 'x'.repeat(5_000));
    expect(await refusal(['--data', folder])).toContain(join(folder, 'etabli.db'));
  });

  test('when a folder stands where the base should be', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'etabli.db'));
    expect(await refusal(['--data', folder])).toContain(join(folder, 'etabli.db'));
  });

  test('when it may not write there', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    // Root may write anywhere but where the kernel itself says no.
    const closed = process.getuid?.() === 0 ? '/sys/etabli' : folder;
    expect(await refusal(['--data', closed])).toContain(closed);
  });

  test('when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as AddressInfo; // a TCP server that listens
    expect(await refusal(['--data', temporaryFolder(), '--port', `${port}`])).toContain(`${port}`);
  });

  test.each([
    [['--prot', '80'], '--prot'],
    [['--port', 'eighty'], 'eighty'],
    [['--data'], '--data'],
  ])('when it is asked %s', async (args, named) => {
    expect(await refusal(args)).toContain(named);
  });
});

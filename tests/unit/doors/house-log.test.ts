import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '#main/house-log.ts';
import { openHouse } from '#main/open-house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const logOf = (folder: string): string => readFileSync(join(folder, 'logs', 'etabli.log'), 'utf8');

test('the log keeps what an error is, and nothing of what it carries', () => {
  const folder = temporaryFolder();
  const { log, close } = openLog(folder);
  const carrying = Object.assign(new TypeError('reading of "Ana Martin" is no function'), {
    code: 'UNEXPECTED',
    data: { name: 'Ana Martin' },
    cause: Object.assign(new Error('Ana Martin is not valid'), { issues: [{ input: 'Ana' }] }),
  });
  log.error({ err: carrying, path: ['members', 'get'] }, 'unexpected');
  close();
  expect(logOf(folder)).toContain('reading …');
  expect(logOf(folder)).toContain('UNEXPECTED');
  expect(logOf(folder)).toMatch(/house-log\.test\.ts:\d+/);
  expect(logOf(folder)).toContain('members');
  expect(logOf(folder)).not.toContain('Ana');
});

test('a log that has grown makes room when the place opens, and three are kept', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'logs', 'etabli.log');
  mkdirSync(join(folder, 'logs'));
  for (const name of ['first', 'second', 'third', 'fourth']) {
    writeFileSync(path, name.padEnd(2_000_001));
    openLog(folder).close();
    expect(statSync(path).size).toBe(0);
  }
  expect(readFileSync(`${path}.1`, 'utf8')).toMatch(/^fourth/);
  expect(readFileSync(`${path}.2`, 'utf8')).toMatch(/^third/);
  expect(existsSync(`${path}.3`)).toBe(false);
});

test('a log makes room for itself while it is written, too', () => {
  const folder = temporaryFolder();
  const { log, close } = openLog(folder, 1_000);
  for (let count = 0; count < 200; count += 1) log.info({ count }, 'visitors forgotten');
  close();
  const names = readdirSync(join(folder, 'logs')).sort();
  expect(names).toEqual(['etabli.log', 'etabli.log.1', 'etabli.log.2']);
  for (const name of names) expect(statSync(join(folder, 'logs', name)).size).toBeLessThan(1_200);
  expect(logOf(folder)).toContain('"count":199');
});

test('what is logged after the end is lost, and harms nothing', async () => {
  const house = await openHouse({ folder: temporaryFolder() });
  await house.close();
  expect(() => house.log.error('late')).not.toThrow();
  expect(logOf(house.folder)).toBe('');
});

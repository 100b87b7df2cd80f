import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { ensureDebianPackages, whereIs } from './debian-packages.ts';
import { until } from './until.ts';

/** Where windows under test open. */
export interface Display {
  /** What their processes need in their environment. */
  env: Record<string, string>;
  /** Whether the screen, its keyboard and its windows belong to the test alone. */
  isPrivate: boolean;
  close(): Promise<void>;
}

/**
 * Opens a screen of our own, so that tests neither need a desktop nor disturb one. Where there is
 * no Xvfb (macOS, Windows, or Linux without it) windows open on the desktop.
 */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux') return desktop();
  const missing = await ensureDebianPackages('electron');
  const xvfb = whereIs('Xvfb');
  if (xvfb) return openXvfb(xvfb);
  if (process.env['DISPLAY']) return desktop();
  throw new Error(missing ?? 'No screen to open windows on: install Xvfb, or set DISPLAY.');
}

function desktop(): Display {
  return { env: {}, isPrivate: false, close: async () => {} };
}

async function openXvfb(command: string): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp', '-noreset'];
  const xvfb = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const end = () => xvfb.kill();
  process.once('exit', end);
  const number = await firstLine(xvfb.stdio[3] as Readable);
  return {
    env: { DISPLAY: `:${number}` },
    isPrivate: true,
    close: async () => {
      process.off('exit', end);
      if (xvfb.exitCode !== null || xvfb.signalCode !== null) return;
      xvfb.kill();
      await once(xvfb, 'exit');
    },
  };
}

/** Xvfb chooses a free number and tells it when it is ready; it ends when nobody listens. */
async function firstLine(stream: Readable): Promise<string> {
  let said = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await until('Xvfb is ready for windows', async () => said.endsWith('\n'));
  return said.trim();
}

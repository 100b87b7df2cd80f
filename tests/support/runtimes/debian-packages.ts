import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What each kind of test needs of the system: Debian's packages and the commands they bring. */
const SETS = {
  chromium: { packages: ['chromium', 'chromium-headless-shell', 'fonts-liberation'], commands: [] },
  electron: {
    packages: [
      'xvfb',
      'xauth',
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'libxss1',
      'libxtst6',
      'libnotify4',
      'libsecret-1-0',
      'libatspi2.0-0',
      'libdrm2',
      'unzip',
    ],
    commands: ['Xvfb', 'unzip'],
  },
  printer: {
    packages: ['cups', 'cups-client', 'printer-driver-cups-pdf'],
    commands: ['cupsd', 'lpadmin'],
  },
  scanner: {
    packages: ['openbox', 'x11-xkb-utils', 'xdotool'],
    commands: ['openbox', 'setxkbmap', 'xdotool'],
  },
  pages: { packages: ['poppler-utils', 'zbar-tools'], commands: ['pdftoppm', 'zbarimg'] },
  /** What a process asks of the system: whether each loan reaches the disk. */
  trace: { packages: ['strace'], commands: ['strace'] },
  /** What labels are measured beside; for the bench alone. */
  glabels: { packages: ['glabels', 'xvfb', 'xauth'], commands: ['glabels-3-batch', 'xvfb-run'] },
} as const;

export type DebianSet = keyof typeof SETS;

export const EVERY_SET: readonly DebianSet[] = [
  'chromium',
  'electron',
  'printer',
  'scanner',
  'pages',
  'trace',
];

/**
 * Makes sure that these sets are on this machine: as root on Debian, installs what is missing.
 * Answers nothing when all is there, else a sentence that says what is missing and what to do.
 */
export async function ensureDebianPackages(...sets: DebianSet[]): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  if (!whereIs('dpkg-query')) return missingCommands(sets);
  const missing = await notInstalled(sets.flatMap((set) => SETS[set].packages));
  if (missing.length === 0) return undefined;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) return `Debian packages are missing: run sudo ${command}`;
  return installAsRoot(missing, command);
}

/** The full path of a command, also where root's own PATH looks (cupsd lives in /usr/sbin). */
export function whereIs(command: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missingCommands(sets: DebianSet[]): string | undefined {
  const missing = sets.flatMap((set) => SETS[set].commands.filter((name) => !whereIs(name)));
  return missing.length === 0 ? undefined : `Commands are missing: install ${missing.join(', ')}`;
}

/** Debian 13 renamed some libraries with the ending t64 and kept the old name as an alias. */
async function notInstalled(packages: readonly string[]): Promise<string[]> {
  const names = packages.flatMap((name) => [name, `${name}t64`]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query reads these, not JavaScript.
  const format = '${Package} ${db:Status-Status}\\n';
  // dpkg-query ends with code 1 as soon as one name is unknown to it, and still lists the others.
  const list = await execute('dpkg-query', ['-W', '-f', format, ...names]).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  const installed = new Set(
    list.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return packages.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

async function installAsRoot(missing: string[], command: string): Promise<string | undefined> {
  console.log(`Installing Debian packages for the tests: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=180'];
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  try {
    await execute('apt-get', [...quiet, 'update'], { env });
    await execute('apt-get', [...quiet, ...install], { env, maxBuffer: 64 << 20 });
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 2_000) : String(error);
    return `Debian packages could not be installed (${command}): ${why}`;
  }
}

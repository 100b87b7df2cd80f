import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { ensureDebianPackages, whereIs } from './debian-packages.ts';
import { until } from './until.ts';

const execute = promisify(execFile);

/** A print queue of the system that leaves each document as a PDF file. */
export interface TestPrinter {
  /** The queue, as programs list it. */
  name: string;
  /** What a process needs in its environment to see this printer and no other. */
  env: Record<string, string>;
  /** The PDF files printed so far, oldest first; waits until no job is under way. */
  printedFiles(): Promise<string[]>;
  /** Waits until so many documents were printed. Throws after 30 s. */
  waitForPrints(count: number): Promise<string[]>;
  /** What programs handed over to be printed, oldest first, before any driver had it. */
  sentFiles(): Promise<string[]>;
  /** Stops the queue, as a printer that is switched off does. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

const QUEUE = 'PDF';
const MODEL = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';

/**
 * Starts a print server of our own, with its own folder and socket, so that the machine's printers
 * are neither seen nor touched. Throws a sentence where that is not possible: Debian's CUPS-PDF
 * prints for root alone.
 */
export async function openPrinter(): Promise<TestPrinter> {
  const missing = await ensureDebianPackages('printer');
  const cupsd = whereIs('cupsd');
  const canPrint = process.platform === 'linux' && process.getuid?.() === 0 && existsSync(MODEL);
  if (!cupsd || !canPrint) {
    throw new Error(missing ?? 'The test printer needs Debian, root, and printer-driver-cups-pdf.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'etabli-'));
  const stop = await startServer(cupsd, folder);
  const env = { CUPS_SERVER: join(folder, 'cups.sock') };
  const forget = await addQueue(folder, env);
  const out = join(folder, 'out');
  return {
    name: QUEUE,
    env,
    printedFiles: async () => {
      await until('the printer is at rest', () => isAtRest(env));
      return pdfFiles(out);
    },
    waitForPrints: async (count) => {
      await until(`${count} documents are printed`, async () => {
        return (await pdfFiles(out)).length >= count && isAtRest(env);
      });
      return pdfFiles(out);
    },
    sentFiles: async () => {
      const spool = join(folder, 'spool');
      const names = (await readdir(spool)).filter((name) => /^d\d+-/.test(name));
      return names.sort().map((name) => join(spool, name));
    },
    stop: async () => {
      await execute('cupsdisable', [QUEUE], { env: { ...process.env, ...env } });
    },
    close: async () => {
      await stop();
      await forget();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Answers how to stop the server, once it listens. */
async function startServer(cupsd: string, folder: string): Promise<() => Promise<void>> {
  await configure(folder);
  const files = ['-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')];
  const server = spawn(cupsd, ['-f', ...files], { stdio: 'ignore' });
  const end = () => server.kill();
  process.once('exit', end);
  await until('the print server listens', async () => existsSync(join(folder, 'cups.sock')));
  return async () => {
    process.off('exit', end);
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
}

async function configure(folder: string): Promise<void> {
  const folders = ['cache', 'state', 'spool', 'temp', 'log', 'out', 'pdf-spool', 'ppd'];
  await Promise.all(folders.map((name) => mkdir(join(folder, name))));
  // The filters run as the user lp.
  await chmod(folder, 0o755);
  await chmod(join(folder, 'temp'), 0o1777);
  const scheduler = [
    `Listen ${folder}/cups.sock`,
    'LogLevel warn',
    'Browsing No',
    'WebInterface No',
    'DefaultAuthType None',
    'MaxLogSize 0',
    'PreserveJobFiles Yes',
    '<Location />',
    'Order allow,deny',
    'Allow all',
    '</Location>',
  ];
  const files = [
    `ServerRoot ${folder}`,
    `CacheDir ${folder}/cache`,
    `StateDir ${folder}/state`,
    `RequestRoot ${folder}/spool`,
    `TempDir ${folder}/temp`,
    `AccessLog ${folder}/log/access`,
    `ErrorLog ${folder}/log/error`,
    `PageLog ${folder}/log/page`,
    'SystemGroup root lpadmin',
    'Sandboxing relaxed',
  ];
  await writeFile(join(folder, 'cupsd.conf'), `${scheduler.join('\n')}\n`);
  await writeFile(join(folder, 'cups-files.conf'), `${files.join('\n')}\n`);
}

/**
 * Adds the queue; answers how to take away what it leaves. CUPS-PDF looks for its settings in one
 * folder of the system only, by the name that stands in the address of the queue.
 */
async function addQueue(folder: string, env: Record<string, string>): Promise<() => Promise<void>> {
  const settings = [
    `Out ${folder}/out`,
    `AnonDirName ${folder}/out`,
    `Spool ${folder}/pdf-spool`,
    `Log ${folder}/log`,
    // Names end with the number of the job, so that no document replaces another one.
    'Label 2',
    'Grp lpadmin',
  ];
  const instance = basename(folder);
  const file = `/etc/cups/cups-pdf-${instance}.conf`;
  await writeFile(file, `${settings.join('\n')}\n`);
  const add = ['-p', QUEUE, '-v', `cups-pdf:/${instance}`, '-E', '-P', MODEL];
  // The other ways to PostScript turn a page with any transparency into one picture, text and all.
  add.push('-o', 'pdftops-renderer-default=pdftocairo');
  await execute('lpadmin', add, { env: { ...process.env, ...env } });
  return () => rm(file, { force: true });
}

async function isAtRest(env: Record<string, string>): Promise<boolean> {
  const list = await execute('lpstat', ['-W', 'not-completed', '-o'], {
    env: { ...process.env, ...env },
  });
  return list.stdout.trim() === '';
}

async function pdfFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  const number = (name: string) => Number(/job_(\d+)/.exec(name)?.[1] ?? 0);
  return names.sort((a, b) => number(a) - number(b)).map((name) => join(folder, name));
}

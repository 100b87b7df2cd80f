/** Bases of the bench: made once for what makes them, then copied, because a measure writes. */
import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { copyFile, mkdir, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '#main/open-house.ts';
import { fillExample } from '#main/place/loading/fill-example.ts';
import { openFiles } from '#main/store/open-files.ts';

/** What a base is made of: when one of these changes, it is made again. */
const origins = [
  'src/main/place/example',
  'src/main/place/loading',
  'src/main/store/migrations',
  'src/main/store/search',
  'resources/demo/catalogue.json',
  'resources/demo/people.json',
  'resources/demo/place.json',
];

/** The day of the bench: the last loans are those of the opening day before. */
export const benchToday = '2026-11-21';
/** Noon of that day, when everything is lent. */
export const benchNow = `${benchToday}T11:00:00.000Z`;

/** One member for so many items: that of a real place. */
const itemsPerMember = 4;
export const loansPerItem = 2;

/** A folder with so many items and past loans of each. Nobody may write in it. */
export const seededFolder = async (items: number, loansEach = loansPerItem): Promise<string> => {
  const home = join(benchFolder(), `seeded-${fingerprint()}`);
  forgetFormer(home);
  const folder = join(home, loansEach === loansPerItem ? `${items}` : `${items}-${loansEach}`);
  if (existsSync(basePath(folder))) return folder;
  await mkdir(folder, { recursive: true });
  await fillExample({
    base: basePath(folder),
    files: openFiles(join(folder, 'files')),
    folder: 'resources/demo',
    options: {
      seed: 1901,
      items,
      members: Math.ceil(items / itemsPerMember),
      loansPerItem: loansEach,
      today: benchToday,
      spread: 'even',
    },
    onProgress: (written) => console.log(`  seeding ${JSON.stringify(written)}`),
  });
  return folder;
};

/** The first loans must not wait for the disk to take gigabytes of the copy. */
const writtenToDisk = async (path: string): Promise<void> => {
  await using file = await open(path, 'r+');
  await file.sync();
};

/** A copy to write in, and how to take it away. */
export const copyOf = async (folder: string): Promise<{ folder: string; remove(): void }> => {
  const copy = mkdtempSync(join(benchFolder(), 'copy-'));
  // Shares the blocks where the file system can.
  await copyFile(basePath(folder), basePath(copy), constants.COPYFILE_FICLONE);
  await writtenToDisk(basePath(copy));
  cpSync(join(folder, 'files'), join(copy, 'files'), { recursive: true });
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
};

/** The system's folder for temporary files, or the one of ETABLI_BENCH_FOLDER: on a real disk. */
const benchFolder = (): string => {
  const folder = process.env['ETABLI_BENCH_FOLDER'] ?? join(tmpdir(), 'etabli-bench');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  return folder;
};

const forgetFormer = (present: string): void => {
  for (const name of readdirSync(benchFolder())) {
    const path = join(benchFolder(), name);
    const isAbandoned = name.startsWith('copy-') && statSync(path).mtimeMs < Date.now() - 3_600_000;
    if (isAbandoned || (name.startsWith('seeded-') && path !== present)) {
      rmSync(path, { recursive: true, force: true });
    }
  }
};

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const path of origins.flatMap(filesUnder)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
};

const filesUnder = (path: string): string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
};

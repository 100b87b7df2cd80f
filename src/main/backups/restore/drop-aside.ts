/** Bases that were set aside still name whoever was erased since: they do not lie there for ever. */
import { readdir, rm } from 'node:fs/promises';
import type { House } from '#main/house.ts';
import { keepDaily } from '#main/keep-daily.ts';
import { asideFolder, listAside } from '#main/store/set-aside.ts';
import { syncFolder } from '#main/store/sync-folder.ts';

/** Long enough to see that a restore was right, or to have a damaged base looked at. */
const keptMs = 30 * 86_400_000;

/** Looks at once, in the background, and every day; answers how to end it. */
export const keepAside = (house: House): (() => Promise<void>) =>
  keepDaily(house, { what: 'bases set aside', work: dropAside });

/**
 * Takes away what was set aside thirty days ago or more, and before somebody was erased; nothing while no
 * good copy is there, and nothing that nobody has to be forgotten in. Answers how many.
 */
export const dropAside = async (house: House): Promise<number> => {
  const { ground, backups, erased, clock } = house;
  const { last } = await backups.status('UTC');
  if (!ground || !last) return 0;
  const erasedAts = (await erased.read()).map(({ at }) => at);
  const old = (await listAside(ground.folder)).filter(
    ({ note: { at } }) =>
      Date.parse(clock()) - Date.parse(at) >= keptMs && erasedAts.some((one) => one > at),
  );
  for (const { folder } of old) await rm(folder, { recursive: true, force: true });
  if (old.length > 0) await syncFolder(asideFolder(ground.folder));
  return old.length;
};

/** Where they lie, and how many there are. */
export const asideOf = async ({ ground }: House): Promise<{ folder: string; count: number }> => {
  if (!ground) return { folder: '', count: 0 };
  const folder = asideFolder(ground.folder);
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return { folder, count: names.filter((one) => one.isDirectory()).length };
};

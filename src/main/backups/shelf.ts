/** The copies that lie here and elsewhere: found, brought, turned over. Used by one at a time. */
import type { Logger } from 'pino';
import type { BackupSide } from '#shared/contract/backups.ts';
import { doApart } from '../store/apart/apart.ts';
import type { KeptSettings } from './backup-settings.ts';
import type { OneBackup } from './backups.ts';
import { type FoundCopy, findCopies } from './description.ts';
import { bringElsewhere, bringErased } from './elsewhere.ts';
import { whyFailed } from './failure.ts';
import { copiesToDrop } from './rotation.ts';

export interface Shelf {
  /** Where copies lie; `null`: nobody has chosen a second folder. */
  folderOn(side: BackupSide): Promise<string | null>;
  /** The copies of a side, the newest first; those found damaged are not whole. */
  find(side: BackupSide): Promise<FoundCopy[]>;
  newest(): Promise<FoundCopy | null>;
  /**
   * Takes away what the rotation does not keep now that `made` lies there; copies of other places stay. A
   * disk that does not let go is logged.
   */
  turnOver(side: BackupSide, made: FoundCopy): Promise<void>;
  /** Brings a copy of here elsewhere, if a folder was chosen; how it went stands in the settings. */
  bring(copy: FoundCopy): Promise<void>;
  noteVerified(one: OneBackup, isGood: boolean): Promise<void>;
}

export interface ShelfWish {
  /** The data folder, and that of its copies. */
  readonly data: string;
  readonly folder: string;
  readonly settings: KeptSettings;
  readonly log: Logger;
}

export const openShelf = ({ data, folder, settings, log }: ShelfWish): Shelf => {
  const folderOn = async (side: BackupSide) =>
    side === 'here' ? folder : ((await settings.read()).elsewhere?.folder ?? null);

  const find = async (side: BackupSide): Promise<FoundCopy[]> => {
    const found = await findCopies((await folderOn(side)) ?? '').catch(() => []);
    const { faulty } = await settings.read();
    return found.map((copy) => ({
      ...copy,
      isWhole: copy.isWhole && !faulty.includes(markOf({ side, name: copy.name })),
    }));
  };

  const turnOver = async (side: BackupSide, made: FoundCopy): Promise<void> => {
    const ours = [null, made.firstEntryId];
    const copies = (await find(side)).filter(({ firstEntryId }) => ours.includes(firstEntryId));
    // What has just come stays, whatever stood there before.
    const names = copiesToDrop(copies).filter((name) => name !== made.name);
    if (names.length === 0) return;
    try {
      await doApart('dropCopies', { folder: (await folderOn(side)) ?? '', names });
    } catch (err) {
      log.error({ err }, 'old backups not taken away');
    }
  };

  const bring = async (copy: FoundCopy): Promise<void> => {
    const { elsewhere } = await settings.read();
    if (elsewhere === null) return;
    try {
      await bringElsewhere(copy, folder, elsewhere.folder);
      await bringErased(data, elsewhere.folder);
      await settings.change({ elsewhere: { ...elsewhere, lastAt: copy.at, problem: null } });
      await turnOver('elsewhere', copy);
    } catch (err) {
      log.error({ err }, 'no backup elsewhere');
      await settings.change({ elsewhere: { ...elsewhere, problem: whyFailed(err) } });
    }
  };

  const noteVerified = async (one: OneBackup, isGood: boolean): Promise<void> => {
    const { faulty } = await settings.read();
    const others = faulty.filter((mark) => mark !== markOf(one));
    await settings.change({ faulty: isGood ? others : [...others, markOf(one)] });
  };

  const newest = async () => (await find('here')).find(({ isWhole }) => isWhole) ?? null;
  return { folderOn, find, newest, turnOver, bring, noteVerified };
};

const markOf = ({ side, name }: OneBackup): string => `${side}/${name}`;

/** Makes the copies of an open place, one at a time, and what follows each. */
import type { BackupReason } from '#shared/contract/backups.ts';
import { Refusal } from '../refusal.ts';
import type { FoundCopy } from './description.ts';
import { makeBackup } from './make-backup.ts';
import type { OpenPlace } from './open-place.ts';

export interface Maker {
  /** Within a turn: a copy, with nothing after it. `elsewhere`: the second folder that it is made for. */
  make(reason: BackupReason, elsewhere?: string): Promise<FoundCopy>;
  /** In its turn: a copy, then the rotation, then elsewhere. Whoever asks before one has begun shares it. */
  makeAndBring(reason: BackupReason): Promise<FoundCopy>;
  /** The same, answered as soon as the copy here is good. */
  makeFirst(reason: BackupReason): Promise<FoundCopy>;
}

export const openMaker = (place: OpenPlace): Maker => {
  const { data, clock, log, settings, shelf, turns } = place;

  const make: Maker['make'] = async (reason, elsewhere) => {
    try {
      const made = await makeBackup({
        data,
        reason,
        at: clock(),
        ...(elsewhere !== undefined && { elsewhere }),
      });
      await settings.change({ check: { at: clock(), isSound: true } });
      return made;
    } catch (error) {
      const cause = error instanceof Refusal ? error.cause : error;
      log.error({ err: cause, reason }, 'no backup');
      if (isDamage(cause)) await settings.change({ check: { at: clock(), isSound: false } });
      throw error;
    }
  };

  /** A copy made for a restore pushes none out: that one may be the one to come back. */
  const settle = async (made: FoundCopy): Promise<void> => {
    if (made.reason !== 'restore') await shelf.turnOver('here', made);
    await shelf.bring(made);
  };

  const waiting = new Map<BackupReason, Promise<FoundCopy>>();
  const makeAndBring = (reason: BackupReason): Promise<FoundCopy> => {
    const begin = async () => {
      waiting.delete(reason);
      const made = await make(reason);
      await settle(made);
      return made;
    };
    const shared = waiting.get(reason) ?? turns.take(begin);
    waiting.set(reason, shared);
    return shared;
  };

  const makeFirst = (reason: BackupReason): Promise<FoundCopy> =>
    new Promise((resolve, reject) => {
      const begin = async () => {
        const made = await make(reason);
        resolve(made);
        await settle(made);
      };
      turns.take(begin).catch(reject);
    });

  return { make, makeAndBring, makeFirst };
};

const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));

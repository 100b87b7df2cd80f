import type { Logger } from 'pino';
import type { Backups } from './backups/backups.ts';
import type { ErasedList } from './members/erase/erased-list.ts';
import type { Post } from './staff/posts.ts';
import type { FileBox } from './store/files.ts';
import type { ReopenableStore } from './store/reopen.ts';
import type { Actor, Clock, Store } from './store/store.ts';

/** The data folder of a place, and the way to put another base there. */
export interface Ground {
  readonly folder: string;
  readonly store: ReopenableStore;
}

/** What every trade stands on. One house a place: the real one and the practice one never share. */
export interface House {
  readonly store: Store;
  readonly files: FileBox;
  readonly clock: Clock;
  readonly log: Logger;
  /** Makes no copies where nothing stays: the practice place. */
  readonly backups: Backups;
  /** Who was erased, kept outside of the base. */
  readonly erased: ErasedList;
  /** Left out where the base cannot be replaced. */
  readonly ground?: Ground;
  readonly isPractice: boolean;
  /** The version of the product, as package.json says it. */
  readonly version: string;
}

/** What a door says of a call: which place, and the window it comes from. */
export interface CallContext {
  readonly house: House;
  readonly post: Post;
}

/** A call that has passed the guard. */
export interface GuardedContext extends CallContext {
  readonly actor: Actor;
}

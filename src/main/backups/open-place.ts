/** What the copies of an open place stand on. */
import type { Logger } from 'pino';
import type { Clock, Store } from '../store/store.ts';
import type { KeptSettings } from './backup-settings.ts';
import type { Turns } from './one-at-a-time.ts';
import type { Shelf } from './shelf.ts';

export interface OpenPlace {
  /** The data folder. */
  readonly data: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly settings: KeptSettings;
  readonly shelf: Shelf;
  readonly turns: Turns;
}

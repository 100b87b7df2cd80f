/** What goes wrong with a base, in words the screen can turn into a sentence. */

export type UnusableWhy =
  /** There are copies, and no base. */
  | 'missing'
  | 'newer'
  | 'damaged'
  | 'not-a-base'
  | 'folder-is-a-file'
  | 'file-is-a-folder'
  | 'read-only'
  | 'locked'
  | 'disk-full'
  | 'on-a-share'
  | 'unreachable';

/** The base cannot be opened or written. `path` is the file, or the name of the server. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
  readonly why: UnusableWhy;
  readonly path: string;

  constructor(why: UnusableWhy, path: string, options?: ErrorOptions) {
    super(`The base ${path} cannot be used: ${why}`, options);
    this.why = why;
    this.path = path;
  }
}

/** A bug: rows changed and no journal line says why. Nothing was kept. */
export class UnrecordedAct extends Error {
  override readonly name = 'UnrecordedAct';
}

/** A bug: the store was used again inside one of its own reads or writes, which would wait for ever. */
export class NestedUse extends Error {
  override readonly name = 'NestedUse';
}

/** A bug: a row to change does not exist. */
export class MissingRow extends Error {
  override readonly name = 'MissingRow';
}

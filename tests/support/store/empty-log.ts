import Database from 'better-sqlite3';

/** Brings the write-ahead log of a base into its file, and wipes nothing there. */
export const emptyLog = (path: string): void => {
  const base = new Database(path);
  base.pragma('wal_checkpoint(truncate)');
  base.close();
};

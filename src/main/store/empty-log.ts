/** Brings the write-ahead log of a base into its file. Runs apart: after a long act it takes a second. */
import { connectSqlite } from './sqlite-connection.ts';

/** As far as nobody reads from it; neither readers nor writers wait. */
export const emptyLog = ({ path }: { path: string }): void => {
  const base = connectSqlite(path);
  try {
    base.pragma('wal_checkpoint(passive)');
  } finally {
    base.close();
  }
};

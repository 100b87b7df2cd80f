/** Codes that libsql does not know by name (https://sqlite.org/rescode.html). */
const UNNAMED: Readonly<Record<string, string>> = {
  UNKNOWN_SQLITE_ERROR_3091: 'SQLITE_CONSTRAINT_DATATYPE',
};

/** The error of better-sqlite3, with the code of SQLite. */
export class SqliteError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
    this.name = 'SqliteError';
  }
}

/** Runs a call to libsql and throws its errors as better-sqlite3 words them. */
export function translated<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.message.startsWith('ConnectionFailed')) {
    return new SqliteError('unable to open database file', 'SQLITE_CANTOPEN');
  }
  if (!('code' in error) || typeof error.code !== 'string') return error;
  return new SqliteError(error.message, UNNAMED[error.code] ?? error.code);
}

/** What a transaction needs of a connection. */
interface Connection {
  readonly inTransaction: boolean;
  exec(sql: string): unknown;
}

type Work = (...given: unknown[]) => unknown;
type Transaction = Work & Record<'default' | 'deferred' | 'immediate' | 'exclusive', Work>;

/** A function that does its work in a transaction, or in a savepoint of the one that is open. */
export function transactionOf(connection: Connection, work: Work): Transaction {
  const inMode =
    (mode: string): Work =>
    (...given) =>
      inTransaction(connection, mode, () => work(...given));
  const modes = {
    default: inMode('BEGIN'),
    deferred: inMode('BEGIN DEFERRED'),
    immediate: inMode('BEGIN IMMEDIATE'),
    exclusive: inMode('BEGIN EXCLUSIVE'),
  };
  return Object.assign(inMode('BEGIN'), modes);
}

function inTransaction(connection: Connection, begin: string, work: () => unknown): unknown {
  const isNested = connection.inTransaction;
  connection.exec(isNested ? 'SAVEPOINT nested' : begin);
  try {
    const result = work();
    if (isPromise(result)) throw new TypeError('Transaction function cannot return a promise');
    connection.exec(isNested ? 'RELEASE nested' : 'COMMIT');
    return result;
  } catch (error) {
    // SQLite may have undone everything itself, on a full disk for instance.
    if (connection.inTransaction) {
      connection.exec(isNested ? 'ROLLBACK TO nested; RELEASE nested' : 'ROLLBACK');
    }
    throw error;
  }
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}

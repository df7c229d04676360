import type Libsql from 'libsql';

/** Runs `work` in one transaction. Throws what `work` throws, after everything was rolled back. */
export function inTransaction<T>(
  connection: Libsql.Database,
  work: () => T,
  begin = 'BEGIN IMMEDIATE',
): T {
  connection.exec(begin);
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite rolls back by itself if the disk is full.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

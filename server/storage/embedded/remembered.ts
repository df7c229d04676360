import type { Database } from './database';

/** Reads what nearly every statement needs, and changes rarely, only after a change. */
export function remembered<T>(
  database: Pick<Database, 'version'>,
  read: () => Promise<T>,
): () => Promise<T> {
  let known: { readonly version: string; readonly value: T } | undefined;
  return async () => {
    // Before the rows are read, so that a change in between is noticed the next time.
    const version = database.version();
    if (version !== undefined && known?.version === version) return known.value;
    const value = await read();
    known = version === undefined ? undefined : { version, value };
    return value;
  };
}

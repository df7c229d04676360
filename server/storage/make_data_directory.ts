import { join, resolve } from 'node:path';
import { storeError } from './embedded/sqlite_error';
import { makeDirectory } from './make_directory';

/** Creates the data directory if it is missing, accessible only to its owner. Throws `store_unusable`. */
export function makeDataDirectory(directory: string): void {
  try {
    makeDirectory(resolve(directory));
  } catch (error) {
    throw storeError(error, join(directory, 'moltler.key'));
  }
}

import { homedir } from 'node:os';
import { join } from 'node:path';

/** `--data`, else a non-empty MOLTLER_DATA, else `.moltler` in the user's home directory. */
export function dataDirectory(given: string | undefined): string {
  return given ?? (process.env['MOLTLER_DATA'] || join(homedir(), '.moltler'));
}

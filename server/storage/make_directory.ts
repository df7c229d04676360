import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates the directory and its missing parents, accessible only to their owner. Step by step, because Node's recursive
 * mkdir never returns where the kernel cannot create anything (below /proc).
 */
export function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  if (dirname(directory) !== directory) makeDirectory(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
    chmodSync(directory, 0o700);
  } catch (error) {
    // Another process may have created it first.
    if (!existsSync(directory)) throw error;
  }
}

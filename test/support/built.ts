import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository. A bundle, such as those of the soak and the benchmarks, is elsewhere than its sources. */
export const ROOT = rootAbove(__dirname);

/** The program `moltler`. */
export const PROGRAM = join(ROOT, 'standalone', 'moltler.js');

/** What the engine starts beside itself. */
export const CHILD_PATHS = {
  duckdb: join(ROOT, 'target', 'server', 'duckdb_child.js'),
  reader: join(ROOT, 'target', 'server', 'body_reader.js'),
};

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The repository was not found.');
  return rootAbove(above);
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDistribution } from './distribution';
import { startElasticsearch } from './start';

/** The jest process and when it started, which `build_before_tests.js` sets for its workers. */
const run = (): string => process.env['MOLTLER_TEST_RUN'] ?? String(process.pid);

/**
 * The address of a server without security that all suites of a run share. The first suite that needs it starts it; it
 * ends with the run. MOLTLER_TEST_ELASTICSEARCH_URL replaces it.
 */
export async function elasticsearchUrl(): Promise<string> {
  const given = process.env['MOLTLER_TEST_ELASTICSEARCH_URL'];
  if (given !== undefined && given !== '') return given;
  const directory = join(tmpdir(), `moltler-elasticsearch-of-${run()}`);
  const file = join(directory, 'url');
  const end = Date.now() + 180_000;
  while (!existsSync(file)) {
    if (claim(directory)) return start(directory, file);
    if (Date.now() > end) throw new Error('The Elasticsearch of another suite did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return readFileSync(file, 'utf8');
}

async function start(directory: string, file: string): Promise<string> {
  try {
    const distribution = findDistribution();
    if (distribution === undefined) throw new Error('Elasticsearch is not installed');
    const { url } = await startElasticsearch(distribution, {
      pid: Number.parseInt(run(), 10),
      sharedBy: directory,
    });
    writeFileSync(`${file}.draft`, url);
    renameSync(`${file}.draft`, file);
    return url;
  } catch (error) {
    // Others wait for it: the next one tries.
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/** True for one suite of a run. */
function claim(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch {
    return false;
  }
}

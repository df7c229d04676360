import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onceInRun, testRun } from '../support/once_in_run';
import { findDistribution } from './distribution';
import { startElasticsearch } from './start';

/**
 * The address of a server without security that all suites of a run share. The first suite that needs it starts it; it
 * ends with the run. MOLTLER_TEST_ELASTICSEARCH_URL replaces it.
 */
export async function elasticsearchUrl(): Promise<string> {
  const given = process.env['MOLTLER_TEST_ELASTICSEARCH_URL'];
  if (given !== undefined && given !== '') return given;
  return onceInRun(join(tmpdir(), `moltler-elasticsearch-of-${testRun()}`), start);
}

async function start(directory: string): Promise<string> {
  const distribution = findDistribution();
  if (distribution === undefined) throw new Error('Elasticsearch is not installed');
  const { url } = await startElasticsearch(distribution, {
    pid: Number.parseInt(testRun(), 10),
    sharedBy: directory,
  });
  return url;
}

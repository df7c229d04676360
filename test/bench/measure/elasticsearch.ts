import { randomUUID } from 'node:crypto';
import { generateKey, givenKey } from '../../../server/secrets';
import { openElasticsearchPorts, type ElasticsearchPorts } from '../../../server/storage';
import { findDistribution } from '../../elasticsearch/distribution';
import { startElasticsearch } from '../../elasticsearch/start';
import { descendants } from './processes';

export interface BenchElasticsearch {
  readonly url: string;
  /** Its processes; empty if it was not started here. */
  readonly pids: ReadonlySet<number>;
  /** Ports as a server has them, with indices whose names begin with `prefix`. */
  open(prefix?: string): Promise<ElasticsearchPorts>;
  stop(): Promise<void>;
}

/**
 * The server of MOLTLER_TEST_ELASTICSEARCH_URL, or one that is started. Undefined, with the reason on standard error,
 * if there is neither.
 */
export async function openBenchElasticsearch(): Promise<BenchElasticsearch | undefined> {
  const given = process.env['MOLTLER_TEST_ELASTICSEARCH_URL'] ?? '';
  const before = new Set(descendants(process.pid));
  const server = given === '' ? await started() : { url: given, stop: async () => undefined };
  if (server === undefined) {
    process.stderr.write(
      'skipped: no Elasticsearch. Install Java and Maven, or set MOLTLER_TEST_ELASTICSEARCH_URL.\n',
    );
    return undefined;
  }
  const { url } = server;
  return {
    url,
    pids: new Set(descendants(process.pid).filter((pid) => !before.has(pid))),
    open: (prefix = `${randomPrefix()}-`) =>
      openElasticsearchPorts({
        server: { url },
        key: givenKey(generateKey()),
        prefix,
      }),
    stop: () => server.stop(),
  };
}

/** What the names of the indices of one case begin with. */
export const randomPrefix = (): string => `bench-${randomUUID().slice(0, 8)}`;

async function started() {
  const distribution = findDistribution();
  if (distribution === undefined) return undefined;
  return startElasticsearch(distribution, { pid: process.pid, lasting: true });
}

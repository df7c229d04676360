import type { Clock } from '../../server/ports';
import { fakeClock } from '../../server/ports/fakes';
import { generateKey, givenKey } from '../../server/secrets';
import {
  openElasticsearchPorts,
  type ElasticsearchPorts,
  type ElasticsearchPortsOptions,
} from '../../server/storage';
import { elasticsearchUrl } from './shared_server';

/** Starting it takes ten seconds, and a minute on a machine that does much else. */
const START_MILLISECONDS = 200_000;

/** Ports on the shared server, each with indices of its own; `dispose` deletes them. Call it in `describe`. */
export function openPortsForTests() {
  beforeAll(() => elasticsearchUrl(), START_MILLISECONDS);
  const run = `t${process.pid}-${Date.now()}`;
  const open: ElasticsearchPorts[] = [];
  let last = 0;
  const prefix = (): string => `${run}-${(last += 1)}-`;
  const openBy = async <C extends Clock>(
    clock: C,
    options: Partial<Omit<ElasticsearchPortsOptions, 'clock'>>,
  ) => {
    const ports = await openElasticsearchPorts({
      server: { url: await elasticsearchUrl() },
      key: givenKey(generateKey()),
      prefix: prefix(),
      ...options,
      clock,
    });
    open.push(ports);
    return { ...ports, clock };
  };
  return {
    prefix,
    open: (options: Partial<Omit<ElasticsearchPortsOptions, 'clock'>> = {}) =>
      openBy(fakeClock(), options),
    /** By the clock of those who use them: what the store removes for its age must be old for them, too. */
    openBy,
    async dispose() {
      for (const ports of open) await ports.close();
      await deleteIndices(await elasticsearchUrl(), run);
    },
  };
}

/** Deletes all indices and templates whose names contain `run`. */
export async function deleteIndices(url: string, run: string): Promise<void> {
  const found = await fetch(`${url}/_cat/indices/*${run}*?h=index&expand_wildcards=all`);
  const names = (await found.text()).split('\n').filter((name) => name !== '');
  for (let from = 0; from < names.length; from += 30)
    await fetch(
      `${url}/${names
        .slice(from, from + 30)
        .map(encodeURIComponent)
        .join(',')}`,
      {
        method: 'DELETE',
      },
    );
  await fetch(`${url}/_index_template/moltler-${run}*`, { method: 'DELETE' });
}

import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../server/ports';
import { indexColumn, numbered } from '../../server/scan/testing';
import { openTestEngine, type TestEngine } from '../support/engine';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { startProxy, type Proxy } from './proxy';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(120_000);
const DOCUMENTS = 4000;

needs('elasticsearch')('requests to Elasticsearch', () => {
  const opened = openPortsForTests();
  const prefix = opened.prefix();
  let proxy: Proxy;
  let engine: TestEngine;
  beforeAll(async () => {
    proxy = await startProxy(await elasticsearchUrl());
    const { documents, ...ports } = await opened.open({
      prefix,
      server: { url: proxy.url },
      clock: systemClock,
    });
    const columns = [indexColumn('repo', 'text', true), indexColumn('points', 'integer')];
    await documents.prepare({ name: 'issues', columns });
    const contents = Array.from({ length: DOCUMENTS }, (_, n) => ({
      repo: `repo-${n % 7}`,
      points: n,
    }));
    const { signal } = new AbortController();
    await documents.write(
      numbered(contents).map((document) => ({ type: 'put', index: 'issues', document }) as const),
      { fence: 1, signal },
    );
    await documents.refresh(['issues']);
    engine = await openTestEngine('', { documents, ...ports });
    // The first statement creates the history.
    await engine.run('SELECT 1');
  }, 200_000);
  afterAll(async () => {
    await engine.close();
    await proxy.close();
    await opened.dispose();
  });

  /** What a statement requests, without what it does afterwards, sorted within each group of requests that are sent at once. */
  async function requestsOf(sql: string) {
    proxy.interfere(() => undefined);
    const { rows } = await engine.run(sql);
    // Nobody waits for its end.
    while (!proxy.seen.some(isEnd)) await wait(5);
    const requests = proxy.seen
      .filter((one) => !isEnd(one))
      .map(({ method, path }) => `${method} ${plain(path)}`);
    return { rows: rows.length, requests };
  }
  const isEnd = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
    method === 'DELETE' && path.startsWith('/_pit');
  const plain = (path: string): string =>
    (path.split('?')[0] ?? '').replaceAll(prefix, '').replace(/_doc\/\d+-.*/, '_doc/…');

  it('x', async () => {
    console.log(await requestsOf('SELECT repo, count(*) FROM issues GROUP BY repo'));
    console.log(await requestsOf('SELECT repo, sum(points) FROM issues GROUP BY repo'));
    console.log(await requestsOf('SELECT * FROM issues'));
    for (const l of [10, 1000, 1001, 2000, 3500]) console.log(l, await requestsOf(`SELECT * FROM issues LIMIT ${l}`));
    console.log(await requestsOf(`SELECT * FROM issues WHERE points % 2 = 0 LIMIT 400`));
    console.log(await requestsOf(`SELECT * FROM issues WHERE points % 2 = 0 LIMIT 1200`));
  });
});

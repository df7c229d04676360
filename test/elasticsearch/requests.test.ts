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
    const { documents, ...ports } = await opened.openBy(systemClock, {
      prefix,
      server: { url: proxy.url },
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

  /** What a statement requests: in the order of the names, because some are sent at once. */
  async function requestsOf(sql: string) {
    proxy.interfere(() => undefined);
    const { rows } = await engine.run(sql);
    // Nobody waits for its end.
    while (sql.includes('issues') && !proxy.seen.some(isEnd)) await wait(5);
    const requests = proxy.seen
      .filter((one) => !isEnd(one))
      .map(({ method, path }) => `${method} ${plain(path)}`);
    return { rows: rows.length, requests: requests.sort() };
  }
  const isEnd = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
    method === 'DELETE' && path.startsWith('/_pit');
  const plain = (path: string): string =>
    (path.split('?')[0] ?? '').replaceAll(prefix, '').replace(/_doc\/\d+-.*/, '_doc/…');

  /** Tables that binding needs, and what is kept of the statement. */
  const AROUND = ['POST /_mget', 'PUT /.moltler-history/_doc/…'];
  const OF_INDICES = [
    ...AROUND,
    'GET /issues/_mapping',
    'POST /issues/_count',
    'POST /issues/_pit',
  ];
  const withSearches = (searches: number): readonly string[] =>
    [...OF_INDICES, ...Array.from({ length: searches }, () => 'POST /_search')].sort();

  it('are few for a statement without tables', async () => {
    expect((await requestsOf('SELECT 1')).requests).toEqual(AROUND);
  });

  it('are one search for groups, and one for each check of their documents', async () => {
    // Values that are not indexed.
    expect(await requestsOf('SELECT repo, count(*) FROM issues GROUP BY repo')).toEqual({
      rows: 7,
      requests: withSearches(2),
    });
    // Also numbers that would be rounded, and lists.
    expect(await requestsOf('SELECT repo, sum(points) FROM issues GROUP BY repo')).toEqual({
      rows: 7,
      requests: withSearches(4),
    });
  });

  it.each([
    ['all documents', 'SELECT * FROM issues', DOCUMENTS, 2],
    ['some documents', 'SELECT * FROM issues LIMIT 10', 10, 1],
    ['a whole page', 'SELECT * FROM issues LIMIT 1000', 1000, 1],
    ['one more', 'SELECT * FROM issues LIMIT 1001', 1001, 2],
    ['two pages', 'SELECT * FROM issues LIMIT 3000', 3000, 2],
    ['what is found early', 'SELECT * FROM issues WHERE points % 2 = 0 LIMIT 400', 400, 1],
    ['what is found late', 'SELECT * FROM issues WHERE points % 2 = 0 LIMIT 501', 501, 2],
    [
      'a table of a join',
      'SELECT a.points FROM issues a JOIN issues b USING (points)',
      DOCUMENTS,
      2,
    ],
  ])('are one for each page that is needed: %s', async (_, sql, rows, searches) => {
    expect(await requestsOf(sql)).toEqual({ rows, requests: withSearches(searches) });
  });
});

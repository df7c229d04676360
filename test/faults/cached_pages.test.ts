import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { faultyService, type FaultyService } from './support/service';

const compressed = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  identity: (body: Buffer) => body,
} as const;
type Encoding = keyof typeof compressed;

describe('pages of the cache', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  let branches: readonly string[] = [];
  let encoding: Encoding = 'identity';

  const list = (request: SeenRequest, response: ServerResponse) => {
    const url = new URL(request.url, service.url);
    const page = Number(url.searchParams.get('page') ?? '1');
    const last = Math.ceil(branches.length / 100);
    const to = (number: number, rel: string) => {
      url.searchParams.set('page', String(number));
      return `<${url.href}>; rel="${rel}"`;
    };
    const rows = branches.slice((page - 1) * 100, page * 100).map((name) => ({
      name,
      commit: { sha: 'abc' },
      protected: false,
      // Makes pages worth compressing.
      links: Array.from({ length: 20 }, (_, at) => `https://example.org/${name}/${at}`),
    }));
    const body = compressed[encoding](Buffer.from(JSON.stringify(rows)));
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(page < last ? { link: `${to(page + 1, 'next')}, ${to(last, 'last')}` } : {}),
    });
    response.end(body);
  };

  beforeAll(async () => {
    service = await faultyService();
  });
  beforeEach(async () => {
    engine = await engines.open();
    const config = `{"token": "{{secrets.gh}}", "org": "acme", "base_url": "${service.url}"}`;
    await engine.run(
      `CREATE SECRET gh VALUE 'a-token-of-tests'; CREATE CONNECTOR gh TYPE 'github' CONFIG ${config}`,
    );
    branches = Array.from({ length: 300 }, (_, at) => `b${at + 1}`);
    encoding = 'identity';
    service.respondWith({ '/repos/acme/web/branches': list });
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  const ALL = "SELECT name FROM gh.branches WHERE repo = 'acme/web'";
  const names = async (sql: string) => {
    const { rows, done } = await engine.run(sql);
    return { names: rows.map(([name]) => name), requests: done[0]?.scans[0]?.requests, done };
  };

  it('are not mixed with pages from a different time', async () => {
    await names(`${ALL} LIMIT 10`);
    branches = branches.slice(5);
    const found = await names(ALL);
    expect(new Set(found.names)).toEqual(new Set(branches));
    expect(found.done[0]).toMatchObject({ complete: true, rows: 295 });
  });

  it.each(['gzip', 'br', 'deflate', 'identity'] as const)(
    'are stored compressed and read again: %s',
    async (how) => {
      encoding = how;
      const first = await names(ALL);
      const again = await names(`${ALL} AND name LIKE 'b%'`);
      expect(again.names).toEqual(first.names);
      expect(again).toMatchObject({ requests: 0 });
      const { bytes } = await engine.ports.pageCache.stats();
      expect(bytes).toBeLessThan(150_000);
    },
  );

  it('are used if EXPLAIN reports it', async () => {
    const explained = async (sql: string) =>
      JSON.stringify((await engine.run(`EXPLAIN FORMAT JSON ${sql}`)).rows);
    const before = await explained(ALL);
    expect(before).not.toContain('from the cache');
    await names(ALL);
    for (const sql of [ALL, `${ALL} LIMIT 3`, `${ALL} AND length(name) = 2 LIMIT 3`]) {
      expect(await explained(sql)).toMatch(/"0 \(3 pages from the cache, \d+ s old\)/);
      expect((await names(sql)).requests).toBe(0);
    }
    expect(await explained(`${ALL} WITH (max_age = 0)`)).not.toContain('from the cache');
    expect(await explained(`${ALL} WITH (cache = false)`)).not.toContain('from the cache');
  });

  it('outlive the process, and a wider scan still serves a narrower one', async () => {
    const { directory } = engine;
    const first = await names(ALL);
    const secret = 'a-token-of-tests';
    await engine.ports.close();
    engine = await engines.open({ directory });
    expect(await names(`${ALL} AND name LIKE 'b1%'`)).toMatchObject({
      names: first.names.filter((name) => String(name).startsWith('b1')),
      requests: 0,
    });
    expect(engine.onDisk()).not.toContain(secret);
    expect(engine.onDisk()).not.toContain('example.org/b1');
    const other = await engines.open({ directory });
    await other.run('ALTER CONNECTOR gh SET CONFIG {"org": "other"}');
    expect((await names(ALL)).requests).toBeGreaterThan(0);
  });

  it('from one LIMIT are enough to run the same query again', async () => {
    const sql = `${ALL} AND length(name) = 4 LIMIT 30`;
    const first = await names(sql);
    expect(first.requests).toBe(2);
    expect(await names(sql)).toMatchObject({ names: first.names, requests: 0 });
  });
});

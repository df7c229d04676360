import { gzipSync, brotliCompressSync } from 'node:zlib';
import type { Engine } from './support/engine';
import { issue, says, text, type Behaviour, type FaultyService } from './support/service';
import { withEngine } from './support/with_engine';

const LIST = '/repos/acme/web/issues';
const RUNS = '/repos/acme/web/actions/runs';
const select = (columns: string, more = '') =>
  `SELECT ${columns} FROM gh.issues WHERE repo = 'acme/web' ${more} WITH (cache = false)`;

/** A run of Actions as text, so that its numbers are exactly these. */
const run = (id: string, more = '') =>
  `{"id":${id},"name":"w","status":"completed","event":"push","head_sha":"x","created_at":"2024-01-01T00:00:00Z","run_number":1,"workflow_id":1${more}}`;
const runs = (...of: string[]): Behaviour =>
  text(`{"total_count":${of.length},"workflow_runs":[${of.join(',')}]}`);
const bytes =
  (body: Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

describe('the body of a response', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngine(
    (url) =>
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${url}"};
       CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${url}"}`,
    (opened) => ({ service, engine } = opened),
  );

  describe('with numbers that do not fit in a double', () => {
    const IDS = ['9007199254740992', '9007199254740993', '9007199254740995', '9223372036854775807'];
    const FROM = "FROM gh.actions WHERE repo = 'acme/web' WITH (cache = false)";
    beforeEach(() =>
      service.respondWith({
        [RUNS]: runs(...IDS.map((id) => run(id, `,"price":0.1234567890123456789,"n":[${id}]`))),
      }),
    );

    it.each([
      ['a column', 'id'],
      ['a path into raw', 'raw.id'],
      ['an element of a list in raw', 'raw.n[0]'],
    ])('reads them exactly from %s', async (_, column) => {
      const { rows, done } = await engine.run(`SELECT ${column} ${FROM}`);
      expect(rows.map(([id]) => String(id)).sort()).toEqual([...IDS].sort());
      expect(done[0]).toMatchObject({ complete: true });
    });
    it('counts, compares and adds them exactly', async () => {
      const { rows } = await engine.run(
        `SELECT count(DISTINCT id) AS n, sum(CASE WHEN id = 9007199254740993 THEN 1 ELSE 0 END) AS same ${FROM}`,
      );
      expect(rows).toEqual([[4, 1]]);
    });
    it('returns them as text within documents', async () => {
      const { rows } = await engine.run(`SELECT raw ${FROM}`);
      const [[first = null] = []] = rows.filter(([raw]) => JSON.stringify(raw).includes('740993'));
      expect(first).toMatchObject({
        id: '9007199254740993',
        n: ['9007199254740993'],
        price: '0.1234567890123456789',
        run_number: 1,
      });
    });
    it('rounds no decimal in a document, whatever path reads it', async () => {
      const { rows } = await engine.run(`SELECT raw.price ${FROM}`);
      expect(rows[0]).toEqual(['0.1234567890123456789']);
    });
    it('rejects one beyond 64 bits, and never returns a different one', async () => {
      service.respondWith({ [RUNS]: runs(run('1'), run('18446744073709551616')) });
      const { rows, done } = await engine.run(`SELECT id ${FROM}`);
      expect(rows).toEqual([[1], [null]]);
      expect(done[0]).toMatchObject({ complete: false });
    });
  });

  describe('with texts that are not valid Unicode', () => {
    it('reads surrogate halves as U+FFFD, in columns, documents and paths', async () => {
      const odd = JSON.stringify([{ ...issue(1), body: 'odd' }, issue(2)]);
      service.respondWith({ [LIST]: text(odd.replaceAll('"odd"', '"cut \\ud83d"')) });
      const { rows } = await engine.run(
        select('number, body, raw.body AS inside, raw', "AND raw.body != 'none' ORDER BY number"),
      );
      expect(rows[0]?.slice(0, 3)).toEqual([1, 'cut \ufffd', 'cut \ufffd']);
      expect(JSON.stringify(rows)).not.toContain('\\ud83d');
      expect(rows).toHaveLength(2);
    });
    it('keeps NUL, ignores a byte order mark, and uses the last of duplicate names', async () => {
      const body = JSON.stringify([{ ...issue(1), body: 'a\0b' }]).replace(
        '"title":"Issue 1"',
        '"title":"first","title":"last","__proto__":{"x":1}',
      );
      service.respondWith({ [LIST]: text(`\ufeff${body}`) });
      const { rows } = await engine.run(
        select('title, raw.title AS inside, body, raw.body AS same, raw.__proto__.x AS x'),
      );
      expect(rows).toEqual([['last', 'last', 'a\0b', 'a\0b', 1]]);
    });
  });

  describe('with an invalid row', () => {
    const odd = (rows: readonly unknown[]) => service.respondWith({ [LIST]: says(rows) });
    it.each([
      ['null', null, 'the service sent no value'],
      ['a text', 'gone', 'the service sent text'],
      ['a list', [1], 'the service sent a list'],
    ])('that is %s returns the others with a warning', async (_, row, problem) => {
      odd([issue(1), row, issue(3), row]);
      const { rows, done, error } = await engine.run(select('number', 'ORDER BY number'));
      expect(error).toBeUndefined();
      expect(rows).toEqual([[1], [3]]);
      expect(done[0]).toMatchObject({ complete: false, scans: [{ reason: 'error' }] });
      const { warnings } = done[0]?.scans[0] ?? { warnings: [] };
      expect(warnings.join()).toContain(
        `2 rows were skipped: an object was expected, but ${problem}`,
      );
    });
    it('reads a value of the wrong shape as NULL, with a warning', async () => {
      odd([issue(1), { ...issue(2), title: { a: 1 } }, { ...issue(3), user: 'ada' }]);
      const { rows, done } = await engine.run(select('number, title, author', 'ORDER BY number'));
      expect(rows).toEqual([
        [1, 'Issue 1', 'ada'],
        [2, null, 'ada'],
        [3, 'Issue 3', null],
      ]);
      expect(done[0]).toMatchObject({ complete: false });
      expect(done[0]?.scans[0]?.warnings.join()).toContain(
        'Column "title": 1 value is NULL because the service sent an object where text was expected.',
      );
    });
    it('keeps the rest of a row whose labels are texts', async () => {
      odd([{ ...issue(1), labels: ['bug', { name: 'ui' }] }]);
      const { rows, done } = await engine.run(select('number, labels'));
      expect(rows).toEqual([[1, [null, 'ui']]]);
      expect(done[0]).toMatchObject({ complete: false });
    });
    it('is reported despite LIMIT, and does not fail a page with valid rows', async () => {
      odd([{ ...issue(1), title: [] }, issue(2)]);
      const { rows, error } = await engine.run(select('number, title', 'LIMIT 1'));
      expect(error).toBeUndefined();
      expect(rows).toEqual([[1, null]]);
    });
    it('that is nested too deeply lacks its document, and nothing else', async () => {
      const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
      service.respondWith({
        [LIST]: text(
          JSON.stringify([{ ...issue(1), deep: 'x' }, issue(2)]).replace(
            '"deep":"x"',
            `"deep":${deep}`,
          ),
        ),
      });
      const { rows, done } = await engine.run(select('number, raw', 'ORDER BY number'));
      expect(rows[0]).toEqual([1, null]);
      expect(rows[1]).toEqual([2, expect.objectContaining({ number: 2 })]);
      expect(done[0]).toMatchObject({ complete: false });
      expect(done[0]?.scans[0]?.warnings.join()).toContain(
        'Column "raw": 1 document is NULL because it is nested more than 1,000 levels deep',
      );
    });
    it.each(['LIMIT 2', "AND title <> 'x' LIMIT 2"])(
      'counts also where %s ends the scan',
      async (end) => {
        odd([issue(1), 'no row', issue(2), issue(3), issue(4)]);
        const { rows, done } = await engine.run(
          `SELECT number FROM gh.issues WHERE repo = 'acme/web' ${end}`,
        );
        expect(rows).toHaveLength(2);
        expect(done[0]).toMatchObject({ complete: false, scans: [{ reason: 'error' }] });
      },
    );
    it('is not cached as a complete scan', async () => {
      odd([issue(1), null]);
      const cached = "SELECT number FROM gh.issues WHERE repo = 'acme/web' AND state = 'open'";
      expect((await engine.run(cached)).done[0]).toMatchObject({ complete: false });
      expect((await engine.run(cached)).done[0]).toMatchObject({ complete: false });
    });
  });

  describe('that is partial (206)', () => {
    const body = Buffer.from(JSON.stringify([issue(1)]));
    it.each([
      ['of more bytes', { 'content-range': `bytes 0-${body.length - 1}/99999` }],
      ['of unknown length', { 'content-range': `bytes 0-${body.length - 1}/*` }],
      ['of rows', { 'content-range': 'items 0-0/50' }],
      ['of nobody knows what', {}],
    ])('%s makes the result partial', async (_, headers) => {
      service.respondWith({ [LIST]: bytes(body, headers, 206) });
      const { error, rows, done } = await engine.run(select('number'));
      expect(error).toBeUndefined();
      expect(rows).toEqual([[1]]);
      expect(done[0]?.scans[0]).toMatchObject({
        complete: false,
        explanation: expect.stringContaining('HTTP 206'),
      });
    });
    it('is complete if it covers everything', async () => {
      const headers = { 'content-range': `bytes 0-${body.length - 1}/${body.length}` };
      service.respondWith({ [LIST]: bytes(body, headers, 206) });
      expect((await engine.run(select('number'))).rows).toEqual([[1]]);
    });
  });

  describe('that is still being prepared (202)', () => {
    it.each([
      ['without rows', 'open', []],
      ['with some', 'closed', [{ ...issue(1), state: 'closed' }]],
    ])('%s makes the result partial, and is requested again', async (_, state, body) => {
      await engine.run(
        `CREATE CONNECTOR ${state} TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"}`,
      );
      const cached = `SELECT number FROM ${state}.issues WHERE repo = 'acme/web' AND state = '${state}'`;
      service.respondWith({ [LIST]: bytes(Buffer.from(JSON.stringify(body)), {}, 202) });
      const { error, done } = await engine.run(cached);
      expect(error).toBeUndefined();
      expect(done[0]?.scans[0]).toMatchObject({
        complete: false,
        explanation: expect.stringContaining('not finished preparing the response (HTTP 202)'),
      });
      const ready = [1, 2].map((number) => ({ ...issue(number), state }));
      service.respondWith({ [LIST]: bytes(Buffer.from(JSON.stringify(ready))) });
      const again = await engine.run(cached);
      expect(again.rows).toEqual([[1], [2]]);
      expect(again.done[0]).toMatchObject({ complete: true });
    });
  });

  describe('with an encoding', () => {
    const WRITE = 'CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "Hello"})';
    const body = Buffer.from(JSON.stringify([issue(1)]));
    it.each(['gzip', 'br', 'deflate', 'gzip, br'])(
      '%s may be empty after a write',
      async (name) => {
        service.respondWith({ [LIST]: bytes(Buffer.alloc(0), { 'content-encoding': name }, 204) });
        const { error, rows } = await engine.run(WRITE);
        expect(error).toBeUndefined();
        expect(rows).toEqual([['done', 204]]);
      },
    );
    it('may be empty if nothing has changed (304)', async () => {
      const etag = { etag: '"1"', 'content-encoding': 'gzip' };
      service.respondWith({ [LIST]: bytes(gzipSync(body), etag) });
      const cached = "SELECT number FROM gh.issues WHERE repo = 'acme/web' AND author = 'ada'";
      await engine.run(`${cached} WITH (max_age = '0s')`);
      service.respondWith({ [LIST]: bytes(Buffer.alloc(0), etag, 304) });
      const { error, rows } = await engine.run(`${cached} WITH (max_age = '0s')`);
      expect(error).toBeUndefined();
      expect(rows).toEqual([[1]]);
    });
    it('with several layers is decoded from the last to the first', async () => {
      const twice = brotliCompressSync(gzipSync(body));
      service.respondWith({ [LIST]: bytes(twice, { 'content-encoding': 'gzip, br' }) });
      expect((await engine.run(select('number'))).rows).toEqual([[1]]);
    });
    it.each([
      ['breaks off', gzipSync(body).subarray(0, 60), 'gzip'],
      ['is another', body, 'gzip'],
      ['is unknown', body, 'zstd'],
      ['is a tower', body, 'gzip, gzip, gzip, gzip, gzip'],
    ])('that %s is an error', async (_, sent, name) => {
      service.respondWith({ [LIST]: bytes(sent, { 'content-encoding': name }) });
      expect((await engine.run(select('number'))).error).toMatchObject({
        code: 'unreadable_response',
      });
    });
  });

  it('does not confirm a write if it is a web page', async () => {
    service.respondWith({ [LIST]: text('<!DOCTYPE html><title>Log in</title>', 'text/html') });
    const { error } = await engine.run(
      'CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "Hello"})',
    );
    expect(error).toMatchObject({ code: 'action_unconfirmed' });
    const [record] = await engine.ports.auditLog.list({ limit: 1 });
    expect(record).toMatchObject({ outcome: 'unknown' });
  });
});

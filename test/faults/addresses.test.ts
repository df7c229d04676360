import { execFileSync } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from '../../server/connectors/testing';
import { openEngines, type Engine, type Outcome } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const UP = "SELECT value FROM p.metrics WHERE metric = 'up' WITH (cache = false)";
const vector = {
  status: 'success',
  data: { resultType: 'vector', result: [{ metric: { __name__: 'up' }, value: [1, '1'] }] },
};
const textsOf = ({ diagnostics, error, messages }: Outcome): string =>
  [
    ...diagnostics.map(({ text }) => text),
    error?.message ?? '',
    error?.hint ?? '',
    ...messages,
  ].join('\n');

describe('where a connector sends requests', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run("CREATE SECRET named VALUE 'named-secret-value'");
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const create = (config: object, options: object = { retry_count: 0 }, type = 'prometheus') =>
    engine.run(
      `CREATE OR REPLACE CONNECTOR p TYPE '${type}' CONFIG ${JSON.stringify(config)} OPTIONS ${JSON.stringify(options)}`,
    );
  const alter = (change: string) => engine.run(`ALTER CONNECTOR p ${change}`);
  const shown = async () =>
    Object.fromEntries((await engine.run('SHOW CONNECTOR p')).rows as [string, string][]);

  describe('an address', () => {
    it.each(['', '/', '/api/v1', '/api/v1/query?query=up', '/graph?g0.expr=up', '/#x'])(
      'works with %j behind the host',
      async (end) => {
        service.respondWith({ '/api/v1/query': says(vector) });
        expect((await create({ url: service.url + end })).ok).toBe(true);
        expect((await engine.run(UP)).rows).toEqual([[1]]);
        expect((await shown())['config.url']).toBe(service.url);
      },
    );

    it.each([
      ['url', 'prometheus:9090', 'http:// or https:// is missing'],
      ['url', 'http://host/prometheus?tenant=a', 'without a query string'],
      ['url', 'https://ada:hunter22@host', 'credential keys'],
    ])('is rejected with what is expected: %s %s', async (key, address, expected) => {
      const outcome = await create({ [key]: address });
      expect(outcome.ok).toBe(false);
      expect(textsOf(outcome)).toContain(expected);
      expect(textsOf(outcome)).not.toContain('hunter22');
    });

    it('may be IPv6', async () => {
      const server = http.createServer((_, response) => json(response, 200, vector));
      await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
      const { port } = server.address() as AddressInfo;
      expect((await create({ url: `http://[0:0::1]:${port}/api/v1` })).ok).toBe(true);
      expect((await engine.run(UP)).rows).toEqual([[1]]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });

    it.each(['http://169.254.169.254', 'http://2852039166', 'http://metadata.google.internal'])(
      'of a cloud is rejected: %s',
      async (url) => {
        const outcome = await create({ url });
        expect(outcome.error).toMatchObject({ code: 'address_rejected' });
        expect(textsOf(outcome)).toContain('--allow-link-local');
        const proxied = await create({ url: service.url }, { proxy: url });
        expect(proxied.error).toMatchObject({ code: 'address_rejected' });
      },
    );
  });

  describe('a next page', () => {
    const LIST = '/repos/acme/web/issues';
    it('at another origin is requested at the address of the connector', async () => {
      const stranger = await faultyService();
      const link = `<${stranger.url}${LIST}?page=2>; rel="next"`;
      service.respondWith({
        [`${LIST}?page=2`]: says([issue(2)]),
        [LIST]: says([issue(1)], 200, { link }),
      });
      await create({ token: '{{secrets.named}}', base_url: service.url }, {}, 'github');
      const outcome = await engine.run("SELECT number FROM p.issues WHERE repo = 'acme/web'");
      expect(outcome.rows).toEqual([[1], [2]]);
      expect(outcome.done[0]?.complete).toBe(true);
      expect(stranger.seen).toEqual([]);
      await stranger.close();
    });
  });

  describe('headers of CONFIG', () => {
    const PLAIN = 'plain-header-secret';
    const headers = {
      'X-Scope-OrgID': 'team-a',
      'X-Api-Key': PLAIN,
      'X-Gate': 'Bearer {{secrets.named}}',
    };

    it('are sent with every request, and secret ones are shown nowhere', async () => {
      service.respondWith({ '/api/v1/query': says(vector) });
      const outcomes = [
        await create({ url: service.url, token: 'prom-token-value', headers }),
        await engine.run(UP),
      ];
      expect(service.seen.at(-1)?.headers).toMatchObject({
        'x-scope-orgid': 'team-a',
        'x-api-key': PLAIN,
        'x-gate': 'Bearer named-secret-value',
        authorization: 'Bearer prom-token-value',
      });
      expect(outcomes[1]?.rows).toEqual([[1]]);
      service.respondWith({ '/api/v1/query': says({ error: `${PLAIN} named-secret-value` }, 400) });
      outcomes.push(
        await engine.run(UP),
        await engine.run('SHOW CONNECTOR p'),
        await engine.run('SHOW HISTORY'),
        await engine.run(`EXPLAIN ${UP}`),
        await engine.run(
          `CREATE CONNECTOR broken TYPE 'prometheus' CONFIG {"url": "http://a", "headers": {"X-Api-Key": "${PLAIN}"}, "x": }`,
        ),
        await engine.run('SHOW HISTORY'),
      );
      const seen = JSON.stringify(outcomes.map(({ events }) => events));
      for (const secret of [PLAIN, 'named-secret-value']) {
        expect(seen).not.toContain(secret);
        expect(engine.onDisk()).not.toContain(secret);
      }
      expect((await shown())['config.headers']).toBe(
        '{"X-Scope-OrgID":"team-a","X-Api-Key":"••••","X-Gate":"Bearer {{secrets.named}}"}',
      );
      expect(JSON.stringify(outcomes[5]?.events)).toContain(
        'x-scope-orgid: team-a, x-api-key: [redacted], x-gate: [redacted]',
      );
      expect(outcomes[0]?.messages.join()).toContain('moltler secrets set p_x_api_key');
    });

    it('are in a dry run', async () => {
      await create({ url: service.url, alertmanager_url: service.url, headers });
      const outcome = await engine.run('DRY RUN CONNECTOR_EXEC p.silences.expire({"id": "a1"})');
      const row = JSON.stringify(outcome.rows[0] ?? textsOf(outcome));
      expect(row).toContain('team-a');
      expect(row).not.toContain(PLAIN);
    });

    it('are changed one by one, and removed with the connector', async () => {
      await create({ url: service.url, headers });
      const before = (await engine.ports.secrets.listOwn()).length;
      await alter('SET CONFIG {"headers": {"x-scope-orgid": "team-b", "X-Gate": null}}');
      service.respondWith({ '/api/v1/query': says(vector) });
      await engine.run(UP);
      const sent = service.seen.at(-1)?.headers;
      expect(sent).toMatchObject({ 'x-scope-orgid': 'team-b', 'x-api-key': PLAIN });
      expect(sent).not.toHaveProperty('x-gate');
      await alter('SET CONFIG {"headers": null}');
      expect(await shown()).not.toHaveProperty('config.headers');
      expect(await engine.ports.secrets.listOwn()).toHaveLength(before - 1);
    });

    it.each([
      ['Host', 'evil.test'],
      ['Authorization', 'Bearer x'],
      ['content-length', '0'],
      ['Transfer-Encoding', 'chunked'],
      ['Proxy-Authorization', 'x'],
      ['Accept-Encoding', 'br'],
      ['If-None-Match', 'x'],
      ['X Y', 'x'],
      ['X-Empty', ''],
      ['X-Lines', 'a\nb'],
      ['X-Number', 7],
      ['X-Emoji', '✓'],
    ])('are rejected with the path of the field: %s', async (name, value) => {
      const outcome = await engine.run(
        'CREATE CONNECTOR odd TYPE \'prometheus\' CONFIG {"url": "http://a", "headers": $headers}',
        { parameters: { headers: { [name]: value } } },
      );
      expect(outcome.ok).toBe(false);
      expect(textsOf(outcome)).toContain(`"headers.${name}" must be`);
    });

    it.each(['"text"', '[]', '{"X-A": "a", "x-a": "b"}'])('are rejected: %s', async (given) => {
      const outcome = await engine.run(
        `CREATE CONNECTOR odd TYPE 'prometheus' CONFIG {"url": "http://a", "headers": ${given}}`,
      );
      expect(outcome.ok).toBe(false);
    });
  });

  describe('a change of where secrets are sent', () => {
    const PLAIN = 'typed-token-value';
    const OTHER = 'http://127.0.0.1:9';
    const rejected = async (change: string) => {
      const outcome = await alter(change);
      expect(outcome.error).toMatchObject({ code: 'secret_required_again' });
      return textsOf(outcome);
    };

    it.each([
      ['SET CONFIG {"url": "http://127.0.0.1:9"}', '"url": "http://127.0.0.1:9", "token": "…"'],
      ['SET CONFIG {"base_url": "http://127.0.0.1:9"}', '"token": "…"'],
      [
        'SET OPTIONS {"proxy": "http://127.0.0.1:9"}',
        'SET OPTIONS {"proxy": "http://127.0.0.1:9"}',
      ],
      ['SET OPTIONS {"verify_certificates": false}', 'SET CONFIG {"token": "…"}'],
    ])('needs the secret again: %s', async (change, expected) => {
      await create({ url: service.url, token: PLAIN });
      expect(await rejected(change)).toContain(expected);
      await create({ url: service.url, token: '{{secrets.named}}' });
      expect(await rejected(change)).toContain('"token": "{{secrets.named}}"');
      expect((await shown())['config.url']).toBe(service.url);
    });

    it('works with the statement in the error', async () => {
      await create({
        url: service.url,
        token: '{{secrets.named}}',
        headers: { 'X-K': '{{secrets.named}}' },
      });
      const { error } = await alter(`SET CONFIG {"url": "${OTHER}", "headers": {"X-A": "a"}}`);
      const statement = error?.hint?.replace(/^.*statement: /, '') ?? '';
      expect((await engine.run(statement)).ok).toBe(true);
      expect((await shown())['config.url']).toBe(OTHER);
      expect((await shown())['config.headers']).toBe('{"X-A":"a","X-K":"{{secrets.named}}"}');
    });

    it('affects only the secrets of that address', async () => {
      const config = { url: service.url, token: PLAIN, alertmanager_token: 'other-typed-token' };
      await create(config);
      expect(await rejected(`SET CONFIG {"alertmanager_url": "${OTHER}"}`)).toContain(
        'would send "alertmanager_token" to a different address',
      );
      const given = `{"alertmanager_url": "${OTHER}", "alertmanager_token": "again-typed"}`;
      expect((await alter(`SET CONFIG ${given}`)).ok).toBe(true);
    });

    it.each([
      'RENAME TO p',
      'DISABLE',
      'SET OPTIONS {"cache_ttl": 5}',
      'SET CONFIG {"username": "ada"}',
      'SET CONFIG {"token": null, "url": "http://127.0.0.1:9"}',
      'SET OPTIONS {"verify_certificates": true}',
    ])('is not %s', async (change) => {
      await create({ url: service.url, token: PLAIN });
      expect(textsOf(await alter(change))).not.toContain('This change would send');
    });

    it('requires nothing without a secret, or with the same address', async () => {
      await create({ url: service.url });
      expect((await alter(`SET CONFIG {"url": "${OTHER}"}`)).ok).toBe(true);
      await create({ url: service.url, token: PLAIN });
      expect((await alter(`SET CONFIG {"url": "${service.url}/api/v1/"}`)).ok).toBe(true);
      expect((await create({ url: OTHER, token: PLAIN })).ok).toBe(true);
    });
  });

  describe('ca_certificate', () => {
    const FILE = join(__dirname, '../../server/connectors/testing/tls/certificate.pem');

    it('is read when the connector is created, and stored as text', async () => {
      expect((await create({ url: service.url }, { ca_certificate: FILE })).ok).toBe(true);
      expect((await shown())['options.ca_certificate']).toMatch(/^-----BEGIN CERTIFICATE-----/);
    });

    it.each(['/dev/zero', '/no/such/file', '/etc', 'PIPE'])(
      'that cannot be one is rejected: %s',
      async (given) => {
        const pipe = join(engine.directory, 'pipe');
        if (given === 'PIPE') execFileSync('mkfifo', [pipe]);
        const path = given === 'PIPE' ? pipe : given;
        const outcome = await create({ url: service.url }, { ca_certificate: path });
        if (given === 'PIPE') execFileSync('rm', [pipe]);
        expect(outcome.error).toMatchObject({ code: 'certificate_unusable' });
      },
    );

    it('stored as a path by an earlier version is read just as safely', async () => {
      await create({ url: 'https://127.0.0.1:9', token: '{{secrets.named}}' });
      const stored = await engine.ports.connectorConfigs.get('p');
      if (stored === undefined) throw new Error('p');
      const options = { ...stored.options, ca_certificate: '/dev/zero' };
      await engine.ports.connectorConfigs.update({ ...stored, options });
      expect((await engine.run(UP)).error).toMatchObject({
        code: 'configuration_invalid',
        message: expect.stringContaining('regular file') as string,
      });
    });
  });
});

import { says, faultyService, issue, type FaultyService } from './support/service';
import { openEngines, type Engine } from './support/engine';

const PLAIN = 'ghp_typed+in/plain=0123456789';
const STORED = 'stored-"quoted"-secret\\with/all';
const LONG = `-----BEGIN KEY-----\\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC/+'.repeat(80)}`;

describe('a secret', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const create = (name: string, token: string) =>
    `CREATE OR REPLACE CONNECTOR ${name} TYPE 'github' CONFIG {"token": "${token}", "base_url": "${service.url}"} OPTIONS {"retry_count": 0}`;

  it('in plain text works with a warning, and is never shown again', async () => {
    service.respondWith({ '/repos/acme/web/issues': says([issue(1)]) });
    const made = await engine.run(create('gh', PLAIN));
    expect(made.ok).toBe(true);
    expect(made.messages.join('\n')).toContain('moltler secrets set gh_token');
    const shown = [
      made,
      await engine.run("SELECT number FROM gh.issues WHERE repo = 'acme/web'"),
      await engine.run('SHOW CONNECTOR gh'),
      await engine.run('SHOW CONNECTORS'),
      await engine.run('SHOW CONNECTOR gh STATUS'),
      await engine.run('SHOW CONNECTOR gh USAGE'),
      await engine.run('SHOW SECRETS'),
      await engine.run('SHOW HISTORY'),
      await engine.run('EXPLAIN SELECT name FROM gh.branches'),
      await engine.run(
        `CREATE CONNECTOR broken TYPE 'github' CONFIG {"token": "${PLAIN}", "x": 1}`,
      ),
    ];
    expect(service.seen.at(-1)?.headers.authorization).toBe(`Bearer ${PLAIN}`);
    expect(JSON.stringify(shown)).not.toContain(PLAIN);
    expect(engine.onDisk()).not.toContain(PLAIN);
    expect(shown[2]?.rows).toContainEqual(['config.token', '••••']);
    expect(JSON.stringify(await engine.ports.connectorConfigs.list())).not.toContain(PLAIN);
  });

  it.each([
    `CREATE OR REPLACE SECRET s VALUE '${PLAIN}'`,
    `ALTER CONNECTOR gh SET CONFIG {"token": "${PLAIN}"}`,
    `CREATE OR REPLACE CONNECTOR gh TYPE 'github' CONFIG {"token": "${PLAIN}"} -- ${PLAIN}`,
  ])('is masked before the statement gets into any event or the history: %s', async (statement) => {
    await engine.run(create('gh', PLAIN));
    const { events, ok } = await engine.run(statement);
    expect(ok).toBe(true);
    const history = await engine.run('SHOW HISTORY');
    expect(JSON.stringify([events, history.rows])).not.toContain(PLAIN);
    expect(history.rows.map((row) => row.at(-1))).toContainEqual(expect.stringContaining('***'));
    expect(engine.onDisk()).not.toContain(PLAIN);
  });

  it('in the address of a proxy is kept, masked and sent like a token', async () => {
    const word = 'pr0xy/p+ss';
    const typed = service.url.replace('://', `://ada:${encodeURIComponent(word)}@`);
    service.respondWith({ 'http://up.invalid/api/v1/query': says({}, 407) });
    const made = [
      await engine.run(
        `CREATE OR REPLACE CONNECTOR gate TYPE 'prometheus' CONFIG {"url": "http://up.invalid"} OPTIONS {"proxy": "${typed}", "retry_count": 0}`,
      ),
      await engine.run(`ALTER CONNECTOR gate SET OPTIONS {"proxy": "${typed}"}`),
    ];
    expect(made.map(({ ok }) => ok)).toEqual([true, true]);
    expect(made[1]?.messages.join('\n')).toContain('moltler secrets set gate_proxy');
    const shown = [
      ...made,
      await engine.run("SELECT value FROM gate.metrics WHERE metric = 'up'"),
      await engine.run('TEST CONNECTOR gate'),
      await engine.run('SHOW CONNECTOR gate'),
      await engine.run('SHOW CONNECTOR gate STATUS'),
      await engine.run('SHOW CONNECTOR gate USAGE'),
      await engine.run('SHOW SECRETS'),
      await engine.run('SHOW HISTORY'),
    ];
    const basic = Buffer.from(`ada:${word}`).toString('base64');
    expect(service.seen.at(-1)?.headers['proxy-authorization']).toBe(`Basic ${basic}`);
    expect(shown[4]?.rows).toContainEqual(['options.proxy', '••••']);
    const kept = JSON.stringify(await engine.ports.connectorConfigs.list());
    const seen = JSON.stringify(shown.map(({ events }) => events));
    for (const form of [word, encodeURIComponent(word), basic]) {
      expect(seen).not.toContain(form);
      expect(kept).not.toContain(form);
      expect(engine.onDisk()).not.toContain(form);
    }
  });

  it.each([
    ['with quotes and slashes', STORED],
    ['of several lines and thousands of characters', LONG],
    // Too short to be distinguished from data: it is not masked in rows, but everywhere else.
    ['of four characters', 'k3y!'],
  ])(
    '%s is found in whatever the service sends back',
    async (_, secret) => {
      await engine.ports.secrets.write('echoed', secret);
      const config = `{"url": "${service.url}", "username": "ada", "password": "{{secrets.echoed}}"}`;
      await engine.run(
        `CREATE OR REPLACE CONNECTOR p TYPE 'prometheus' CONFIG ${config} OPTIONS {"retry_count": 0}`,
      );
      const basic = Buffer.from(`ada:${secret}`).toString('base64');
      const forms = [secret, encodeURIComponent(secret), basic];
      const text = forms.join(' and ');
      const metric = { __name__: 'up', echo: text };
      const good = {
        status: 'success',
        data: { resultType: 'vector', result: [{ metric, value: [1, '1'] }] },
      };
      const behaviours = [
        says(good),
        says({ status: 'error', error: `cannot parse ${text}` }, 400),
        says({ status: 'error', error: `${'.'.repeat(290)}${text}` }, 400),
        says({ status: 'error', error: text }, 500),
      ];
      const outcomes = [];
      for (const behaviour of behaviours) {
        service.respondWith({ '/api/v1/query': behaviour });
        outcomes.push(
          await engine.run("SELECT * FROM p.metrics WHERE metric = 'up' WITH (cache = false)"),
          await engine.run('TEST CONNECTOR p'),
          await engine.run('SHOW CONNECTOR p STATUS'),
          await engine.run('SHOW CONNECTOR p USAGE'),
          await engine.run('SHOW HISTORY LIMIT 3'),
        );
      }
      expect(service.seen.at(-1)?.headers.authorization).toBe(`Basic ${basic}`);
      const events = outcomes.flatMap((outcome) => outcome.events);
      const seen = JSON.stringify(
        secret.length < 8 ? events.filter(({ type }) => type !== 'rows') : events,
      );
      expect(outcomes[0]?.messages.join()).toMatch(/values? contained a secret/);
      for (const form of forms) {
        expect(seen).not.toContain(form);
        expect(seen).not.toContain(JSON.stringify(form).slice(1, -1));
        expect(engine.onDisk()).not.toContain(form);
      }
      // Nor is the beginning of one that was cut off.
      expect(seen).not.toContain(encodeURIComponent(secret).slice(0, 8));
    },
    40_000,
  );

  it('that was deleted is ordinary data, and one shorter than 8 characters never masks data', async () => {
    const query = "SELECT 'x' AS y, 'long-enough' AS `long-enough`, 'x' AS x";
    await engine.run("CREATE SECRET tiny VALUE 'x'; CREATE SECRET grown VALUE 'long-enough'");
    const hidden = await engine.run(query);
    expect([hidden.diagnostics, hidden.error]).toEqual([[], undefined]);
    expect(hidden.rows).toEqual([['x', '[redacted]', 'x']]);
    expect(JSON.stringify(hidden.events)).not.toContain('long-enough');
    expect(hidden.messages.join()).toContain('1 value contained a secret');
    await engine.run('DROP SECRET tiny; DROP SECRET grown');
    const { rows, messages, events } = await engine.run(query);
    expect(rows).toEqual([['x', 'long-enough', 'x']]);
    expect(messages).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'statement', text: query }));
  });

  it('that is invalid in a header is an error that does not show it', async () => {
    await engine.ports.secrets.write('lines', 'first-line\nsecond-line');
    await engine.run(create('bad', '{{secrets.lines}}'));
    service.respondWith({});
    const { error, events } = await engine.run("SELECT login FROM bad.users WHERE login = 'ada'");
    expect(error).toMatchObject({ place: { connector: 'bad' } });
    expect(error?.code).not.toBe('internal');
    expect(JSON.stringify(events)).not.toContain('second-line');
    expect(service.requests()).toEqual([]);
  });

  it('in a place where none can be sent is rejected', async () => {
    const { ok, diagnostics, error } = await engine.run(
      `CREATE CONNECTOR misplaced TYPE 'github' CONFIG {"org": "{{secrets.echoed}}", "base_url": "${service.url}"}; SELECT name FROM misplaced.repos`,
    );
    expect(ok).toBe(false);
    expect([...diagnostics.map(({ code }) => code), error?.code]).toContain('secret_misplaced');
    expect(service.seen.filter(({ url }) => url.includes('echoed'))).toEqual([]);
  });
});

import { systemClock } from '../../server/ports';
import { generateKey, givenKey } from '../../server/secrets';
import { sampleOrganization, startSampleGithub } from '../../standalone/samples';
import { openTestEngine } from '../support/engine';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';

jest.setTimeout(60_000);

const PATIENT = { waitMilliseconds: 30_000 };

needs('elasticsearch')('servers on one Elasticsearch', () => {
  const opened = openPortsForTests();
  let github: Awaited<ReturnType<typeof startSampleGithub>>;
  const token = 'sample-token-for-mycompany';
  const close: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const now = (): number => Date.now();
    const organization = sampleOrganization(now());
    github = await startSampleGithub({ organization, token, latency: 0, now });
  });
  afterAll(async () => {
    for (const one of close) await one();
    await github.close();
    await opened.dispose();
  });

  /** Servers that share their indices; each call starts another one. */
  const servers = () => {
    const shared = { prefix: opened.prefix(), key: givenKey(generateKey()), cache: PATIENT };
    return async () => {
      const ports = await opened.openBy(systemClock, shared);
      const engine = await openTestEngine('', ports);
      const stop = async (): Promise<void> => {
        await engine.close();
        await ports.close();
      };
      close.push(() => engine.close());
      const requests = async (text: string) => {
        const { rows, done } = await engine.run(text);
        return {
          rows: rows.length,
          requests: done.scans.reduce((sum, one) => sum + one.requests, 0),
        };
      };
      return { ...engine, ports, stop, requests };
    };
  };
  const create = (name = 'gh'): string =>
    `CREATE CONNECTOR ${name} TYPE 'github'
       CONFIG {"token": "${token}", "org": "mycompany", "base_url": "${github.url}"}
       OPTIONS {"cache_ttl": 3600}`;

  it('answer from what another one has cached, also a narrower query, also after a restart', async () => {
    const start = servers();
    const one = await start();
    await one.run(create());
    const wide = await one.requests(
      "SELECT number, title, state FROM gh.issues WHERE repo = 'checkout'",
    );
    expect(wide.requests).toBeGreaterThan(0);
    await one.stop();
    const two = await start();
    const narrow = "SELECT number FROM gh.issues WHERE repo = 'checkout' AND state = 'open'";
    const plan = JSON.stringify((await two.run(`EXPLAIN ${narrow}`)).plan);
    expect(plan).toMatch(/cache/);
    const found = await two.requests(narrow);
    expect(found.requests).toBe(0);
    expect(found.rows).toBeGreaterThan(0);
    expect(found.rows).toBeLessThan(wide.rows);
    const shown = await two.run('SHOW CACHE');
    expect(shown.rows).toMatchObject([{ connector: 'gh', entity: 'issues' }]);
    expect(Number(shown.rows[0]?.['pages'])).toBeGreaterThan(0);
    // What one server clears, no other one finds.
    const three = await start();
    expect((await three.requests(narrow)).requests).toBe(0);
    await two.run('CLEAR CACHE FOR gh.issues');
    expect((await three.run('SHOW CACHE')).rows).toEqual([]);
    expect((await three.requests(narrow)).requests).toBeGreaterThan(0);
  });

  it('see at once what an action through another one has changed', async () => {
    const start = servers();
    const [one, two] = [await start(), await start()];
    await one.run(create());
    const titles = "SELECT title FROM gh.issues WHERE repo = 'checkout'";
    const before = await one.requests(titles);
    await one.ports.pageCache.settled();
    expect(await two.requests(titles)).toEqual({ rows: before.rows, requests: 0 });
    await one.run(
      "CONNECTOR_EXEC gh.issues.create(repo => 'checkout', title => 'From one server')",
    );
    const after = await two.run(titles);
    expect(after.rows.map(({ title }) => title)).toContain('From one server');
    expect(after.rows).toHaveLength(before.rows + 1);
  });

  it('never use what was cached with other credentials', async () => {
    const start = servers();
    const [one, two] = [await start(), await start()];
    await one.ports.secrets.write('gh_token', token);
    await one.run(create().replace(`"token": "${token}"`, '"token": "{{secrets.gh_token}}"'));
    const query = "SELECT number FROM gh.issues WHERE repo = 'checkout'";
    expect((await one.requests(query)).requests).toBeGreaterThan(0);
    await one.ports.pageCache.settled();
    expect((await two.requests(query)).requests).toBe(0);
    await one.ports.secrets.write('gh_token', 'another-token');
    await expect(two.run(query)).rejects.toThrow(/rejected/);
  });

  it('see at once the connectors, views and secrets of another one', async () => {
    const start = servers();
    const [one, two] = [await start(), await start()];
    await one.run(create('first'));
    const shown = async () =>
      (await two.run('SHOW CONNECTORS')).rows.map((row) => Object.values(row)[0]);
    expect(await shown()).toEqual(['first']);
    await one.run(create('second'));
    expect(await shown()).toEqual(['first', 'second']);
    await one.run('CREATE VIEW v AS SELECT 1 AS n');
    expect((await two.run('SELECT * FROM v')).rows).toEqual([{ n: 1 }]);
    await one.run('CREATE OR REPLACE VIEW v AS SELECT 2 AS n');
    expect((await two.run('SELECT * FROM v')).rows).toEqual([{ n: 2 }]);
    await one.run('DROP CONNECTOR first');
    expect(await shown()).toEqual(['second']);
    await one.ports.secrets.write('s', 'one');
    expect(await two.ports.secrets.read('s')).toBe('one');
    await one.ports.secrets.write('s', 'two');
    expect(await two.ports.secrets.read('s')).toBe('two');
  });
});

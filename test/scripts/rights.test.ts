import type { CallerRights } from '../../server/script';
import { sampleEngine, type SampleEngine } from '../support/sample_engine';

const ALL: CallerRights = { actions: true, connectors: true, syncs: true };
/** Everything but seeing how connectors are configured. */
const OTHERS: CallerRights = { ...ALL, connectors: false };
const ada = { user: 'ada', origin: 'realm one' };

const comment = (body: string): string =>
  `CONNECTOR_EXEC mycompany.issues.comment(repo => 'checkout', issue_number => 1, body => '${body}')`;

describe('a caller who must not see how connectors are configured', () => {
  let engine: SampleEngine;
  beforeAll(async () => {
    engine = await sampleEngine();
    const { ok } = await engine.run(
      `CREATE CONNECTOR down TYPE 'github' CONFIG {"org": "mycompany", "base_url": "http://127.0.0.1:1"} OPTIONS {"retry_count": 0}`,
    );
    expect(ok).toBe(true);
    // Its error is kept as the status of the connector, and in its usage.
    expect((await engine.run('SELECT name FROM down.repos', ada)).error?.message).toContain(
      '127.0.0.1',
    );
  });
  afterAll(() => engine.close());

  it.each([
    'SHOW CONNECTOR mycompany',
    'SHOW CONNECTOR down STATUS',
    'SHOW CONNECTOR down USAGE',
    "EXPLAIN SELECT title FROM mycompany.issues WHERE repo = 'checkout'",
    "EXPLAIN FORMAT JSON SELECT title FROM mycompany.issues WHERE repo = 'checkout'",
    `EXPLAIN ${comment('x')}`,
    `DRY RUN ${comment('x')}`,
    `DRY RUN CONNECTOR_EXEC mycompany.issues.comment(repo => 'checkout', issue_number => n, body => 'x')
       FOR EACH (SELECT 1 AS n)`,
    'DRY RUN SYNC CONNECTOR mycompany.repos TO repos-copy',
  ])('sees no host in %s', async (text) => {
    const all = await engine.run(text, { ...ada, rights: ALL });
    expect([all.error, all.diagnostics]).toEqual([undefined, []]);
    expect(JSON.stringify(all)).toContain('127.0.0.1');
    const hidden = await engine.run(text, { ...ada, rights: OTHERS });
    expect([hidden.error, hidden.diagnostics]).toEqual([undefined, []]);
    expect(JSON.stringify(hidden)).not.toContain('127.0.0.1');
    // Everything else is shown.
    const settings = all.rows.filter(([name]) => /^(config|options)\./.test(String(name)));
    expect(hidden.rows).toHaveLength(all.rows.length - settings.length);
    expect(hidden.plans).toHaveLength(all.plans.length);
  });

  it('sees which paths are requested, and why a connector failed', async () => {
    const of = async (text: string): Promise<string> =>
      JSON.stringify(await engine.run(text, { ...ada, rights: OTHERS }));
    expect(
      await of("EXPLAIN SELECT title FROM mycompany.issues WHERE repo = 'checkout'"),
    ).toContain('"/repos/mycompany/checkout/issues');
    expect(await of('SHOW CONNECTOR down STATUS')).toContain('connection_error');
    expect(await of('SHOW CONNECTOR down STATUS')).toContain('[hidden]');
  });

  it('sees only their own actions and statements, and not those of others with the same name', async () => {
    const callers = [ada, { user: 'ada', origin: 'realm two' }, { user: 'ada' }, { user: 'bob' }];
    for (const [at, of] of callers.entries())
      expect((await engine.run(comment(`from ${at}`), of)).ok).toBe(true);
    const seen = async (text: string, rights: CallerRights) => {
      const { rows, messages } = await engine.run(text, { ...ada, rights });
      const shown = callers.map((_, at) => JSON.stringify(rows).includes(`from ${at}`));
      return { shown, messages };
    };
    for (const text of ['SHOW AUDIT', 'SHOW HISTORY', "SHOW HISTORY LIKE '%from%'"]) {
      // The third was kept by an earlier version, which did not know where the name comes from.
      const own = await seen(text, OTHERS);
      expect(own.shown).toEqual([true, false, true, false]);
      expect(own.messages.join()).toContain('Only your own');
      expect(own.messages.join()).toContain('Manage connectors');
      const all = await seen(text, ALL);
      expect(all).toEqual({ shown: [true, true, true, true], messages: [] });
    }
    const { rows } = await engine.run('SHOW AUDIT', { ...ada, rights: OTHERS });
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
    expect(JSON.stringify(rows)).toContain('/issues/1/comments');
  });

  it('sees as many of their own as they asked for, however many others there are', async () => {
    for (let at = 0; at < 60; at += 1)
      await engine.run('SELECT 1 AS one', { user: 'ada', origin: 'realm two' });
    const { rows } = await engine.run('SHOW HISTORY LIMIT 3', { ...ada, rights: OTHERS });
    expect(rows).toHaveLength(3);
  });
});

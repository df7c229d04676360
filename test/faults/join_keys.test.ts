import { json, type SeenRequest } from '../../server/connectors/testing';
import { sampleOrg, startSampleSalesforce } from '../../standalone/samples';
import { openEngines, type Engine } from './support/engine';
import { faultyService, says, type Behaviour, type FaultyService } from './support/service';

const BULK = '/rest/api/3/issue/bulkfetch';
const SEARCH = '/rest/api/3/search/jql';
const NAMES = '/rest/api/2/search';

const issue = (number: number, fields: object = {}) => ({
  id: String(number),
  key: `OPS-${number}`,
  fields: { summary: `Issue ${number}`, project: { key: 'OPS' }, ...fields },
});
const queryOf = ({ url }: SeenRequest) => new URL(url, 'http://x').searchParams;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** What Data Center returns: an issue for each name, which is its summary. */
const names =
  (all: readonly (string | null)[]): Behaviour =>
  (request, response) => {
    const startAt = Number(queryOf(request).get('startAt'));
    const page = all.slice(startAt, startAt + 1000);
    json(response, 200, {
      startAt,
      total: all.length,
      issues: page.map((summary, at) => issue(startAt + at + 1, { summary })),
    });
  };

interface Asked {
  readonly issueIdsOrKeys: readonly string[];
}
const askedOf = ({ body }: SeenRequest) => (JSON.parse(body) as Asked).issueIdsOrKeys;

/** A site with the issues OPS-1 … OPS-1000, of which those that do not exist are left out. */
const bulk: Behaviour = (request, response) => {
  const numbers = askedOf(request).map((key) => Number(key.split('-')[1]));
  json(response, 200, { issues: numbers.filter((one) => one <= 1000).map((one) => issue(one)) });
};

describe('The keys of a join', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    const connector = (name: string, email: string, options: string) =>
      `CREATE CONNECTOR ${name} TYPE 'jira' CONFIG {"url": "${service.url}"${email}, "token": "{{secrets.token}}"}
       OPTIONS {"retry_count": 0, ${options}}`;
    const cloud = ', "email": "ada@mycompany.example"';
    const { diagnostics } = await engine.run(
      `CREATE SECRET token VALUE 'a-token-of-tests';
       ${connector('jira', cloud, '"cache_ttl": 0')};
       ${connector('warm', cloud, '"cache_ttl": 3600')};
       ${connector('dc', '', '"cache_ttl": 0')}`,
    );
    expect(diagnostics).toEqual([]);
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const respond = (behaviours: Readonly<Record<string, Behaviour>>) =>
    service.respondWith({
      '/rest/api/3/field': says([]),
      '/rest/api/2/field': says([]),
      ...behaviours,
    });
  const seenAt = (path: string) => {
    const sent = service.requests().length;
    return service.seen.slice(-sent).filter(({ url }) => url.startsWith(path));
  };
  const jqlOf = () => seenAt(SEARCH).map((request) => queryOf(request).get('jql'));

  const JOIN = `SELECT d.summary, j.key FROM dc.issues d JOIN jira.issues j ON j.key = d.summary`;

  it('are sent once each, as many per request as the service takes', async () => {
    const all = [...upTo(250).map((one) => `OPS-${one}`), 'OPS-1', 'ops-2', null, "it's", '', 'X'];
    respond({ [NAMES]: names(all), [BULK]: bulk });
    const { rows, done, error } = await engine.run(JOIN);
    expect(error).toBeUndefined();
    expect(rows).toHaveLength(252);
    expect(seenAt(BULK).map((request) => askedOf(request).length)).toEqual([100, 100, 50]);
    expect(new Set(seenAt(BULK).flatMap(askedOf)).size).toBe(250);
    expect(done[0]).toMatchObject({ complete: true });
    expect(seenAt(SEARCH)).toEqual([]);
  });

  it('that do not exist are no rows, and none of the other keys are lost', async () => {
    respond({ [NAMES]: names(['NOPE-2000', 'OPS-7', 'OPS-2000']), [BULK]: bulk });
    expect((await engine.run(JOIN)).rows).toEqual([['OPS-7', 'OPS-7']]);
    const left = await engine.run(`${JOIN.replace('JOIN', 'LEFT JOIN')} ORDER BY 1`);
    expect(left.rows).toEqual([
      ['NOPE-2000', null],
      ['OPS-2000', null],
      ['OPS-7', 'OPS-7'],
    ]);
    const semi = await engine.run(
      'SELECT key FROM jira.issues WHERE key IN (SELECT summary FROM dc.issues)',
    );
    expect(semi.rows).toEqual([['OPS-7']]);
    expect(seenAt(BULK)).toHaveLength(3);
  });

  it('are not requested if there are none', async () => {
    respond({ [NAMES]: names([null, 'no key', '']), [BULK]: bulk });
    const { rows, done } = await engine.run(JOIN);
    expect({ rows, requests: seenAt(BULK).length }).toEqual({ rows: [], requests: 0 });
    expect(done[0]).toMatchObject({ complete: true });
  });

  it('that the service failed to return make the result partial', async () => {
    const issueErrors = [{ id: '10002', errorMessage: 'The issue is too large.' }];
    respond({ [NAMES]: names(['OPS-1']), [BULK]: says({ issues: [issue(1)], issueErrors }) });
    const { rows, done } = await engine.run(JOIN);
    expect(rows).toEqual([['OPS-1', 'OPS-1']]);
    expect(done[0]).toMatchObject({ complete: false });
    expect(JSON.stringify(done)).toContain('The issue is too large.');
  });

  it('of a batch that failed are named if on_error lets the rest be read', async () => {
    const failing: Behaviour = (request, response) =>
      askedOf(request).includes('OPS-1') ? json(response, 500, {}) : bulk(request, response);
    respond({ [NAMES]: names(upTo(250).map((one) => `OPS-${one}`)), [BULK]: failing });
    const { rows, done, error } = await engine.run(`${JOIN} WITH (on_error = 'ignore')`);
    expect(error).toBeUndefined();
    expect(rows).toHaveLength(150);
    const scan = done[0]?.scans.find(({ connector }) => connector === 'jira');
    expect(scan).toMatchObject({ complete: false, reason: 'error', missing: { more: 0 } });
    expect(scan?.missing?.parts.map(({ name }) => name)).toEqual([
      'key OPS-1, OPS-10, OPS-100 and 97 more',
    ]);
  });

  it('that are too many are not sent: all rows are read, and the result says so', async () => {
    respond({
      [NAMES]: names(upTo(5001).map((one) => `OPS-${one}`)),
      [SEARCH]: says({ issues: upTo(3).map((one) => issue(one)), isLast: true }),
    });
    const { rows, done } = await engine.run(JOIN);
    expect(rows).toHaveLength(3);
    expect(seenAt(BULK)).toEqual([]);
    expect(jqlOf()).toEqual(['project is not EMPTY']);
    expect(done[0]).toMatchObject({ complete: true });
    expect(JSON.stringify(done)).toContain('the join has more than 5,000 keys');
  });

  it('are not sent if all rows are in the cache', async () => {
    respond({
      [NAMES]: names(['OPS-2', 'OPS-9']),
      [SEARCH]: says({ issues: upTo(3).map((one) => issue(one)), isLast: true }),
    });
    await engine.run('SELECT key FROM warm.issues');
    const { rows } = await engine.run(JOIN.replace('jira.', 'warm.'));
    expect(rows).toEqual([['OPS-2', 'OPS-2']]);
    expect(seenAt(SEARCH)).toHaveLength(1);
    expect(seenAt(BULK)).toEqual([]);
  });

  it('are sent by JQL to Data Center, which does not validate them', async () => {
    respond({
      [SEARCH]: says({ issues: [issue(1, { summary: 'OPS-5' })], isLast: true }),
      [NAMES]: says({ total: 1, issues: [issue(5)] }),
    });
    const { rows } = await engine.run(
      `SELECT j.key, d.key FROM jira.issues j JOIN dc.issues d ON d.key = j.summary WHERE j.project = 'OPS'`,
    );
    expect(rows).toEqual([['OPS-1', 'OPS-5']]);
    const [sent, ...more] = seenAt(NAMES).map(queryOf);
    expect(more).toEqual([]);
    expect(sent?.get('jql')).toBe('key in ("OPS-5")');
    expect(sent?.get('validateQuery')).toBe('false');
  });

  describe('in a query language', () => {
    const BY_PROJECT = `SELECT d.summary, j.key FROM dc.issues d JOIN jira.issues j ON j.project = d.summary
      WHERE j.status = 'Open' ORDER BY 1, 2`;
    const open = (number: number, project: string) =>
      issue(number, { project: { key: project }, status: { name: 'Open' } });

    it('are one more condition beside those of the statement', async () => {
      respond({
        [NAMES]: names(['OPS', 'ops', 'SHOP"', 'B\\']),
        [SEARCH]: says({ issues: [open(1, 'OPS')], isLast: true }),
      });
      const { rows } = await engine.run(BY_PROJECT);
      expect(rows).toEqual([
        ['OPS', 'OPS-1'],
        ['ops', 'OPS-1'],
      ]);
      expect(jqlOf()).toEqual(['status = "Open" AND project in ("B\\\\", "OPS", "SHOP\\"")']);
    });

    it('are as many as fit into an address', async () => {
      const all = upTo(400).map((one) => `PROJECT_${one}`);
      const known: Behaviour = (request, response) => {
        const jql = queryOf(request).get('jql') ?? '';
        const found = all.filter((one) => jql.includes(`"${one}"`));
        json(response, 200, {
          issues: found.map((one) => open(Number(one.slice(8)), one)),
          isLast: true,
        });
      };
      respond({ [NAMES]: names(all), [SEARCH]: known });
      const { rows } = await engine.run(BY_PROJECT);
      expect(new Set(rows.map(([name]) => name)).size).toBe(400);
      for (const jql of jqlOf()) expect(encodeURIComponent(jql ?? '').length).toBeLessThan(6100);
      expect(jqlOf().length).toBe(2);
    });

    it('are left out if the service does not know them, in its own words', async () => {
      const known: Behaviour = (request, response) => {
        const unknown = ['NOPE', 'GONE'].filter((one) =>
          queryOf(request).get('jql')?.includes(one),
        );
        if (unknown.length === 0)
          return json(response, 200, { issues: [open(1, 'OPS')], isLast: true });
        const errorMessages = unknown.map(
          (one) => `The value '${one}' does not exist for the field 'project'.`,
        );
        json(response, 400, { errorMessages, errors: {} });
      };
      respond({ [NAMES]: names(['NOPE', 'OPS', 'GONE']), [SEARCH]: known });
      const { rows, done, error } = await engine.run(BY_PROJECT);
      expect({ rows, error }).toEqual({ rows: [['OPS', 'OPS-1']], error: undefined });
      expect(jqlOf().at(-1)).toBe('status = "Open" AND project = "OPS"');
      expect(seenAt(SEARCH)).toHaveLength(2);
      expect(done[0]).toMatchObject({ complete: true });
      expect(JSON.stringify(done)).toContain("The value 'NOPE' does not exist");
    });

    it('lead to all rows if the service rejects them for another reason', async () => {
      respond({
        [NAMES]: names(['OPS', 'SHOP']),
        [SEARCH]: (request, response) =>
          queryOf(request).get('jql')?.includes('project') === true
            ? json(response, 400, { errorMessages: ['Too many values.'], errors: {} })
            : json(response, 200, { issues: [open(1, 'OPS'), open(2, 'WEB')], isLast: true }),
      });
      const { rows, done, error } = await engine.run(BY_PROJECT);
      expect({ rows, error }).toEqual({ rows: [['OPS', 'OPS-1']], error: undefined });
      expect(JSON.stringify(done)).toContain('Too many values.');
      expect(done[0]).toMatchObject({ complete: true });
    });

    it('lead to all rows if one of them has no spelling', async () => {
      respond({
        [NAMES]: names(['OPS', 'a\u0001']),
        [SEARCH]: says({ issues: [open(1, 'OPS'), open(2, 'a\u0001')], isLast: true }),
      });
      const { rows, done } = await engine.run(BY_PROJECT);
      expect(rows).toHaveLength(2);
      expect(jqlOf()).toEqual(['status = "Open"']);
      expect(JSON.stringify(done)).toContain('search cannot look for project');
    });

    it('are not sent where the service cannot compare the column', async () => {
      respond({
        [NAMES]: names(['OPS-1']),
        [SEARCH]: says({ issues: [issue(1, { summary: 'OPS-1' })], isLast: true }),
      });
      const { rows } = await engine.run(
        'SELECT d.summary, j.key FROM dc.issues d JOIN jira.issues j ON j.summary = d.summary',
      );
      expect(rows).toEqual([['OPS-1', 'OPS-1']]);
      expect(jqlOf()).toEqual(['project is not EMPTY']);
    });

    it('are explained with a sample request', async () => {
      respond({});
      const { events } = await engine.run(`EXPLAIN ${BY_PROJECT}`);
      const plan = JSON.stringify(events);
      expect(plan).toContain('project from summary of d, for each batch of up to 500 keys');
      expect(plan).toContain('status = \\"Open\\" AND project in (\\"<d.summary 1>\\"');
      expect(plan).toContain('if there are more than 2,500 keys: search');
      expect(service.requests().filter((one) => !one.endsWith('/field'))).toEqual([]);
    });
  });

  describe('of Salesforce', () => {
    let sample: Awaited<ReturnType<typeof startSampleSalesforce>>;
    beforeAll(async () => {
      const now = () => Date.now();
      const org = sampleOrg(now());
      sample = await startSampleSalesforce({
        org,
        clientId: 'app',
        clientSecret: 'secret-of-app',
        latency: 0,
        now,
      });
      await engine.run(
        `CREATE CONNECTOR sf TYPE 'salesforce' CONFIG {"instance_url": "${sample.url}", "client_id": "app", "client_secret": "secret-of-app"} OPTIONS {"retry_count": 0, "cache_ttl": 0}`,
      );
    });
    afterAll(() => sample.close());

    it('are sent as ids, after the records that refer to them', async () => {
      const where = "o.StageName = 'Proposal'";
      const opportunities = await engine.run(
        `SELECT o.Id, o.AccountId FROM sf.opportunities o WHERE ${where} AND AccountId IS NOT NULL ORDER BY 1`,
      );
      const accounts = await engine.run('SELECT Id, Name FROM sf.accounts');
      const nameOf = new Map(accounts.rows.map(([id, name]) => [id, name]));
      const from = sample.log.length;
      const { rows } = await engine.run(
        `SELECT o.Id, a.Name FROM sf.accounts a JOIN sf.opportunities o ON a.Id = o.AccountId WHERE ${where} ORDER BY 1`,
      );
      expect(rows).toEqual(opportunities.rows.map(([id, of]) => [id, nameOf.get(of ?? '')]));
      const queries = sample.log
        .slice(from)
        .filter((line) => line.includes('/query?'))
        .map((line) => new URL(line.slice(4), 'http://x').searchParams.get('q') ?? '');
      expect(queries).toHaveLength(2);
      expect(queries[0]).toContain('FROM Opportunity');
      expect(queries[1]).toMatch(/^SELECT Id, Name FROM Account WHERE Id IN \('/);
    });

    it('that cannot be ids are not sent, nor is a condition on them', async () => {
      respond({ [NAMES]: names(['no id', '']) });
      const from = sample.log.length;
      const joined = await engine.run(
        'SELECT a.Name FROM dc.issues d JOIN sf.accounts a ON a.Id = d.summary',
      );
      expect(joined.rows).toEqual([]);
      expect((await engine.run("SELECT Name FROM sf.accounts WHERE Id = 'x'")).rows).toEqual([]);
      const none = await engine.run("SELECT count(*) AS n FROM sf.accounts WHERE Id = 'x'");
      expect(none.rows).toEqual([[0]]);
      expect(sample.log.slice(from).filter((line) => line.includes('/query?'))).toEqual([]);
    });
  });
});

describe('A value that Jira does not know', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(
      `CREATE SECRET token VALUE 'a-token-of-tests';
       CREATE CONNECTOR jira TYPE 'jira' CONFIG {"url": "${service.url}", "email": "ada@mycompany.example", "token": "{{secrets.token}}"}
       OPTIONS {"retry_count": 0, "cache_ttl": 3600}`,
    );
    const statuses = ['Open', 'Done'];
    service.respondWith({
      '/rest/api/3/field': says([]),
      [SEARCH]: (request, response) => {
        const jql = queryOf(request).get('jql') ?? '';
        const unknown = [...jql.matchAll(/"(Nope|Nobody)"/g)].map(([, value]) => value);
        const errorMessages = unknown.map(
          (value) => `The value '${value ?? ''}' does not exist for the field 'status'.`,
        );
        if (unknown.length > 0) return json(response, 400, { errorMessages, errors: {} });
        const issues = statuses.map((name, at) => issue(at + 1, { status: { name } }));
        json(response, 200, { issues, isLast: true });
      },
    });
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it.each([
    ["status = 'Nope'", []],
    ["status IN ('Nope', 'Open')", ['OPS-1']],
    ["status IN ('Nope', 'Nobody')", []],
    ["status != 'Nope'", ['OPS-1', 'OPS-2']],
    ["status NOT IN ('Nope', 'Open')", ['OPS-2']],
    ["status = 'Nope' OR priority IS NULL", ['OPS-1', 'OPS-2']],
    ["status = 'Nope' OR status = 'Nobody'", []],
  ])('is no row, not an error: %s', async (where, keys) => {
    for (const time of ['first', 'second']) {
      const { rows, error, done } = await engine.run(
        `SELECT key FROM jira.issues WHERE ${where} ORDER BY key`,
      );
      expect({ time, rows: rows.flat(), error }).toEqual({ time, rows: keys, error: undefined });
      expect(JSON.stringify(done)).toContain("The value 'Nope' does not exist");
      expect(done[0]).toMatchObject({ complete: true });
    }
  });

  it('is still an error in a query of the user', async () => {
    const { error } = await engine.run(`SELECT key FROM jira.issues WHERE JQL = 'status = "Nope"'`);
    expect(error).toMatchObject({ family: 'invalid_request_error' });
  });
});

import { json, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { faultyService, says, type Behaviour, type FaultyService } from './support/service';

const BULK = '/rest/api/3/issue/bulkfetch';
const SEARCH = '/rest/api/3/search/jql';
const NAMES = '/rest/api/2/search';
const KEYS = 250;

const issue = (number: number) => ({
  id: String(number),
  key: `OPS-${number}`,
  fields: { summary: `OPS-${number}`, project: { key: 'OPS' } },
});
const ISSUES = Array.from({ length: KEYS }, (_, at) => issue(at + 1));
const queryOf = ({ url }: SeenRequest) => new URL(url, 'http://x').searchParams;

const search: Behaviour = (request, response) => {
  const query = queryOf(request);
  const from = Number(query.get('nextPageToken') ?? 0);
  const until = from + Number(query.get('maxResults'));
  const isLast = until >= ISSUES.length;
  json(response, 200, {
    issues: ISSUES.slice(from, until),
    isLast,
    ...(!isLast && { nextPageToken: String(until) }),
  });
};

describe('Keys of a join that the service rejects', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    const connector = (name: string, email: string) =>
      `CREATE CONNECTOR ${name} TYPE 'jira' CONFIG {"url": "${service.url}"${email}, "token": "{{secrets.token}}"}
       OPTIONS {"retry_count": 0, "cache_ttl": 0, "max_concurrency": 1}`;
    await engine.run(
      `CREATE SECRET token VALUE 'a-token-of-tests';
       ${connector('jira', ', "email": "ada@mycompany.example"')};
       ${connector('dc', '')}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  /** The first two batches are returned; the others lead to `status`. */
  const respond = (status: number, list: Behaviour = search) => {
    let batches = 0;
    service.respondWith({
      '/rest/api/3/field': says([]),
      '/rest/api/2/field': says([]),
      [NAMES]: says({ startAt: 0, total: KEYS, issues: ISSUES }),
      [SEARCH]: list,
      [BULK]: ({ body }, response) => {
        if (++batches > 2)
          return json(response, status, { errorMessages: ['Too many keys.'], errors: {} });
        const { issueIdsOrKeys } = JSON.parse(body) as { issueIdsOrKeys: readonly string[] };
        json(response, 200, { issues: ISSUES.filter(({ key }) => issueIdsOrKeys.includes(key)) });
      },
    });
  };
  const joined = (options: string) =>
    engine.run(
      `SELECT DISTINCT j.key FROM dc.issues d JOIN jira.issues j WITH (${options}) ON j.key = d.summary`,
    );

  it('lead to all rows, of which those already returned do not count twice', async () => {
    respond(400);
    const { rows, done, error } = await joined('max_results = 300');
    expect({ rows: rows.length, error }).toEqual({ rows: KEYS, error: undefined });
    expect(done[0]).toMatchObject({ complete: true });
    expect(JSON.stringify(done)).toContain('Too many keys.');
  });

  it.each(['fail', 'warn', 'ignore'])(
    'lead to all rows with on_error = %s, too',
    async (policy) => {
      respond(400);
      const { rows, done, error } = await joined(`on_error = '${policy}'`);
      expect({ rows: rows.length, error }).toEqual({ rows: KEYS, error: undefined });
      expect(done[0]).toMatchObject({ complete: true });
    },
  );

  it.each(['warn', 'ignore'])('make the result partial if all rows fail: %s', async (policy) => {
    respond(400, says({ errorMessages: ['Out of order.'], errors: {} }, 500));
    const { rows, done, error } = await joined(`on_error = '${policy}'`);
    expect({ rows: rows.length, error }).toEqual({ rows: 200, error: undefined });
    expect(done[0]).toMatchObject({ complete: false });
    expect(JSON.stringify(done)).toContain('Out of order.');
  });

  it.each(['warn', 'ignore'])('for another reason follow on_error = %s', async (policy) => {
    respond(500);
    const { rows, done, error } = await joined(`on_error = '${policy}'`);
    expect({ rows: rows.length, error }).toEqual({ rows: 200, error: undefined });
    expect(done[0]).toMatchObject({ complete: false });
    expect(JSON.stringify(done)).toContain('Too many keys.');
    expect(service.requests().some((one) => one.includes(SEARCH))).toBe(false);
  });
});

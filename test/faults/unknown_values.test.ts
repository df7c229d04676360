import { json, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { faultyService, says, type FaultyService } from './support/service';

const SEARCH = '/rest/api/3/search/jql';
const queryOf = ({ url }: SeenRequest) => new URL(url, 'http://x').searchParams;

interface Named {
  readonly name: string;
}
interface Fields {
  readonly priority: Named | null;
  readonly status: Named | null;
}
const named = (name: string | undefined): Named | null => (name === undefined ? null : { name });
const issue = (number: number, priority?: string, status?: string) => ({
  id: String(number),
  key: `OPS-${number}`,
  fields: { priority: named(priority), status: named(status) } satisfies Fields,
});

/** The first three have no priority and no status. */
const ISSUES = [
  ...[1, 2, 3].map((number) => issue(number)),
  issue(4, 'High', 'Done'),
  issue(5, 'Low', 'Done'),
  issue(6, 'Low', 'Done'),
];

/** Understands the conditions of this test, and rejects a query that names `Nope` in the way of Jira. */
function search(request: SeenRequest): { readonly status: number; readonly body: object } {
  const query = queryOf(request);
  const jql = query.get('jql') ?? '';
  const unknown = [...jql.matchAll(/(\w+) (?:!=|=|not in|in) \(?[^()]*"Nope"/g)];
  if (unknown.length > 0) {
    const errorMessages = unknown.map(
      ([, field]) => `The value 'Nope' does not exist for the field '${field ?? ''}'.`,
    );
    return { status: 400, body: { errorMessages, errors: {} } };
  }
  const either = jql.includes(' OR ');
  const found = ISSUES.filter(({ fields: { priority, status } }) => {
    const holds = [
      ...(jql.includes('priority is not EMPTY') ? [priority !== null] : []),
      ...(jql.includes('priority is EMPTY') ? [priority === null] : []),
      ...(jql.includes('status != "Open"') ? [status !== null && status.name !== 'Open'] : []),
      ...(jql.includes('status != "Done"') ? [status !== null && status.name !== 'Done'] : []),
    ];
    return either ? holds.some(Boolean) : holds.every(Boolean);
  });
  const from = Number(query.get('nextPageToken') ?? 0);
  const until = from + Math.min(2, Number(query.get('maxResults')));
  const isLast = until >= found.length;
  return {
    status: 200,
    body: {
      issues: found.slice(from, until),
      isLast,
      ...(!isLast && { nextPageToken: String(until) }),
    },
  };
}

describe('LIMIT beside a value that Jira does not know', () => {
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
    service.respondWith({
      '/rest/api/3/field': says([]),
      [SEARCH]: (request, response) => {
        const { status, body } = search(request);
        json(response, status, body);
      },
    });
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it.each([
    ["WHERE priority != 'Nope' LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE priority != 'Nope' LIMIT 1 OFFSET 1", ['OPS-5']],
    ["WHERE priority NOT IN ('Nope') LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE priority != 'Nope' ORDER BY created DESC LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE (priority != 'Nope' OR status != 'Open') LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE (status != 'Nope' OR priority != 'Nope') LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE NOT (priority = 'Nope') AND status != 'Open' LIMIT 1", ['OPS-4']],
    // Jira cannot look for issues that have a status.
    ["WHERE status != 'Nope' LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE status != 'Nope' AND priority != 'Nope' LIMIT 3", ['OPS-4', 'OPS-5', 'OPS-6']],
    ["WHERE status != 'Nope' ORDER BY created DESC LIMIT 2", ['OPS-4', 'OPS-5']],
    ["WHERE (status != 'Nope' OR status != 'Open') LIMIT 1", ['OPS-4']],
  ])('counts the rows of the result: %s', async (rest, keys) => {
    for (const time of ['first', 'second']) {
      const { rows, error, done } = await engine.run(`SELECT key FROM jira.issues ${rest}`);
      expect({ time, rows: rows.flat(), error }).toEqual({ time, rows: keys, error: undefined });
      expect(done[0]).toMatchObject({ complete: true });
    }
  });

  it('counts the rows of a derived table', async () => {
    for (const column of ['priority', 'status']) {
      const { rows, done } = await engine.run(
        `SELECT a.key FROM (SELECT key FROM jira.issues WHERE ${column} != 'Nope' LIMIT 2) a
         JOIN (VALUES ('OPS-4'), ('OPS-5')) v(key) ON v.key = a.key ORDER BY 1`,
      );
      expect({ column, rows: rows.flat() }).toEqual({ column, rows: ['OPS-4', 'OPS-5'] });
      expect(done[0]).toMatchObject({ complete: true });
    }
  });

  it('requests issues with a value, so that no others are read', async () => {
    await engine.run(
      "SELECT key FROM jira.issues WHERE priority != 'Nope' LIMIT 2 WITH (cache = false)",
    );
    const sent = service.seen.filter(({ url }) => url.startsWith(SEARCH)).slice(-2);
    expect(sent.map((request) => queryOf(request).get('jql'))).toEqual([
      'priority != "Nope"',
      'priority is not EMPTY',
    ]);
  });

  it('is not confused with max_results, which makes the result partial', async () => {
    const limited = (column: string) =>
      engine.run(
        `SELECT key FROM jira.issues WITH (max_results = 2) WHERE ${column} != 'Nope' LIMIT 2`,
      );
    const exact = await limited('priority');
    expect(exact.rows.flat()).toEqual(['OPS-4', 'OPS-5']);
    expect(exact.done[0]).toMatchObject({ complete: true });
    const filtered = await limited('status');
    expect(filtered.rows).toEqual([]);
    expect(filtered.done[0]).toMatchObject({ complete: false });
    expect(JSON.stringify(filtered.done)).toContain('stopped at max_results = 2');
  });
});

import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';
import { json } from '../../server/connectors/testing';

const LIST = '/repos/acme/web/issues';
const QUERY = `SELECT number, title FROM gh.issues WHERE repo = 'acme/web'`;
const closing = (query = QUERY, options = ''): string =>
  `CONNECTOR_EXEC gh.issues.update(repo => 'acme/web', issue_number => number, data => {"state": "closed", "title": title || '!'})
   FOR EACH (${query}) ${options}`;

describe('an action for each row', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  let bodies: { readonly path: string; readonly body: unknown }[];

  /** Lists these issues, and changes them; `fails`: the numbers of those that cannot be changed. */
  const behave = (numbers: readonly number[], fails: readonly number[] = []) => {
    bodies = [];
    service.respondWith({
      [`${LIST}/`]: (request, response) => {
        bodies.push({ path: request.url, body: JSON.parse(request.body) });
        const number = Number(request.url.split('/').at(-1));
        if (fails.includes(number)) json(response, 422, { message: 'Validation Failed' });
        else json(response, 200, { number, state: 'closed' });
      },
      [LIST]: says(numbers.map((number) => issue(number))),
    });
  };
  const writes = (): string[] => service.requests().filter((request) => !request.startsWith('GET'));
  const runIn = (messages: readonly string[]): string =>
    /Run (\S+):/.exec(messages.join('\n'))?.[1] ?? '';

  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"} OPTIONS {"retry_count": 3}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it('sends the values that SQL computes, in the order of the query', async () => {
    behave([1, 2, 3]);
    const { rows, ok } = await engine.run(
      closing(`${QUERY} AND number > 1 ORDER BY number DESC LIMIT 5`),
    );
    expect(ok).toBe(true);
    expect(bodies).toEqual([
      { path: `${LIST}/3`, body: { state: 'closed', title: 'Issue 3!' } },
      { path: `${LIST}/2`, body: { state: 'closed', title: 'Issue 2!' } },
    ]);
    expect(rows).toEqual([
      [
        1,
        3,
        { state: 'closed', title: 'Issue 3!' },
        'succeeded',
        200,
        null,
        null,
        null,
        { number: 3, state: 'closed' },
      ],
      [
        2,
        2,
        { state: 'closed', title: 'Issue 2!' },
        'succeeded',
        200,
        null,
        null,
        null,
        { number: 2, state: 'closed' },
      ],
    ]);
  });

  it.each([
    [
      'a union',
      `SELECT number, title FROM gh.issues WHERE repo = 'acme/web' UNION SELECT 9, 'x' ORDER BY number DESC`,
      [9, 2, 1],
    ],
    [
      'VALUES',
      `SELECT col0 AS number, col1 AS title FROM (VALUES (5, 'a'), (4, 'b')) v ORDER BY 1`,
      [4, 5],
    ],
    [
      'a group',
      `SELECT max(number) AS number, any_value(title) AS title FROM gh.issues WHERE repo = 'acme/web'`,
      [2],
    ],
    ['no row', `${QUERY} AND number > 5`, []],
  ])('runs for the rows of %s', async (_, query, numbers) => {
    behave([1, 2]);
    const { error, rows } = await engine.run(closing(query));
    expect(error).toBeUndefined();
    expect(writes()).toEqual(numbers.map((number) => `PATCH ${LIST}/${number}`));
    expect(rows).toHaveLength(numbers.length);
  });

  it('is read from the service, whatever the cache has', async () => {
    behave([1]);
    await engine.run(`${QUERY} WITH (max_age = '1h')`);
    behave([2]);
    await engine.run(closing());
    expect(writes()).toEqual([`PATCH ${LIST}/2`]);
  });

  it('makes the cached pages of what it changed stale', async () => {
    behave([1]);
    await engine.run(`${QUERY} WITH (max_age = '1h')`);
    await engine.run(closing());
    behave([7]);
    expect((await engine.run(`${QUERY} WITH (max_age = '1h')`)).rows).toEqual([[7, 'Issue 7']]);
  });

  it('is not sent for a partial query', async () => {
    behave([1, 2, 3]);
    const { error } = await engine.run(
      closing(`SELECT number, title FROM gh.issues WHERE repo = 'acme/web' WITH (max_results = 2)`),
    );
    expect(error?.code).toBe('for_each_partial');
    expect(writes()).toEqual([]);
  });

  it('is not sent again after a failure that may have been a success', async () => {
    service.respondWith({
      [LIST]: ({ method }, response) =>
        method === 'POST'
          ? json(response, 502, { message: 'Bad gateway' })
          : json(response, 200, [issue(1), issue(2)]),
    });
    const first = await engine.run(
      `CONNECTOR_EXEC gh.issues.create(repo => 'acme/web', title => title) FOR EACH (${QUERY})`,
    );
    expect(writes()).toEqual([`POST ${LIST}`]);
    expect(first.rows.map((row) => row[2])).toEqual(['unknown', 'not_sent']);
    expect(first.error?.code).toBe('actions_failed');
  });

  it('continues a run on an engine of another process', async () => {
    behave([1, 2, 3], [2]);
    const first = await engine.run(closing());
    expect(first.error?.message).toBe(
      '1 of 3 actions failed, so 1 was not sent (stop_after is 1).',
    );
    const other = await engines.open({ directory: engine.directory });
    behave([1, 2, 3]);
    const { rows, ok } = await other.run(
      closing(QUERY, `WITH (resume = '${runIn(first.messages)}')`),
    );
    expect(ok).toBe(true);
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      [1, 'skipped'],
      [2, 'succeeded'],
      [3, 'succeeded'],
    ]);
    expect(writes()).toEqual([`PATCH ${LIST}/2`, `PATCH ${LIST}/3`]);
    const audited = await engine.run('SHOW AUDIT LIMIT 4');
    expect(new Set(audited.rows.map((row) => row.at(-3)))).toEqual(
      new Set([runIn(first.messages)]),
    );
  });

  it('is not sent twice by two statements that continue the same run', async () => {
    behave([1, 2], [1, 2]);
    const first = await engine.run(closing(QUERY, 'WITH (stop_after = 5)'));
    const resume = closing(QUERY, `WITH (resume = '${runIn(first.messages)}')`);
    behave([1, 2]);
    const other = await engines.open({ directory: engine.directory });
    const both = await Promise.all([engine.run(resume), other.run(resume)]);
    expect(writes().sort()).toEqual([`PATCH ${LIST}/1`, `PATCH ${LIST}/2`]);
    const outcomes = both.flatMap(({ rows }) => rows.map((row) => [row[1], row[3]].join()));
    expect(outcomes.filter((one) => one.endsWith('succeeded')).sort()).toEqual([
      '1,succeeded',
      '2,succeeded',
    ]);
  });

  it('shows the plan of its query, and its request once', async () => {
    behave([1]);
    const { events } = await engine.run(`EXPLAIN ${closing()}`);
    const plan = events.flatMap((event) => (event.type === 'plan' ? [event.plan] : []))[0];
    expect(plan).toMatchObject({
      title: 'Action gh.issues.update, for each row of the query',
      requests: [
        { method: 'PATCH', url: `${service.url}${LIST}/{issue_number}`, least: 0, most: 1000 },
      ],
    });
    expect(JSON.stringify(plan?.children)).toContain(`${LIST}?`);
    expect(service.requests()).toEqual([]);
  });

  it('shows the requests of a dry run, and writes nothing', async () => {
    behave([1, 2]);
    const { rows } = await engine.run(`DRY RUN ${closing()}`);
    expect(rows.map(([row, , method, url]) => [row, method, url])).toEqual([
      [1, 'PATCH', `${service.url}${LIST}/1`],
      [2, 'PATCH', `${service.url}${LIST}/2`],
    ]);
    expect(writes()).toEqual([]);
  });
});

import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { faultyService, says, type Behaviour, type FaultyService } from './support/service';

const SEARCH = '/rest/api/3/search/jql';
const FIELDS = {
  '/rest/api/3/field': says([]),
  '/rest/api/2/field': says([
    {
      id: 'customfield_7',
      name: 'Sprint',
      custom: true,
      schema: { type: 'array', items: 'string', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
    },
  ]),
};
const issue = (number: number, fields: object = {}) => ({
  id: String(number),
  key: `OPS-${number}`,
  fields: { summary: `Issue ${number}`, project: { key: 'OPS' }, ...fields },
});
const queryOf = ({ url }: SeenRequest) => new URL(url, 'http://x').searchParams;

describe('Jira', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  const respond = (behaviours: Readonly<Record<string, Behaviour>>) =>
    service.respondWith({ ...behaviours, ...FIELDS });
  beforeAll(async () => {
    service = await faultyService();
  });
  beforeEach(async () => {
    engine = await engines.open();
    await engine.run(
      `CREATE SECRET jira_email VALUE 'ada@mycompany.example';
       CREATE SECRET jira_token VALUE 'a-token-of-tests';
       CREATE CONNECTOR jira TYPE 'jira'
       CONFIG {"url": "${service.url}", "email": "{{secrets.jira_email}}", "token": "{{secrets.jira_token}}"}
       OPTIONS {"retry_count": 1, "cache_ttl": 0};
       CREATE CONNECTOR dc TYPE 'jira'
       CONFIG {"url": "${service.url}", "token": "{{secrets.jira_token}}"}
       OPTIONS {"retry_count": 1, "cache_ttl": 0}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const requests = () => service.requests().filter((one) => !one.endsWith('/field'));

  /** Pages of a search by token: `pages[token]`, the first under ''. */
  const paged =
    (pages: Readonly<Record<string, object>>): Behaviour =>
    (request, response) =>
      json(response, 200, pages[queryOf(request).get('nextPageToken') ?? ''] ?? {});

  describe('a search', () => {
    it('ends at the page without a token, and reads only the fields that are needed', async () => {
      respond({
        [SEARCH]: paged({
          '': { issues: [issue(1), issue(2)], isLast: false, nextPageToken: 'b' },
          b: { issues: [], isLast: false, nextPageToken: 'c' },
          c: { issues: [issue(3)], isLast: true },
        }),
      });
      const { rows, done } = await engine.run("SELECT key FROM jira.issues WHERE project = 'OPS'");
      expect(rows).toEqual([['OPS-1'], ['OPS-2'], ['OPS-3']]);
      expect(done[0]).toMatchObject({ complete: true });
      expect(requests()).toHaveLength(3);
      expect(decodeURIComponent(requests()[0] ?? '')).toContain(
        'jql=project = "OPS"&fields=key,project&maxResults=100',
      );
      expect(service.seen.at(-1)?.headers.authorization).toBe(
        `Basic ${Buffer.from('ada@mycompany.example:a-token-of-tests').toString('base64')}`,
      );
    });

    it('is partial if a page that is not the last has no token', async () => {
      respond({ [SEARCH]: says({ issues: [issue(1)], isLast: false }) });
      const { rows, done } = await engine.run("SELECT key FROM jira.issues WHERE project = 'OPS'");
      expect(rows).toHaveLength(1);
      expect(done[0]).toMatchObject({ complete: false });
    });

    it('is an error if a token repeats', async () => {
      respond({ [SEARCH]: says({ issues: [issue(1)], isLast: false, nextPageToken: 'b' }) });
      const { error } = await engine.run('SELECT key FROM jira.issues');
      expect(error).toMatchObject({ code: 'repeated_page' });
    });

    it('that is rejected shows the words of Jira and the JQL', async () => {
      const errors = { status: "The value 'Opn' does not exist." };
      const errorMessages = ['Error in the JQL Query.'];
      respond({ [SEARCH]: says({ errorMessages, errors }, 400) });
      const { error } = await engine.run("SELECT key FROM jira.issues WHERE status = 'Opn'");
      expect(error).toMatchObject({ family: 'invalid_request_error' });
      expect(error?.message).toContain(
        `Error in the JQL Query.; status: The value 'Opn' does not exist. The query was: status = "Opn"`,
      );
    });

    it('fails if the credentials are rejected after the first page', async () => {
      respond({
        [SEARCH]: (request, response) =>
          queryOf(request).has('nextPageToken')
            ? json(response, 401, { errorMessages: ['Client must be authenticated'], errors: {} })
            : json(response, 200, { issues: [issue(1)], isLast: false, nextPageToken: 'b' }),
      });
      const { error } = await engine.run('SELECT key FROM jira.issues');
      expect(error).toMatchObject({ family: 'auth_error' });
      expect(error?.hint).toContain('jira_token');
    });

    it('fails if Jira returns what is public because it did not accept the credentials', async () => {
      const headers = { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' };
      respond({ [SEARCH]: says({ issues: [], isLast: true }, 200, headers) });
      const { error } = await engine.run('SELECT key FROM jira.issues');
      expect(error).toMatchObject({ family: 'auth_error' });
      expect(error?.message).toContain('the email address and the token do not belong together');
    });
  });

  describe('a rate limit', () => {
    const limited = (retryAfter: string) =>
      says({ errorMessages: ['Rate limit exceeded'], errors: {} }, 429, {
        'Retry-After': retryAfter,
        'RateLimit-Reason': 'jira-burst-based',
        'X-RateLimit-NearLimit': 'true',
      });

    it('is an error with the time and the reason if the wait would be too long', async () => {
      respond({ [SEARCH]: limited('3600') });
      const { error } = await engine.run('SELECT key FROM jira.issues');
      expect(error).toMatchObject({ family: 'rate_limit_error', retryable: true });
      expect(error?.message).toContain('Rate limit exceeded (jira-burst-based)');
      expect(error?.retryAt).toBeDefined();
      expect(requests()).toHaveLength(1);
    });

    it('is waited for if it is short', async () => {
      let calls = 0;
      respond({
        [SEARCH]: (request: SeenRequest, response: ServerResponse) =>
          ++calls === 1
            ? limited('0')(request, response)
            : json(response, 200, { issues: [issue(1)], isLast: true }),
      });
      const { rows } = await engine.run('SELECT key FROM jira.issues');
      expect(rows).toEqual([['OPS-1']]);
    });
  });

  describe('an issue by its key', () => {
    const ISSUE = '/rest/api/3/issue';
    it('is no row if there is none', async () => {
      respond({
        [`${ISSUE}/OPS-9`]: says({ errorMessages: ['Issue does not exist'], errors: {} }, 404),
      });
      const { rows, error } = await engine.run("SELECT key FROM jira.issues WHERE key = 'OPS-9'");
      expect({ rows, error }).toEqual({ rows: [], error: undefined });
    });

    it('is no row if it was moved to another key, which does not count towards LIMIT', async () => {
      respond({ [`${ISSUE}/OLD-1`]: says(issue(7)), [`${ISSUE}/OPS-2`]: says(issue(2)) });
      const of = (where: string) =>
        engine.run(`SELECT key FROM jira.issues WHERE key ${where} LIMIT 1`);
      expect((await of("= 'OLD-1'")).rows).toEqual([]);
      expect((await of("IN ('OLD-1', 'ops-2')")).rows).toEqual([]);
      respond({
        [`${ISSUE}/OLD-1`]: says(issue(7)),
        [`${ISSUE}/ops-2`]: says(issue(2)),
      });
      expect((await of("IN ('OLD-1', 'ops-2')")).rows).toEqual([['OPS-2']]);
    });
  });

  it('has no sprints on boards that do not support them', async () => {
    const board = (id: number, type: string) => ({ id, name: `Board ${id}`, type });
    const agile = '/rest/agile/1.0/board';
    const none = { errorMessages: ['The board does not support sprints'], errors: {} };
    respond({
      [`${agile}/1/sprint`]: says({
        isLast: true,
        values: [{ id: 37, name: 'Sprint 1', state: 'active', originBoardId: 1 }],
      }),
      [`${agile}/2/sprint`]: says(none, 400),
      [agile]: says({
        total: 3,
        isLast: true,
        values: [board(1, 'scrum'), board(2, 'simple'), board(3, 'kanban')],
      }),
    });
    const { rows, error } = await engine.run('SELECT id, name, board FROM jira.sprints');
    expect({ rows, error }).toEqual({ rows: [[37, 'Sprint 1', 1]], error: undefined });
    expect(requests().map((one) => one.split('?')[0])).toEqual([
      `GET ${agile}`,
      `GET ${agile}/1/sprint`,
      `GET ${agile}/2/sprint`,
    ]);
  });

  it('reads users until a page is empty, because pages may be filtered', async () => {
    const user = (at: number) => ({ accountId: `a${at}`, displayName: `User ${at}` });
    respond({
      '/rest/api/3/users/search': (request, response) => {
        const start = Number(queryOf(request).get('startAt'));
        json(response, 200, start < 2000 ? [user(start), user(start + 1)] : []);
      },
    });
    const { rows, done } = await engine.run('SELECT accountId FROM jira.users');
    expect(rows).toEqual([['a0'], ['a1'], ['a1000'], ['a1001']]);
    expect(done[0]).toMatchObject({ complete: true });
  });

  describe('of a Data Center', () => {
    it('is read by offsets, with a bearer token, plain texts and sprints as texts', async () => {
      const text = 'com.atlassian.greenhopper.service.sprint.Sprint@1[id=37,state=ACTIVE,name=One]';
      respond({
        '/rest/api/2/search': (request, response) => {
          const startAt = Number(queryOf(request).get('startAt'));
          const more = { description: 'Line *one*', customfield_7: [text] };
          json(response, 200, {
            startAt,
            maxResults: 1,
            total: 2,
            issues: [issue(startAt + 1, more)],
          });
        },
      });
      const { rows, done } = await engine.run(
        "SELECT key, description, sprint, sprint_id FROM dc.issues WHERE project = 'OPS'",
      );
      expect(rows).toEqual([
        ['OPS-1', 'Line *one*', 'One', 37],
        ['OPS-2', 'Line *one*', 'One', 37],
      ]);
      expect(done[0]).toMatchObject({ complete: true });
      expect(service.seen.at(-1)?.headers.authorization).toBe('Bearer a-token-of-tests');
    });

    it('is partial if Jira warns', async () => {
      const warningMessages = ["The value 'X' does not exist for the field 'project'."];
      respond({ '/rest/api/2/search': says({ total: 1, issues: [issue(1)], warningMessages }) });
      const { done } = await engine.run('SELECT key FROM dc.issues');
      expect(done[0]).toMatchObject({ complete: false });
      expect(JSON.stringify(done)).toContain("The value 'X' does not exist");
    });

    it('is distinguished from Jira Cloud, whose version 2 no longer searches', async () => {
      const errorMessages = ['The requested API has been removed.'];
      respond({ '/rest/api/2/search': says({ errorMessages, errors: {} }, 410) });
      const { error } = await engine.run('SELECT key FROM dc.issues');
      expect(error?.message).toContain('The requested API has been removed.');
      expect(error?.hint).toContain('"email"');
    });
  });

  describe('an action', () => {
    const written = () => {
      const { method, url, body } = service.seen.at(-1) ?? {};
      return `${method ?? ''} ${url ?? ''} ${body ?? ''}`;
    };
    const exec = (text: string) => engine.run(`CONNECTOR_EXEC ${text}`);
    const anything: Behaviour = (_, response) => response.writeHead(204).end();

    it('moves an issue by the name of a transition, of its status, or by an id', async () => {
      const transitions = [
        { id: '11', name: 'Start', to: { name: 'In Progress' } },
        { id: '21', name: 'Finish', to: { name: 'Done' } },
      ];
      respond({
        '/rest/api/3/issue/OPS-1/transitions': (request, response) =>
          request.method === 'GET'
            ? json(response, 200, { transitions })
            : response.writeHead(204).end(),
      });
      for (const transition of ['finish', 'done', '21']) {
        const { ok } = await exec(
          `jira.issues.transition({"issue_key": "OPS-1", "transition": "${transition}"})`,
        );
        expect({ ok, written: written() }).toEqual({
          ok: true,
          written: 'POST /rest/api/3/issue/OPS-1/transitions {"transition":{"id":"21"}}',
        });
      }
      const { error } = await exec(
        'jira.issues.transition({"issue_key": "OPS-1", "transition": "Ship"})',
      );
      expect(error).toMatchObject({
        code: 'lookup_failed',
        hint: 'Available: Start → In Progress, Finish → Done.',
      });
    });

    it.each([
      ['jira', '{"accountId":"a1"}', '"a1"'],
      ['jira', '{"accountId":null}', 'null'],
      ['dc', '{"name":"ada"}', '"ada"'],
      ['dc', '{"name":null}', 'null'],
    ])('assigns an issue, or nobody: %s %s', async (connector, body, to) => {
      respond({ '/': anything });
      await exec(`${connector}.issues.assign({"issue_key": "OPS-1", "account_id": ${to}})`);
      expect(written()).toContain(`/issue/OPS-1/assignee ${body}`);
    });

    it('watches with the account id alone, and logs time as Jira writes it', async () => {
      respond({ '/': anything });
      await exec('jira.issues.watch({"issue_key": "OPS-1", "account_id": "a1"})');
      expect(written()).toBe('POST /rest/api/3/issue/OPS-1/watchers "a1"');
      await exec(
        'jira.issues.worklog({"issue_key": "OPS-1", "time_spent_seconds": 60, "started": "2026-01-02T12:00:00+02:00"})',
      );
      expect(written()).toBe(
        'POST /rest/api/3/issue/OPS-1/worklog {"timeSpentSeconds":60,"started":"2026-01-02T10:00:00.000+0000"}',
      );
    });

    it('sends texts as documents to the Cloud only', async () => {
      respond({ '/': anything });
      const text =
        '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"x"}]}]}';
      await exec('jira.issues.comment({"issue_key": "OPS-1", "body": "x"})');
      expect(written()).toBe(`POST /rest/api/3/issue/OPS-1/comment {"body":${text}}`);
      await exec('dc.issues.comment({"issue_key": "OPS-1", "body": "x"})');
      expect(written()).toBe('POST /rest/api/2/issue/OPS-1/comment {"body":"x"}');
    });

    it('that is rejected shows the field and what is wrong with it', async () => {
      const errors = { customfield_7: "Field 'customfield_7' cannot be set." };
      respond({ '/': says({ errorMessages: [], errors }, 400) });
      const { error } = await exec(
        'jira.issues.update({"issue_key": "OPS-1", "data": {"customfield_7": 1}})',
      );
      expect(error?.message).toContain("customfield_7: Field 'customfield_7' cannot be set.");
    });
  });

  it('names the test that failed, and what the token lacks', async () => {
    respond({
      '/rest/api/3/myself': says({ accountId: 'a1' }),
      [SEARCH]: says({ code: 401, message: 'Unauthorized; scope does not match' }, 401),
    });
    const { rows } = await engine.run('TEST CONNECTOR jira');
    expect(rows.map(([name, outcome]) => [name, outcome])).toEqual([
      ['account', 'ok'],
      ['issues', 'auth_error'],
    ]);
    expect(JSON.stringify(rows)).toContain('scope does not match');
  });
});

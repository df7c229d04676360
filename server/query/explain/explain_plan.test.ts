import { prepareRequest } from '../../connectors';
import { connectorTypeRegistry } from '../../connector_types';
import { planQuery } from '../plan';
import type { PlanContext } from '../plan';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';
import { renderPlanText } from '../../../common/contract';
import { explainAnalyze, explainPlan } from '.';

const declared = (name: string) => {
  const found = connectorTypeRegistry.get(name);
  if (found === undefined) throw new Error(`no type ${name}`);
  return found;
};
const connectors = [
  connectorOf('gh', declared('github'), { org: 'acme' }),
  connectorOf('prom', declared('prometheus'), { url: 'http://prom.example' }),
  connectorOf('sl', declared('slack'), {}),
];

function explain(sql: string, world: Partial<PlanContext> = {}): string {
  const context = contextOf(connectors, world);
  const plan = planQuery(bindSelect(sql, connectors), context);
  return renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
}
const quota = (remaining: number): Partial<PlanContext> => ({
  usage: () => ({
    buckets: [{ bucket: 'core', limit: 5000, remaining, inFlight: 0, waiting: 0 }],
    requests: 0,
    errors: 0,
    retries: 0,
    lastErrors: [],
  }),
});

describe('EXPLAIN', () => {
  it('shows the requests, what is pushed down and what is checked locally, for a filter with LIMIT', () => {
    expect(
      explain(
        `SELECT title, created_at FROM gh.issues
         WHERE state = 'open' AND labels CONTAINS 'bug' AND title LIKE 'a%'
         ORDER BY created_at DESC LIMIT 10`,
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: at least 1, no upper bound known
      │ if rejected: repository for each of repos, after all rows are read (on permission_error, not_found_error, invalid_request_error)
      └─ Streamed page by page
         │ checks: state = 'open'
         │ checks: labels CONTAINS 'bug'
         │ checks: title LIKE 'a%'
         │ sorts: created_at desc nulls last
         │ limit: 10 (not pushed down: not every condition is pushed down exactly)
         └─ gh.issues
              GET https://api.github.com/orgs/acme/issues?filter=all&state=open&labels=bug&sort=created&direction=desc&per_page=100
                requests: at least 1, no upper bound known (then the next page named in each response)
              list: organization
              chosen because: only a few rows are needed, and it takes the fewest requests
              pushed down: state = 'open' as state=open (exact)
              pushed down: labels CONTAINS 'bug' as labels=bug (superset, checked locally)
              checked locally: title LIKE 'a%'
              sort pushed down: created_at desc
              columns: number, title, state, labels, created_at, repo
              requests: at least 1, no upper bound known
              quota: unknown until the first request
              not chosen: repository: a fan-out, an unknown number of requests
              not chosen: issue: it requires a condition on repo
              not chosen: search: it is only used with WITH (index = 'search')"
    `);
  });

  it('shows the share of the quota, and a completed repository name', () => {
    expect(
      explain(
        `SELECT title FROM gh.issues WHERE repo = 'api' AND state = 'open' LIMIT 250`,
        quota(100),
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: at least 1, no upper bound known
      └─ Streamed page by page
         │ checks: repo = 'acme/api'
         │ checks: state = 'open'
         │ limit: 250
         └─ gh.issues
              GET https://api.github.com/repos/acme/api/issues?state=open&per_page=100
                requests: at least 1, no upper bound known (then the next page named in each response)
              list: repository
              chosen because: the statement names the values to read
              pushed down: repo = 'acme/api' as repo=acme/api (exact)
              pushed down: state = 'open' as state=open (exact)
              read until: 250 rows
              columns: number, title, state, repo
              requests: at least 1, no upper bound known; about 3 expected
              quota: 3 % of the 100 requests left
              not chosen: organization: it reads more than the statement needs (an unknown number of requests)
              not chosen: issue: it requires a condition on number
              not chosen: search: it is only used with WITH (index = 'search')"
    `);
  });

  it('shows a fan-out with its parents', () => {
    expect(explain(`SELECT title, mergeable FROM gh.pulls WHERE state = 'open'`))
      .toMatchInlineSnapshot(`
      "SELECT
      │ requests: at least 1, no upper bound known
      └─ Streamed page by page
         │ checks: state = 'open'
         └─ gh.pulls
            │ GET https://api.github.com/repos/{repo}/pulls?state=open&per_page=100
            │   requests: unknown (one per row of repos; then page={page}, several at a time, up to the last page named in the response)
            │ list: repository
            │ pushed down: state = 'open' as state=open (exact)
            │ columns: number, title, state, repo, mergeable
            │ requests: at least 1, no upper bound known
            │ quota: unknown until the first request
            │ not chosen: pull: it requires a condition on repo
            ├─ for each of gh.repos: {repo} from full_name
            │    GET https://api.github.com/orgs/acme/repos?type=all&per_page=100
            │      requests: at least 1, no upper bound known (then page={page}, several at a time, up to the last page named in the response)
            │    list: organization
            │    columns: id, full_name, open_issues_count, has_pull_requests
            │    requests: at least 1, no upper bound known
            │    quota: unknown until the first request
            │    not chosen: repository: it requires a condition on full_name
            │    not chosen: owner: CONFIG has no "owner"
            │    not chosen: mine: organization defines the rows of the entity
            └─ details: pull
                 GET https://api.github.com/repos/{repo}/pulls/{number}
                   requests: unknown (one per row)"
    `);
  });

  it('does not count a request once per row if rows share it', () => {
    const plan = explain(`SELECT text, channel_name FROM sl.messages WHERE channel = 'C1'`);
    expect(plan).toContain('conversations.info?channel={channel}');
    expect(plan).toContain('requests: unknown (one per channel)');
    expect(plan).not.toContain('one per row');
  });

  it('does not say how requests continue that are not sent', () => {
    const context = contextOf(connectors);
    const bound = bindSelect(`SELECT title FROM gh.issues WHERE repo = 'api'`, connectors);
    const plan = planQuery(bound, context);
    const cached = new Map(plan.scans.map(({ id }) => [id, { pages: 2, ageSeconds: 5 }]));
    const text = renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest, cached }));
    expect(text).toContain('requests: 0 (2 pages from the cache, 5 s old)');
    expect(text).not.toContain('then the next page');
  });

  it('shows look-ups whose keys come from a join', () => {
    expect(
      explain(`SELECT i.title, u.company FROM gh.users u JOIN gh.issues i ON i.author = u.login`),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: at least 1, no upper bound known
      └─ DuckDB, after all rows are read
         │ order: i, then u: u requires login, which i supplies
         │ joins: 2 tables
         ├─ gh.issues
         │  │ GET https://api.github.com/orgs/acme/issues?filter=all&state=all&per_page=100
         │  │   requests: at least 1, no upper bound known (then the next page named in each response)
         │  │ list: organization
         │  │ chosen because: it takes the fewest requests, and the quota may be low (the remaining quota is unknown); to read repository instead, add WITH (prefer = 'time')
         │  │ columns: number, title, author, repo
         │  │ requests: at least 1, no upper bound known
         │  │ quota: unknown until the first request
         │  │ not chosen: repository: a fan-out, an unknown number of requests
         │  │ not chosen: issue: it requires a condition on repo
         │  │ not chosen: search: it is only used with WITH (index = 'search')
         │  └─ if organization is rejected or ends early: repository
         │     │ GET https://api.github.com/repos/{repo}/issues?state=all&per_page=100
         │     │   requests: unknown (one per row of repos; then the next page named in each response)
         │     └─ for each of gh.repos: {repo} from full_name
         │          GET https://api.github.com/orgs/acme/repos?type=all&per_page=100
         │            requests: at least 1, no upper bound known (then page={page}, several at a time, up to the last page named in the response)
         │          list: organization
         │          columns: id, full_name, open_issues_count, has_issues
         │          requests: at least 1, no upper bound known
         │          quota: unknown until the first request
         │          not chosen: repository: it requires a condition on full_name
         │          not chosen: owner: CONFIG has no "owner"
         │          not chosen: mine: organization defines the rows of the entity
         └─ gh.users
              GET https://api.github.com/users/{login}
                requests: unknown (one per distinct join key)
              list: user
              keys: login from author of i, each value once
              columns: login, company
              requests: unknown
              quota: unknown until the first request"
    `);
  });

  it('shows PromQL, and aggregates that Prometheus computes', () => {
    expect(
      explain(
        `SELECT job, COUNT(*) AS n FROM prom.metrics WHERE metric = 'up' GROUP BY job HAVING COUNT(*) > 1`,
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: 1
      └─ DuckDB, after all rows are read
         │ checks: aggregate_1 > 1
         └─ prom.metrics
              GET http://prom.example/api/v1/query?query=label_replace(count%20by%20(job)%20(up),%20%22moltler_aggregate%22,%20%22aggregate_1%22,%20%22%22,%20%22%22)
                requests: 1
              list: query
              native query: label_replace(count by (job) (up), "moltler_aggregate", "aggregate_1", "", "")
              pushed down: metric = 'up' as __name__="up" (exact)
              aggregates pushed down: count(*) by job (not checked locally)
              columns: job, aggregate_1
              requests: 1
              quota: unknown until the first request"
    `);
  });

  it('does not list conditions that only repeat the request', () => {
    expect(
      explain(
        `SELECT timestamp, value FROM prom.metrics WHERE QUERY = 'rate(x{a="b"}[5m])' AND value > 1`,
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: 1
      └─ Streamed page by page
         │ checks: value > 1
         └─ prom.metrics
              GET http://prom.example/api/v1/query?query=rate(x%7Ba%3D%22b%22%7D[5m])
                requests: 1
              list: query
              native query: rate(x{a="b"}[5m])
              pushed down: QUERY as the native query (not checked locally)
              checked locally: value > 1
              columns: metric, labels, timestamp, value, QUERY
              requests: 1
              quota: unknown until the first request"
    `);
  });

  it.each([
    ["repo = 'api' AND (state = 'open' OR comments > 5)", ["state = 'open' OR comments > 5"]],
    ["repo = 'api' AND length(title) > 20", ['length(title) > 20']],
    ["repo = 'api' AND (number = 1 OR number = 2)", []],
    ["repo = 'api' AND state = 'open'", []],
  ])('names what is checked locally, whatever it is: %s', (where, expected) => {
    const lines = explain(`SELECT title FROM gh.issues WHERE ${where}`).split('\n');
    expect(lines.flatMap((line) => /^ +checked locally: (.*)$/.exec(line)?.[1] ?? [])).toEqual(
      expected,
    );
  });

  it('adds measurements', () => {
    const context = contextOf(connectors);
    const plan = planQuery(
      bindSelect(`SELECT login FROM gh.users WHERE login = 'octocat'`, connectors),
      context,
    );
    const text = renderPlanText(
      explainAnalyze(
        plan,
        { ...context, prepare: prepareRequest },
        {
          rows: 1,
          milliseconds: 12.4,
          scans: [
            {
              scan: plan.scans[0]?.id ?? '',
              connector: 'gh',
              entity: 'users',
              rows: 1,
              pages: 1,
              requests: 1,
              bytes: 900,
              waitedMilliseconds: 0,
              cached: false,
              complete: false,
              reason: 'limit',
              explanation: 'LIMIT was reached',
              list: 'user',
              warnings: [],
            },
          ],
        },
      ),
    );
    expect(text).toContain('measured: 1 row, 1 request, 900 bytes, 12 ms');
    expect(text).toContain('complete: yes: LIMIT was reached');
    expect(text).toContain('measured: 1 row, 1 page, 1 request, 900 bytes');
    expect(text).toContain('GET https://api.github.com/users/octocat');
  });
});

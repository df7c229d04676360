import { prepareRequest } from '../../connectors/client/prepare';
import { connectorTypeRegistry } from '../../connector_types/registry';
import { planQuery } from '../plan';
import type { PlanContext } from '../plan';
import { bindSelect, connectorOf, contextOf } from '../push_down/fixtures/sql';
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
];

function explain(sql: string, world: Partial<PlanContext> = {}): string {
  const context = contextOf(connectors, world);
  const plan = planQuery(bindSelect(sql, connectors), context);
  return renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
}
const quota = (remaining: number): Partial<PlanContext> => ({
  usage: () => ({
    buckets: [{ bucket: 'core', limit: 5000, remaining, inFlight: 0, waiting: 0 }],
    calls: 0,
    errors: 0,
    retries: 0,
    lastErrors: [],
  }),
});

describe('EXPLAIN', () => {
  it('shows the requests, what is pushed and what is left, of a filter with LIMIT', () => {
    expect(
      explain(
        `SELECT title, created_at FROM gh.issues
         WHERE state = 'open' AND labels CONTAINS 'bug' AND title LIKE 'a%'
         ORDER BY created_at DESC LIMIT 10`,
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ calls: at least 1; the most is unknown
      │ if refused: repository for each of repos, over all rows (on permission_error, not_found_error, invalid_request_error)
      └─ DuckDB, page by page
         │ checks: state = 'open'
         │ checks: labels CONTAINS 'bug'
         │ checks: title LIKE 'a%'
         │ sorts: created_at desc nulls last
         │ limit: 10 (not pushed: not every predicate is pushed exactly)
         └─ gh.issues
              list: organisation
              chosen because: few rows are wanted, and it takes the fewest calls
              not chosen: repository: a fan-out, an unknown number of calls
              not chosen: issue: it needs a condition on repo
              not chosen: search: it serves WITH (index = 'search') only
              pushed: state = 'open' as state=open (exact)
              pushed: labels CONTAINS 'bug' as labels=bug (may let more through)
              residual: title LIKE 'a%'
              sort pushed: created_at desc
              columns: number, title, state, labels, created_at, repo
              calls: at least 1; the most is unknown
              quota: unknown: the service has not been asked yet
              GET https://api.github.com/orgs/acme/issues?filter=all&state=open&labels=bug&sort=created&direction=desc&per_page=100
                calls: at least 1; the most is unknown (then the next page that each answer names)"
    `);
  });

  it('tells the share of the quota, and a repository completed by name', () => {
    expect(
      explain(
        `SELECT title FROM gh.issues WHERE repo = 'api' AND state = 'open' LIMIT 250`,
        quota(100),
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ calls: at least 1; the most is unknown
      └─ DuckDB, page by page
         │ checks: repo = 'acme/api'
         │ checks: state = 'open'
         │ limit: 250
         └─ gh.issues
              list: repository
              chosen because: the statement names what it reads
              not chosen: organisation: it reads more than the statement names (an unknown number of calls)
              not chosen: issue: it needs a condition on number
              not chosen: search: it serves WITH (index = 'search') only
              pushed: repo = 'acme/api' as repo=acme/api (exact)
              pushed: state = 'open' as state=open (exact)
              limit pushed: 250 rows
              columns: number, title, state, repo
              calls: at least 1; the most is unknown; about 3 expected
              quota: 3 % of what remains (100 calls)
              GET https://api.github.com/repos/acme/api/issues?state=open&per_page=100
                calls: at least 1; the most is unknown (then the next page that each answer names)"
    `);
  });

  it('shows a fan-out with what it goes over', () => {
    expect(explain(`SELECT title, mergeable FROM gh.pulls WHERE state = 'open'`))
      .toMatchInlineSnapshot(`
      "SELECT
      │ calls: at least 1; the most is unknown
      └─ DuckDB, page by page
         │ checks: state = 'open'
         └─ gh.pulls
            │ list: repository
            │ not chosen: pull: it needs a condition on repo
            │ pushed: state = 'open' as state=open (exact)
            │ columns: number, title, state, repo, mergeable
            │ calls: at least 1; the most is unknown
            │ quota: unknown: the service has not been asked yet
            │ GET https://api.github.com/repos/{repo}/pulls?state=open&per_page=100
            │   calls: at least 0; the most is unknown (one for each row of repos; then page={page}, several at a time, up to the last that the answer names)
            ├─ for each of gh.repos: {repo} from full_name
            │    list: organisation
            │    not chosen: repository: it needs a condition on full_name
            │    not chosen: owner: CONFIG has no "owner"
            │    not chosen: mine: organisation says what all of it is
            │    columns: id, full_name, open_issues_count, has_pull_requests
            │    calls: at least 1; the most is unknown
            │    quota: unknown: the service has not been asked yet
            │    GET https://api.github.com/orgs/acme/repos?type=all&per_page=100
            │      calls: at least 1; the most is unknown (then page={page}, several at a time, up to the last that the answer names)
            └─ details: pull
                 GET https://api.github.com/repos/{repo}/pulls/{number}
                   calls: at least 0; the most is unknown (one for each row)"
    `);
  });

  it('shows look-ups that a join gives the keys of', () => {
    expect(
      explain(`SELECT i.title, u.company FROM gh.users u JOIN gh.issues i ON i.author = u.login`),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ calls: at least 1; the most is unknown
      └─ DuckDB, over all rows
         │ joins: 2 tables
         ├─ gh.issues
         │  │ list: organisation
         │  │ chosen because: it takes the fewest calls, and few may be left (how much quota remains is unknown); WITH (prefer = 'time') takes repository
         │  │ not chosen: repository: a fan-out, an unknown number of calls
         │  │ not chosen: issue: it needs a condition on repo
         │  │ not chosen: search: it serves WITH (index = 'search') only
         │  │ columns: number, title, author, repo
         │  │ calls: at least 1; the most is unknown
         │  │ quota: unknown: the service has not been asked yet
         │  │ GET https://api.github.com/orgs/acme/issues?filter=all&state=all&per_page=100
         │  │   calls: at least 1; the most is unknown (then the next page that each answer names)
         │  └─ if organisation is refused or ends early: repository
         │     │ GET https://api.github.com/repos/{repo}/issues?state=all&per_page=100
         │     │   calls: at least 0; the most is unknown (one for each row of repos; then the next page that each answer names)
         │     └─ for each of gh.repos: {repo} from full_name
         │          list: organisation
         │          not chosen: repository: it needs a condition on full_name
         │          not chosen: owner: CONFIG has no "owner"
         │          not chosen: mine: organisation says what all of it is
         │          columns: id, full_name, open_issues_count, has_issues
         │          calls: at least 1; the most is unknown
         │          quota: unknown: the service has not been asked yet
         │          GET https://api.github.com/orgs/acme/repos?type=all&per_page=100
         │            calls: at least 1; the most is unknown (then page={page}, several at a time, up to the last that the answer names)
         └─ gh.users
              list: user
              keys: login from author of i, each value once
              columns: login, company
              calls: at least 0; the most is unknown
              quota: unknown: the service has not been asked yet
              GET https://api.github.com/users/{login}
                calls: at least 0; the most is unknown (one for each distinct value that the join gives)"
    `);
  });

  it('shows PromQL, and aggregates that Prometheus computes', () => {
    expect(
      explain(
        `SELECT job, COUNT(*) AS n FROM prom.metrics WHERE metric = 'up' GROUP BY job HAVING COUNT(*) > 1`,
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ calls: 1
      └─ DuckDB, over all rows
         │ checks: aggregate_1 > 1
         └─ prom.metrics
              list: query
              native query: label_replace(count by (job) (up), "moltler_aggregate", "aggregate_1", "", "")
              pushed: metric = 'up' as __name__="up" (exact)
              aggregates pushed: count(*) by job (not checked again)
              columns: job, aggregate_1
              calls: 1
              quota: unknown: the service has not been asked yet
              GET http://prom.example/api/v1/query?query=label_replace(count%20by%20(job)%20(up),%20%22moltler_aggregate%22,%20%22aggregate_1%22,%20%22%22,%20%22%22)
                calls: 1"
    `);
  });

  it('exempts what only repeats the question', () => {
    expect(
      explain(
        `SELECT timestamp, value FROM prom.metrics WHERE QUERY = 'rate(x{a="b"}[5m])' AND value > 1`,
      ),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ calls: 1
      └─ DuckDB, page by page
         │ checks: value > 1
         └─ prom.metrics
              list: query
              native query: rate(x{a="b"}[5m])
              pushed: QUERY = 'rate(x{a="b"}[5m])' as query (not checked again)
              residual: value > 1
              columns: metric, labels, timestamp, value, QUERY
              calls: 1
              quota: unknown: the service has not been asked yet
              GET http://prom.example/api/v1/query?query=rate(x%7Ba%3D%22b%22%7D[5m])
                calls: 1"
    `);
  });

  it('adds what was measured', () => {
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
          milliseconds: 12,
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
              complete: true,
              list: 'user',
              warnings: [],
            },
          ],
        },
      ),
    );
    expect(text).toContain('measured: 1 rows, 1 calls, 12 ms');
    expect(text).toContain('measured: 1 rows, 1 pages, 1 calls, 900 bytes');
    expect(text).toContain('GET https://api.github.com/users/octocat');
  });
});

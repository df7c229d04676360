import { startSamples } from '../../../standalone/samples';
import type { BenchCase, Figure } from '../case';
import type { BenchEngine } from '../engine';

/** Issues in a page of a search, and in a bulk request. */
const JIRA_PAGE = 100;
const SEARCH =
  'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/';
const BULK =
  'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post';
const LIST_INCIDENTS = 'https://developer.pagerduty.com/api-reference/9d0b4b12e36f9-list-incidents';
const PAGERDUTY_PAGE = 100;

/** Requests sent ÷ the fewest that the APIs of Jira and PagerDuty allow, for the queries of the overview. */
export const sampleRequestsCase: BenchCase = async ({ engine: open }) => {
  const samples = await startSamples({ latency: 0 });
  const engine = await open();
  const figures: Figure[] = [];
  try {
    await connect(engine, samples);
    const { jira, pagerduty } = samples;
    const check = async (
      name: string,
      sql: string,
      fewest: (rows: number) => number,
      note: string,
    ): Promise<void> => {
      const log = [jira, pagerduty].map((service) => service.log.length);
      const { rows } = await engine.run(sql);
      const sent = [jira, pagerduty]
        .flatMap((service, at) => service.log.slice(log[at]))
        // Custom fields are columns, which are discovered once per connector.
        .filter((line) => !line.endsWith('/rest/api/3/field'));
      const needed = fewest(rows);
      figures.push({
        name: `requests: ${name} (${sent.length} made, ${needed} needed)`,
        value: sent.length / needed,
        unit: '×',
        target: { exactly: 1 },
        note,
      });
    };
    const pages = (size: number) => (rows: number) => Math.max(1, Math.ceil(rows / size));

    await check(
      'Jira, high priority incidents',
      `SELECT key, summary, status, priority FROM jira.issues
       WHERE project = 'OPS' AND type = 'Incident' AND priority IN ('High', 'Critical') AND status != 'Resolved'`,
      pages(JIRA_PAGE),
      `one query selects exactly these issues. ${SEARCH}`,
    );
    await check(
      'Jira, LIMIT 100',
      `SELECT id, summary, status FROM jira.issues WHERE project = 'OPS' AND status = 'Open' LIMIT 100`,
      () => 1,
      `a page has 100 issues. ${SEARCH}`,
    );
    await check('Jira, all issues', 'SELECT * FROM jira.issues', pages(JIRA_PAGE), SEARCH);
    await check(
      'PagerDuty, open incidents',
      `SELECT incident_number, title FROM pagerduty.incidents WHERE status IN ('triggered', 'acknowledged')`,
      pages(PAGERDUTY_PAGE),
      `a page has 100 incidents. ${LIST_INCIDENTS}`,
    );
    await check(
      'PagerDuty, one incident',
      'SELECT title FROM pagerduty.incidents WHERE incident_number = 3',
      () => 1,
      'a look-up by number: https://developer.pagerduty.com/api-reference/005299ed43553-get-an-incident',
    );
    await check(
      'PagerDuty, open incidents of services',
      `SELECT s.name, i.title FROM pagerduty.services s JOIN pagerduty.incidents i ON i.service_id = s.id
       WHERE i.status IN ('triggered', 'acknowledged')`,
      (rows) => 1 + pages(PAGERDUTY_PAGE)(rows),
      `a page of services, and the incidents of all of them. ${LIST_INCIDENTS}`,
    );
    await check(
      'Jira, issues of a project joined to their epics',
      `SELECT j.key, e.summary FROM jira.issues j LEFT JOIN jira.issues e ON e.key = j.parent WHERE j.project = 'SHOP'`,
      (rows) => pages(JIRA_PAGE)(rows) + 1,
      `fewer than 100 epics, all in one request. ${BULK}`,
    );
  } finally {
    await engine.close();
    await samples.close();
  }
  return figures;
};

/** Without a cache, so that each query is measured alone. */
async function connect(
  engine: BenchEngine,
  { setup, jira, pagerduty }: Awaited<ReturnType<typeof startSamples>>,
): Promise<void> {
  const options = JSON.stringify({ cache_ttl: 0 });
  const { secrets } = setup;
  const configs = {
    jira: { url: jira.url, email: secrets['jira_email'], token: secrets['jira_token'] },
    pagerduty: { base_url: pagerduty.url, api_key: pagerduty.apiKey },
  };
  for (const [name, config] of Object.entries(configs))
    await engine.run(
      `CREATE CONNECTOR ${name} TYPE '${name}' CONFIG ${JSON.stringify(config)} OPTIONS ${options}`,
    );
}

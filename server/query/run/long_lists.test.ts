import { fixture, ISSUES, REPOS, type FakeResponse, type FakeCall } from '../../scan/testing';
import type { EntityDeclaration } from '../../../common/declaration';
import { planQuery } from '../plan';
import { bindSelect, contextOf } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import { runQuery } from '.';

const pool = testPool();

const MOST_BYTES = 200;
const entitiesOf = (many: 'comma' | 'repeat', match: 'exact' | 'superset') =>
  ({
    repos: REPOS,
    issues: {
      ...ISSUES,
      key: ['number'],
      lists: [
        {
          name: 'all',
          request: { method: 'GET', path: '/issues' },
          rows: '.',
          filters: [
            { column: 'title', operators: ['eq', 'in'], parameter: 'titles', match, many },
            {
              column: 'labels',
              operators: ['contains'],
              parameter: 'labels',
              match: 'superset',
              many: 'comma',
            },
          ],
          pages: { kind: 'none' },
        },
      ],
    },
  }) as const;

/** 60 issues, each with a title; a filter that is a superset returns issue 0, whatever was requested. */
const TITLES = Array.from({ length: 60 }, (_, at) => `title ${at}`);
const serviceOf =
  (match: 'exact' | 'superset') =>
  ({ url }: FakeCall): FakeResponse => {
    const wanted = url.searchParams.getAll('titles').flatMap((one) => one.split(','));
    const rows = TITLES.map((title, number) => ({ number, title, labels: [] }));
    return {
      body: rows.filter(
        ({ title, number }) =>
          wanted.length === 0 || wanted.includes(title) || (match === 'superset' && number === 0),
      ),
    };
  };

const read = (sql: string, many: 'comma' | 'repeat', match: 'exact' | 'superset') =>
  readFrom(sql, entitiesOf(many, match), serviceOf(match));

async function readFrom(
  sql: string,
  entities: Readonly<Record<string, EntityDeclaration>>,
  respond: (call: FakeCall) => FakeResponse,
) {
  const { scanner, connector, service } = fixture(respond, { entities });
  const tracking = [connector('tracker')];
  const plan = planQuery(
    bindSelect(sql, tracking),
    contextOf(tracking, { requestUrlBytes: MOST_BYTES }),
  );
  const rows: unknown[] = [];
  const context = { signal: new AbortController().signal, priority: 'interactive' } as const;
  for await (const event of runQuery(plan, { scanner, pool }, context)) {
    if (event.type === 'rows') rows.push(...event.rows.map(([value]) => value));
  }
  return { rows, requests: service.requests, plan };
}

describe('a list of values that does not fit in one URL', () => {
  it.each([
    ['comma', 'exact'],
    ['repeat', 'exact'],
    ['comma', 'superset'],
    ['repeat', 'superset'],
  ] as const)('is sent in parts (%s, %s), and each row is returned once', async (many, match) => {
    const wanted = TITLES.map((title) => `'${title}'`).join(', ');
    const { rows, requests } = await read(
      `SELECT number FROM tracker.issues WHERE title IN (${wanted}) ORDER BY number`,
      many,
      match,
    );
    expect(rows).toEqual(TITLES.map((_, at) => at));
    expect(requests.length).toBeGreaterThan(3);
    for (const call of requests) expect(call.length).toBeLessThan(MOST_BYTES + 50);
  });

  it('stops when LIMIT is reached', async () => {
    const wanted = TITLES.map((title) => `'${title}'`).join(', ');
    const { rows } = await read(
      `SELECT number FROM tracker.issues WHERE title IN (${wanted}) LIMIT 3`,
      'comma',
      'exact',
    );
    expect(rows).toHaveLength(3);
  });

  it('leaves a single value that is longer than a URL to the evaluator', async () => {
    const { rows, requests } = await read(
      `SELECT number FROM tracker.issues WHERE title IN ('${'x'.repeat(500)}', 'title 7')`,
      'comma',
      'exact',
    );
    expect(rows).toEqual([7]);
    expect(requests).toEqual(['/issues']);
  });

  it('uses only one URL for elements that must all be present', async () => {
    const all = TITLES.map((title) => `labels CONTAINS '${title}'`).join(' AND ');
    const { requests } = await read(
      `SELECT number FROM tracker.issues WHERE ${all}`,
      'comma',
      'exact',
    );
    expect(requests).toHaveLength(1);
    expect(requests[0]?.length).toBeLessThan(MOST_BYTES + 50);
  });

  it('is sent in batches if a join supplies the values', async () => {
    const { repos, issues } = entitiesOf('comma', 'exact');
    const [all] = issues.lists;
    const { pages: _, ...paged } = all;
    const { rows, requests } = await readFrom(
      'SELECT i.number FROM tracker.repos r JOIN tracker.issues i ON i.title = r.name ORDER BY 1',
      { repos, issues: { ...issues, lists: [paged] } },
      (call) =>
        call.url.pathname === '/repos'
          ? { body: { items: TITLES.map((name) => ({ name })) } }
          : serviceOf('exact')(call),
    );
    expect(rows).toEqual(TITLES.map((_, at) => at));
    const batches = requests.filter((call) => call.startsWith('/issues'));
    expect(batches.length).toBeGreaterThan(3);
    for (const call of batches) expect(call.length).toBeLessThan(MOST_BYTES + 50);
  });
});

import { patternSchema, type BoundExpression } from '../../../common/binding';
import type { DocumentGrouping, GroupingOffer, WantedGroups } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import { indexColumn, numbered, storeOf } from '../../scan/testing';
import { planQuery } from '../plan';
import type { QueryPlan } from '../query_plan';
import { bindSelect, contextOf } from '../testing/sql';
import { connector as tracker } from '../testing/tracker';
import { IndexTables } from './index_tables';
import { stepOf, type TimeUnit } from './time_units';

const INDEX = {
  name: 'i',
  columns: [
    indexColumn('repo'),
    indexColumn('state'),
    indexColumn('number', 'integer'),
    indexColumn('weight', 'number'),
    indexColumn('at', 'timestamp'),
  ],
  documents: numbered([{ repo: 'a' }]),
};
const POSSIBLE: GroupingOffer = { possible: true, request: { method: 'POST', path: '/i/_search' } };

/** The plan with a store that answers an offer like this, and what it was offered. */
async function planned(
  sql: string,
  answer: GroupingOffer | undefined = POSSIBLE,
  timeZone = 'UTC',
): Promise<{ readonly plan: QueryPlan; readonly wanted: readonly WantedGroups[] }> {
  const wanted: WantedGroups[] = [];
  const grouping: DocumentGrouping = {
    offer: (one) => {
      wanted.push(one);
      return answer;
    },
    groups: async () => ({ type: 'refused', why: 'this is a test' }),
  };
  const documents = { ...(await storeOf([INDEX])), grouping };
  const bound = bindSelect(sql, [tracker], [], { patterns: [patternSchema('i', [INDEX])] });
  const tables = await IndexTables.of(bound.query, { documents, clock: fakeClock() });
  if (tables === undefined) throw new Error('no indices');
  const services = contextOf([tracker], { timeZone, offerGroups: tables.offerGroups });
  const context = {
    ...services,
    connector: (name: string) =>
      name === tracker.name ? services.connector(name) : tables.connector,
  };
  return { plan: planQuery(bound, context), wanted };
}
const scanOf = ({ scans }: QueryPlan) => scans.find(({ entity }) => entity === 'i');
const whereOf = ({ query: { body } }: QueryPlan): BoundExpression | undefined =>
  body.kind === 'select' ? body.where : undefined;

describe('a SELECT that groups an index', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['count(*) FROM i', [], ['count(*)']],
    ['repo, count(*) FROM i GROUP BY repo', ['repo'], ['count(*)']],
    [
      'repo, avg(number), max(at), count(state) FROM i GROUP BY 1',
      ['repo'],
      ['sum(number)', 'count(number)', 'max(at)', 'count(state)'],
    ],
    ['min(state), count(DISTINCT repo) FROM i', ['state', 'repo'], []],
    ['DISTINCT repo, state FROM i', ['repo', 'state'], []],
    [
      'repo FROM i GROUP BY repo HAVING count(*) > 1 ORDER BY max(number)',
      ['repo'],
      ['count(*)', 'max(number)'],
    ],
    ['count(*) FILTER (WHERE state = repo) FROM i', ['state', 'repo'], ['count(*)']],
    ["year(at), date_trunc('hour', at) FROM i GROUP BY 1, 2", ['at'], []],
  ])('%s', async (select, keys, computed) => {
    const { plan } = await planned(`SELECT ${select}`);
    const { groups, columns } = scanOf(plan) ?? {};
    expect(groups?.keys.map(({ column }) => column)).toEqual(keys);
    expect(columns).toEqual([...keys, ...computed]);
  });

  test('cuts times to the finest unit that is used', async () => {
    const { wanted } = await planned(
      "SELECT year(at), date_trunc('hour', at) FROM i GROUP BY 1, 2",
    );
    expect(wanted[0]?.keys).toEqual([{ column: 'at', type: 'timestamp', every: 3_600_000 }]);
    const whole = await planned('SELECT year(at), at FROM i GROUP BY 1, 2');
    expect(whole.wanted[0]?.keys).toEqual([{ column: 'at', type: 'timestamp' }]);
  });

  test('evaluates conditions on keys over groups, and has the others applied', async () => {
    const sql =
      "SELECT repo FROM i WHERE length(repo) = 1 AND number > 3 AND (state = 'a' OR weight > 1) GROUP BY repo";
    const { plan, wanted } = await planned(sql);
    expect(wanted).toMatchObject([
      { conditions: [{ column: 'number', operator: 'gt' }], alternatives: [{ exact: true }] },
    ]);
    expect(scanOf(plan)).toMatchObject({
      columns: ['repo', 'grouped', 'number', 'state', 'weight'],
      groups: { applied: { as: 'grouped', columns: ['number', 'state', 'weight'] } },
    });
    expect(whereOf(plan)).toMatchObject({ operator: 'and', operands: [{}, { operator: 'or' }] });
    const onlyKeys = await planned("SELECT repo FROM i WHERE repo > 'a' GROUP BY repo");
    expect(scanOf(onlyKeys.plan)?.groups?.applied).toBeUndefined();
  });

  test.each([
    ['median(number) FROM i', 'median(…) needs every row'],
    ['string_agg(repo) FROM i', 'string_agg(…) needs every row'],
    ['sum(DISTINCT weight) FROM i', 'sum(DISTINCT …) needs every row'],
    ['count(*) FROM i WHERE length(repo) = 1', 'a condition on repo is evaluated here'],
    ['DISTINCT repo, row_number() OVER (ORDER BY number) FROM i', 'a window sees every row'],
    ['DISTINCT ON (repo) repo, state FROM i', 'DISTINCT ON chooses rows'],
    [
      'repo, (SELECT max(t.number) FROM i t WHERE t.number > length(o.repo)) FROM i o GROUP BY repo',
      'a subquery reads its columns',
    ],
    ['count(*) FROM i WITH (max_results = 3)', 'max_results counts documents'],
  ])('reads all rows for %s', async (select, why) => {
    const { plan } = await planned(`SELECT ${select}`);
    expect(scanOf(plan)).toMatchObject({ ungrouped: why });
    expect(scanOf(plan)?.groups).toBeUndefined();
  });

  test('reads all rows if the store says so', async () => {
    const { plan } = await planned('SELECT count(*) FROM i', { possible: false, why: 'it rains' });
    expect(scanOf(plan)).toMatchObject({ ungrouped: 'it rains' });
  });

  test('says nothing of a SELECT that does not group, or joins', async () => {
    for (const sql of [
      'SELECT repo FROM i',
      'SELECT count(*) FROM i a JOIN i b ON a.repo = b.state',
    ]) {
      const { plan, wanted } = await planned(sql);
      expect(wanted).toEqual([]);
      expect(plan.scans.every(({ ungrouped }) => ungrouped === undefined)).toBe(true);
    }
  });

  test('is grouped together with another reader of the same documents, or not at all', async () => {
    const both = await planned('SELECT count(*) FROM i UNION ALL SELECT max(number) FROM i');
    expect(both.plan.scans.map(({ columns }) => columns)).toEqual([['count(*)'], ['max(number)']]);
    expect(new Set(both.plan.scans.map(({ id }) => id)).size).toBe(2);
    const one = await planned('SELECT count(*) FROM i UNION ALL SELECT number FROM i');
    expect(one.plan.scans).toHaveLength(1);
    expect(one.plan.scans).toMatchObject([
      { ungrouped: 'its documents are read for another table, too' },
    ]);
  });
});

describe('the step to which times are cut', () => {
  const NOW = Date.UTC(2026, 0, 31);
  const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
  test.each<[TimeUnit, string, number]>([
    ['second', 'Asia/Kathmandu', 1000],
    ['minute', 'America/St_Johns', MINUTE],
    ['hour', 'UTC', HOUR],
    ['day', 'UTC', DAY],
    ['day', 'Europe/Berlin', HOUR],
    ['hour', 'Asia/Kolkata', 15 * MINUTE],
    ['day', 'Asia/Kathmandu', 15 * MINUTE],
    ['day', 'Australia/Lord_Howe', 15 * MINUTE],
  ])('%s in %s', (unit, zone, every) => {
    expect(stepOf(unit, zone, NOW).every).toBe(every);
  });
});

import { PermissionError } from '../../../common/errors';
import type { EntityDeclaration } from '../../../common/declaration';
import { connectorTypeRegistry } from '../../connector_types';
import type { Scan, ScanBatch, Scanner, ScanPlan } from '../../scan';
import { fixture, ISSUES, pagedIssues, REPOS } from '../../scan/testing';
import type { Evaluation, EvaluatorPool } from '../evaluator';
import { planQuery } from '../plan';
import type { QueryPlan } from '../query_plan';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import type { QueryEvent } from './query_event';
import { runQuery } from './run_query';

const github = connectorTypeRegistry.get('github');
if (github === undefined) throw new Error('no type github');
const connectors = [connectorOf('gh', github, { org: 'acme' })];
const plan = planQuery(
  bindSelect('SELECT title FROM gh.issues ORDER BY created_at DESC LIMIT 1', connectors),
  contextOf(connectors),
);

/** The list of all issues can be sorted. */
const sorted: EntityDeclaration = {
  ...ISSUES,
  lists: ISSUES.lists.map((list) =>
    list.fallback === undefined
      ? list
      : {
          ...list,
          sorts: [
            {
              column: 'created_at',
              ascending: { sort: 'up' },
              descending: { sort: 'down' },
              nulls: 'none',
            },
          ],
        },
  ),
};
const issue = (number: number) => ({
  number,
  repository: 'a/b',
  created_at: new Date(number * 1000).toISOString(),
});
const testing = testPool();

const isOfOrganization = ({ access }: ScanPlan): boolean => access.list === 'organization';

/** The organization's list breaks off after this many batches; the others have no rows. */
function scannerWith(batchesBefore: number, rejects = isOfOrganization): Scanner {
  return {
    open: (scan): Scan => ({
      plan: scan,
      columns: [],
      async *batches() {
        await Promise.resolve();
        if (!rejects(scan)) return;
        const batch: ScanBatch = { rowCount: 1, values: [] };
        for (let batchCount = 0; batchCount < batchesBefore; batchCount++) yield batch;
        throw new PermissionError('permission_denied', { status: 403 });
      },
      metrics: () => ({
        rows: 0,
        pages: 0,
        requests: 1,
        notModified: 0,
        bytes: 0,
        waitedMilliseconds: 0,
        cachedPages: 0,
        cacheAgeSeconds: undefined,
        list: scan.access.list,
      }),
      outcome: () => ({ complete: true, warnings: [] }),
    }),
  };
}

async function* whole() {
  await Promise.resolve();
  yield { rows: [['from the repositories']] };
}
const evaluation: Evaluation = {
  append: () => Promise.resolve(),
  evaluatePage: () => Promise.resolve({ rows: [] }),
  run: whole,
  describe: () => Promise.resolve([]),
  distinctValues: () => (async function* () {})(),
  copyRows: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};
const pool: EvaluatorPool = {
  open: () => Promise.resolve(evaluation),
  close: () => Promise.resolve(),
};

async function run(
  scanner: Scanner,
  evaluator: EvaluatorPool,
  planned = plan,
): Promise<QueryEvent[]> {
  const context = { signal: new AbortController().signal, priority: 'interactive' } as const;
  const events: QueryEvent[] = [];
  for await (const event of runQuery(planned, { scanner, pool: evaluator }, context)) {
    events.push(event);
  }
  return events;
}

describe('a list that the service rejects', () => {
  it('is replaced once by the plan that keeps the order, and the result reports it', async () => {
    const events = await run(scannerWith(0), pool);
    expect(events.filter(({ type }) => type === 'columns')).toHaveLength(1);
    expect(events.find(({ type }) => type === 'rows')).toMatchObject({
      rows: [['from the repositories']],
    });
    const done = events.at(-1);
    expect(done).toMatchObject({ type: 'done', scans: [{ list: 'repository' }] });
    const [warning = ''] = done?.type === 'done' ? (done.scans[0]?.warnings ?? []) : [];
    expect(warning).toMatch(/^organization was rejected .* repository was read instead\.$/);
  });

  it.each(['fail', 'warn', 'ignore'])(
    'is replaced with on_error = %s, because the rows of the other list are all of them',
    async (policy) => {
      const { scanner, connector } = fixture(
        (call) => {
          const { pathname } = call.url;
          if (pathname === '/issues') return { status: 403 };
          if (pathname === '/repos') return { body: { items: [{ name: 'a/b' }] } };
          return pagedIssues(call, 5, issue);
        },
        { entities: { issues: sorted, repos: REPOS } },
      );
      const tracking = [connector('tracker')];
      const sql = `SELECT number FROM tracker.issues WITH (on_error = '${policy}')`;
      const ordered = planQuery(
        bindSelect(`${sql} ORDER BY created_at DESC LIMIT 2`, tracking),
        contextOf(tracking),
      );
      expect(ordered.scans[0]?.access.list).toBe('organization');
      const events = await run(scanner, testing, ordered);
      expect(events.flatMap((event) => (event.type === 'rows' ? event.rows : []))).toEqual([
        [5],
        [4],
      ]);
      expect(events.at(-1)).toMatchObject({ type: 'done', scans: [{ list: 'repository' }] });
    },
  );

  it('is not replaced if another scan fails in the same way, even one of the same entity', async () => {
    const { instead, scans } = plan;
    const [scan] = scans;
    if (instead === undefined || scan === undefined) throw new Error('nothing instead');
    const other: ScanPlan = {
      ...scan,
      id: 'other',
      access: { ...scan.access, list: 'repository' },
    };
    const joined: QueryPlan = {
      ...plan,
      mode: { kind: 'whole' },
      scans: [scan, other],
      instead: { ...instead, plan: { ...instead.plan, scans: [...instead.plan.scans, other] } },
    };
    const opened: string[] = [];
    const failing = scannerWith(0, ({ id }) => id === 'other');
    const scanner: Scanner = {
      open: (one, context) => {
        opened.push(one.id);
        return failing.open(one, context);
      },
    };
    await expect(run(scanner, pool, joined)).rejects.toThrow(PermissionError);
    expect(opened).toEqual([scan.id, 'other']);
    // In a join, its own rejection still counts.
    const events = await run(scannerWith(0), pool, joined);
    expect(events.at(-1)).toMatchObject({ type: 'done', scans: [{ list: 'repository' }, {}] });
  });

  it('is an error once rows have been returned, because they would be returned again', async () => {
    const rowsFirst: EvaluatorPool = {
      ...pool,
      open: () =>
        Promise.resolve({
          ...evaluation,
          evaluatePage: () => Promise.resolve({ rows: [['out']] }),
        }),
    };
    const two = { ...plan, limit: 5 };
    const context = { signal: new AbortController().signal, priority: 'interactive' } as const;
    const events = runQuery(two, { scanner: scannerWith(1), pool: rowsFirst }, context);
    const read = async (): Promise<void> => {
      for await (const event of events) expect(event.type).not.toBe('done');
    };
    await expect(read()).rejects.toThrow(PermissionError);
  });
});

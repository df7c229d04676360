import type { BoundExpression } from '../../../common/binding';
import { renderPlanText } from '../../../common/contract';
import { connectorTypeRegistry } from '../../connector_types';
import { prepareRequest } from '../../connectors';
import type { AccessPlan, ScanPlan } from '../../scan';
import { planQuery } from '../plan';
import type { EnoughPlan, QueryPlan, SetFilterPlan } from '../query_plan';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';
import { explainPlan } from '.';
import { pacingOf } from './pacing';

const github = connectorTypeRegistry.get('github');
if (github === undefined) throw new Error('no type github');
const connectors = [connectorOf('gh', github, { org: 'acme' })];
const context = contextOf(connectors);

const SQL = "SELECT title FROM gh.issues WHERE repo = 'api' AND state = 'open' LIMIT 10";
const planned = planQuery(bindSelect(SQL, connectors), context);
const [scan] = planned.scans;
if (scan === undefined) throw new Error('no scan');
const whole: AccessPlan = { list: 'organization', query: {}, parameters: {} };
const { body } = planned.query;
const where = body.kind === 'select' ? body.where : undefined;

const lines = (plan: Partial<QueryPlan>): readonly string[] =>
  renderPlanText(explainPlan({ ...planned, ...plan }, { ...context, prepare: prepareRequest }))
    .split('\n')
    .map((line) => line.replace(/^[ │├└─]+/, ''));
const linesOfScan = (more: Partial<ScanPlan>): readonly string[] =>
  lines({ scans: [{ ...scan, ...more }] });
const access = (more: Partial<AccessPlan>): Partial<ScanPlan> => ({
  access: { ...scan.access, ...more },
});

describe('EXPLAIN says', () => {
  it('which parents are requested', () => {
    const filter = { scan: scan.id, list: 'repository', where } as unknown as SetFilterPlan;
    expect(lines({ setFilters: [filter] })).toContain(
      "requested only where: repo = 'acme/api' AND state = 'open' (repository)",
    );
  });

  it.each<[string, Partial<EnoughPlan>]>([
    ['read until: 5 rows', { limit: 3, offset: 2, after: [] }],
    [
      'read until: 1 row, without those of a and b',
      { wanted: 1, offset: 0, after: ['a#1', 'b#2'] },
    ],
    [
      "read until: 4 rows with repo = 'acme/api' AND state = 'open'",
      { limit: 4, offset: 0, after: [], where: where as BoundExpression },
    ],
  ])('%s', (line, enough) => {
    expect(lines({ enough: [{ scan: scan.id, ...enough } as EnoughPlan] })).toContain(line);
  });

  it('which plan runs if a list is rejected', () => {
    const on = ['permission_error'] as const;
    expect(lines({ instead: { scan: scan.id, on, plan: planned } })).toContain(
      'if rejected: repository, streamed page by page (on permission_error)',
    );
    const plan = { ...planned, mode: { kind: 'whole' } } as const;
    expect(lines({ instead: { scan: scan.id, on, plan } })).toContain(
      'if rejected: repository, after all rows are read (on permission_error)',
    );
  });

  it('why LIMIT is not pushed down', () => {
    const { limit: _limit, ...unlimited } = scan;
    expect(lines({ scans: [unlimited] })).toContain(
      'limit: 10 (not pushed down: push-down is turned off)',
    );
    expect(lines({ scans: [{ ...unlimited, exact: false }] })).toContain(
      'limit: 10 (not pushed down: not every condition is pushed down exactly)',
    );
    expect(lines({ scans: [unlimited], mode: { kind: 'whole' } })).toContain(
      'limit: 10 (not pushed down: it applies to rows of the result, not of the service)',
    );
  });

  it('that the service applies LIMIT', () => {
    const translation = { limited: true, request: { method: 'GET', path: '/' }, echo: {} } as const;
    expect(linesOfScan({ limit: 10, ...access({ translation }) })).toContain(
      'limit pushed down: 10 rows',
    );
    expect(linesOfScan({ limit: 10 })).toContain('read until: 10 rows');
  });

  it('what is read instead, and when', () => {
    expect(linesOfScan({ faster: { access: whole, pushed: [] } })).toContain(
      'if repository turns out to be long: organization',
    );
    expect(linesOfScan({ unbound: { access: whole, pushed: [], mostKeys: 1200 } })).toContain(
      'if there are more than 1,200 keys: organization',
    );
    expect(linesOfScan(access({ fallback: whole }))).toContain(
      'if repository is rejected or ends early: organization',
    );
  });

  it.each([
    [1, 'each value once', 'one per distinct join key'],
    [50, 'for each batch of up to 50 keys', 'one per batch of up to 50 join keys'],
  ])('how %i keys of a join are requested', (most, facts, note) => {
    const from = { scan: 't#1', column: 'repo' };
    const fanOut = { over: 'outer', column: 'repo', parameter: 'repo', most, from } as const;
    const shown = linesOfScan(access({ fanOut, parameters: {} }));
    expect(shown).toContain(`keys: repo from repo of t, ${facts}`);
    expect(shown.some((line) => line.includes(`(${note}; `))).toBe(true);
  });

  it('that nothing is requested', () => {
    expect(linesOfScan({ neverRead: true })).toContain('requests: 0 (the conditions never match)');
  });
});

it('EXPLAIN says how fast requests may be sent', () => {
  const [connector] = connectors;
  if (connector === undefined) throw new Error('no connector');
  const limits = {
    ...github.api.limits,
    perSecond: 1,
    perMinute: 1500,
    buckets: [{ bucket: 'search', perHour: 30 }],
  };
  const limited = {
    ...connector,
    declaration: { ...github, api: { ...github.api, limits } },
    options: { ...connector.options, rateLimit: 2 },
  };
  const list = { name: 'x', rows: '.', filters: [] } as const;
  const request = {
    method: 'GET',
    path: '/search',
    limit: { bucket: 'search', each: 'q' },
  } as const;
  expect(pacingOf(limited, { ...list, request })).toBe(
    'at most 1 request per second, 1,500 requests per minute, 30 requests per hour for search and each of its values, 2 requests per second (rate_limit)',
  );
});

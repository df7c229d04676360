import type { BoundExpression, BoundRelation } from '../../../common/binding';
import * as b from '../testing/bound';
import { context } from '../testing/tracker';
import type { QueryPlan } from '../query_plan';
import { planningQuery, planQuery } from './plan_query';
import type { PlanContext } from './plan_context';

const state = b.column('s', 'state', 'text', { ignoringCase: true });
const repo = b.column('s', 'repo', 'text', { ignoringCase: true });
const author = b.column('s', 'author', 'text', { ignoringCase: true });
const title = b.column('s', 'title');
const createdAt = b.column('s', 'created_at', 'timestamp');
const updatedAt = b.column('s', 'updated_at', 'timestamp');
const labels = b.column('s', 'labels', { list: 'text' }, { ignoringCase: true });
const all = [state, repo, author, title, createdAt, updatedAt, labels];

const tickets = (
  where: BoundExpression | undefined,
  more: Parameters<typeof b.query>[1] = {},
  options = {},
) =>
  b.statement(
    b.query(
      b.select(b.scan('t.tickets', all, { options }), [title], { ...(where && { where }) }),
      more,
    ),
  );
const plan = (
  where: BoundExpression | undefined,
  more: Parameters<typeof b.query>[1] = {},
  options = {},
  world: Partial<PlanContext> = {},
): QueryPlan => planQuery(tickets(where, more, options), context(world));
const only = (of: QueryPlan) => {
  const [scan] = of.scans;
  if (scan === undefined || of.scans.length !== 1) throw new Error('one scan was expected');
  return scan;
};

it('plans each of very many tables in a step of its own, so that others are served in between', () => {
  const tables = Array.from({ length: 199 }, (_, i) => {
    const id = `s${i}`;
    // With the same options, it would be one table.
    const options = { maxResults: i + 1 };
    return { ...b.scan('t.tickets', [b.column(id, 'repo')], { options }), id, alias: id };
  });
  const [first, ...rest] = tables;
  if (first === undefined) throw new Error('no tables');
  const from = rest.reduce<BoundRelation>(
    (left, right) => ({ kind: 'join', type: 'cross', left, right, merged: [] }),
    first,
  );
  const statement = b.statement(b.query(b.select(from, [b.column('s0', 'repo')])));
  const steps = planningQuery(statement, context());
  let count = 1;
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) count++;
  expect(next.value.scans).toHaveLength(199);
  expect(count).toBeGreaterThan(199);
});

describe('planning filters', () => {
  it('pushes down what the service can filter, and checks everything locally', () => {
    const made = plan(
      b.operation(
        'and',
        b.operation('=', state, b.constant('OPEN')),
        b.operation('=', title, b.constant('x')),
      ),
    );
    expect(only(made).access.query).toEqual({ state: ['open'] });
    expect(only(made).residual.map(({ column }) => column)).toEqual(['title']);
    expect(made.query.body).toMatchObject({ where: { operator: 'and' } });
  });

  it('turns off the default filter of the service without a condition', () => {
    expect(only(plan(undefined)).access.query).toEqual({ state: ['all'] });
  });

  it('widens a bound to the precision of the service, folding now() first', () => {
    const since = b.operation('-', b.call('now'), b.constant('1 month', 'interval'));
    const made = plan(b.operation('>=', updatedAt, since));
    // 31 March minus one month is the last day of February
    expect(only(made).access.query).toEqual({ state: ['all'], since: ['2026-02-28T10:00:00Z'] });
    expect(only(made).pushed[0]?.exact).toBe(false);
    expect(JSON.stringify(made.query)).not.toContain('"now"');
  });

  it('does not send a value that the service does not have', () => {
    const made = plan(b.operation('=', state, b.constant('merged')));
    expect(only(made).access.query).toEqual({ state: ['all'] });
  });

  it('joins several labels and leaves out one with a comma', () => {
    const has = (label: string) => b.operation('contains', labels, b.constant(label));
    const made = plan(b.operation('and', has('bug'), has('ui'), has('a,b')));
    expect(only(made).access.query).toMatchObject({ labels: ['bug,ui'] });
    expect(only(made).residual).toHaveLength(1);
  });

  it('pushes down nothing optional with push-down off', () => {
    const where = b.operation('=', state, b.constant('open'));
    const made = plan(where, {}, {}, { pushDown: false });
    expect(only(made).access.query).toEqual({ state: ['all'] });
    expect(only(made).limit).toBeUndefined();
  });
});

describe('planning needs', () => {
  it.each<[string, BoundExpression]>([
    ['=', b.operation('=', repo, b.constant('api'))],
    ['LIKE without a wildcard', b.operation('like', repo, b.constant('api'))],
    [
      '= of what is put together from constants',
      b.operation('=', repo, b.call('concat', [b.constant('a'), b.constant('pi')])),
    ],
    [
      'IN (SELECT of a constant)',
      {
        kind: 'subquery',
        form: 'in',
        operand: repo,
        query: b.query({
          kind: 'select',
          distinct: false,
          items: [{ name: 'x', expression: b.constant('api') }],
          groupBy: [],
        }),
        type: 'boolean',
        ignoringCase: false,
        range: { start: 0, end: 0 },
      },
    ],
  ])('completes a bare name for the service and for the local check: %s', (_, where) => {
    const made = plan(where);
    expect(only(made).access).toMatchObject({
      list: 'repository',
      parameters: { repo: { value: 'acme/api' } },
    });
    expect(JSON.stringify(made.query)).toContain('acme/api');
  });

  it('requests each of the named repositories', () => {
    const made = plan(b.operation('in', repo, b.constant('a/b'), b.constant('c/d')));
    expect(only(made).access.fanOut).toMatchObject({
      over: 'values',
      sets: [{ repo: { value: 'a/b' } }, { repo: { value: 'c/d' } }],
    });
  });

  it('names the missing column and what could supply it', () => {
    const people = b.scan('t.people', [b.column('p', 'login')]);
    expect(() =>
      planQuery(b.statement(b.query(b.select(people, [b.column('p', 'login')]))), context()),
    ).toThrow(expect.objectContaining({ code: 'missing_filter', family: 'statement_error' }));
  });

  it('looks up people after the tickets that name them, whatever the order in the text', () => {
    const login = b.column('p', 'login', 'text', { ignoringCase: true });
    const from = b.join(
      'inner',
      b.scan('t.people', [login]),
      b.scan('t.tickets', all),
      b.operation('=', login, author),
    );
    const made = planQuery(b.statement(b.query(b.select(from, [title]))), context());
    expect(made.scans.map(({ entity }) => entity)).toEqual(['tickets', 'people']);
    expect(made.scans[1]?.access.fanOut).toEqual({
      over: 'outer',
      parameter: 'login',
      column: 'login',
      most: 1,
      from: { scan: 's', column: 'author' },
    });
  });
});

describe('planning lists', () => {
  const known = {
    statistics: (_: string, entity: string) => ({ rows: entity === 'repos' ? 200 : 50_000 }),
  };

  it('chooses the single list if nothing is known, and reports it', () => {
    const scan = only(plan(undefined));
    expect(scan.access.list).toBe('organization');
    expect(scan.chosenBecause).toContain('unknown');
    expect(scan.access.fallback).toMatchObject({ list: 'repository', fanOut: { over: 'parent' } });
  });

  it.each([
    ['requests', 'organization'],
    ['time', 'repository'],
  ] as const)('respects prefer = %s', (prefer, expected) => {
    expect(only(plan(undefined, {}, { prefer }, known)).access.list).toBe(expected);
  });

  it('chooses the fan-out if its extra requests are a small part of the quota', () => {
    const usage = (remaining: number): Partial<PlanContext> => ({
      ...known,
      usage: () => ({
        buckets: [{ bucket: 'core', remaining, inFlight: 0, waiting: 0 }],
        requests: 0,
        errors: 0,
        retries: 0,
        lastErrors: [],
      }),
    });
    expect(only(plan(undefined, {}, {}, usage(5000))).access.list).toBe('repository');
    expect(only(plan(undefined, {}, {}, usage(300))).access.list).toBe('organization');
  });

  it('reads one page of one list if LIMIT needs no more', () => {
    const scan = only(plan(undefined, { limit: b.constant(50) }, {}, known));
    expect(scan).toMatchObject({ limit: 50, access: { list: 'organization' } });
  });

  it('uses the search only when it is named', () => {
    const made = plan(undefined, {}, { index: 'search' });
    expect(only(made).access.list).toBe('search');
    expect(made.notes.map(({ text }) => text)).toContain('Search runs behind.');
  });
});

describe('planning LIMIT and ORDER BY', () => {
  const newest = { expression: createdAt, direction: 'desc', nulls: 'last' } as const;

  it('pushes down a limit, including the offset, under an order that the service provides', () => {
    const made = plan(b.operation('=', state, b.constant('open')), {
      orderBy: [newest],
      limit: b.constant(10),
      offset: b.constant(5),
    });
    expect(only(made)).toMatchObject({
      limit: 15,
      sort: { column: 'created_at', direction: 'desc' },
      access: { query: { sort: ['created'], direction: ['desc'] } },
    });
    expect(made).toMatchObject({ mode: { kind: 'pages' }, limit: 10, offset: 5 });
    expect(made.query.limit).toBeUndefined();
  });

  it.each([
    ['a predicate is not pushed exactly', b.operation('=', title, b.constant('x')), [newest]],
    ['the order is of text', undefined, [{ ...newest, expression: title }]],
    ['the order has two keys', undefined, [newest, { ...newest, expression: title }]],
  ])('does not push down a limit if %s', (_, where, orderBy) => {
    expect(only(plan(where, { orderBy, limit: b.constant(10) })).limit).toBeUndefined();
  });

  it('evaluates all rows at once if they must be seen together', () => {
    expect(plan(undefined, { orderBy: [{ ...newest, expression: title }] }).mode.kind).toBe(
      'whole',
    );
  });
});

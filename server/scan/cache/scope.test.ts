import fc from 'fast-check';
import type { Condition, ConditionOperator, TypedValue } from '../../../common/declaration';
import { ISSUES, planOf, text } from '../testing/scan_fixture';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { implies } from './implied';
import { accessIdentity, scopeCovers, scopeOf } from './scope';

const integer = (value: number): TypedValue => ({ type: 'integer', value });
const condition = (
  column: string,
  operator: ConditionOperator,
  ...values: TypedValue[]
): Condition => ({
  column,
  operator,
  values,
  exact: true,
});

/** Evaluates a condition on a value as SQL does; NULL is never true. */
function holds(value: number | null, { operator, values }: Condition): boolean {
  if (operator === 'is_null') return value === null;
  if (value === null) return false;
  const numbers = values.map((one) => Number(one.value));
  const [first = 0] = numbers;
  switch (operator) {
    case 'eq':
    case 'in':
      return numbers.includes(value);
    case 'ne':
    case 'not_in':
      return !numbers.includes(value);
    case 'lt':
      return value < first;
    case 'lte':
      return value <= first;
    case 'gt':
      return value > first;
    case 'gte':
      return value >= first;
    default:
      return true;
  }
}

describe('a condition that implies another', () => {
  const operators = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'is_null', 'is_not_null'] as const;
  const one = fc.oneof(
    fc
      .tuple(fc.constantFrom(...operators), fc.integer({ min: 0, max: 4 }))
      .map(([operator, value]) =>
        operator.startsWith('is_')
          ? condition('n', operator)
          : condition('n', operator, integer(value)),
      ),
    fc
      .tuple(
        fc.constantFrom('in' as const, 'not_in' as const),
        fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, values]) => condition('n', operator, ...values.map(integer))),
  );

  it('is true for no row for which the other is not true', () => {
    let implied = 0;
    fc.assert(
      fc.property(one, one, (have, want) => {
        if (!implies(have, want, () => false)) return;
        implied++;
        for (const value of [null, -1, 0, 1, 2, 3, 4, 5])
          if (holds(value, have)) expect(holds(value, want)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(implied).toBeGreaterThan(100);
  });

  it.each<[string, Condition, Condition, boolean]>([
    [
      'the same text search',
      condition('t', 'contains', text('a')),
      condition('t', 'contains', text('a')),
      true,
    ],
    [
      'another text search',
      condition('t', 'contains', text('ab')),
      condition('t', 'contains', text('a')),
      false,
    ],
    [
      'order of texts, which services see differently',
      condition('t', 'gt', text('b')),
      condition('t', 'gt', text('a')),
      false,
    ],
    ['another column', condition('t', 'eq', text('a')), condition('u', 'eq', text('a')), false],
    ['another case', condition('t', 'eq', text('A')), condition('t', 'eq', text('a')), false],
    [
      'a later time',
      condition('t', 'gte', { type: 'timestamp', value: '2026-01-02T00:00:00.5Z' }),
      condition('t', 'gte', { type: 'timestamp', value: '2026-01-02T00:00:00Z' }),
      true,
    ],
  ])('%s', (_what, have, want, expected) => {
    expect(implies(have, want, () => false)).toBe(expected);
  });
  it('ignores case if the column does', () => {
    const [have, want] = [
      condition('t', 'eq', text('A')),
      condition('t', 'in', text('a'), text('b')),
    ];
    expect(implies(have, want, () => true)).toBe(true);
  });
});

describe('a complete scan that contains the rows of another', () => {
  const pushed = (...conditions: Condition[]): Partial<ScanPlan> => ({
    pushed: conditions.map((one) => ({ condition: one, exact: true, as: '' })),
  });
  const organization: Partial<AccessPlan> = { list: 'organization', parameters: {} };
  const repo = (...names: string[]): Partial<AccessPlan> =>
    names.length === 1
      ? { parameters: { repo: text(names[0] ?? '') } }
      : {
          parameters: {},
          fanOut: { over: 'values', sets: names.map((name) => ({ repo: text(name) })) },
        };
  const parent = planOf(['name'], { entity: 'repos' }, { list: 'all', parameters: {} });
  const allRepos: Partial<AccessPlan> = {
    parameters: {},
    fanOut: { over: 'parent', parent, supplies: { repo: 'name' } },
  };
  const open = condition('state', 'eq', text('open'));
  const isA = condition('repo', 'eq', text('a'));
  type Side = readonly [more: Partial<ScanPlan>, access: Partial<AccessPlan>];

  it.each<[string, Side, Side, string]>([
    ['without filters, one with', [{}, organization], [pushed(open), organization], 'yes'],
    ['with a filter, one without', [pushed(open), organization], [{}, organization], 'no'],
    [
      'with a filter that only evaluation checks there',
      [pushed(open), organization],
      [{ residual: [open] }, organization],
      'yes',
    ],
    [
      'of the organization, one of a repository',
      [{}, organization],
      [pushed(isA), repo('a')],
      'if_it_holds',
    ],
    [
      'of a repository, one of the organization',
      [pushed(isA), repo('a')],
      [{}, organization],
      'no',
    ],
    ['of a repository, one of another', [pushed(isA), repo('a')], [{}, repo('b')], 'no'],
    ['of two repositories, one of them', [{}, repo('a', 'b')], [pushed(isA), repo('a')], 'yes'],
    ['of all repositories, one of them', [{}, allRepos], [pushed(isA), repo('a')], 'yes'],
    [
      'of all repositories, one that is not among them',
      [{}, allRepos],
      [{}, repo('other/c')],
      'no',
    ],
    ['of all repositories, the organization', [{}, allRepos], [{}, organization], 'yes'],
    ['of the organization, all repositories', [{}, organization], [{}, allRepos], 'yes'],
    [
      'of some repositories, the organization',
      [
        {},
        {
          ...allRepos,
          fanOut: {
            over: 'parent',
            parent: { ...parent, ...pushed(open) },
            supplies: { repo: 'name' },
          },
        },
      ],
      [{}, organization],
      'no',
    ],
    [
      'of aggregates, rows',
      [{ aggregate: { groupBy: [], aggregates: [] } }, organization],
      [{}, organization],
      'no',
    ],
    [
      'of rows, aggregates',
      [{}, organization],
      [{ aggregate: { groupBy: [], aggregates: [] } }, organization],
      'no',
    ],
  ])('%s: %4$s', (_what, [wide, wideAccess], [narrow, narrowAccess], expected) => {
    const wider = planOf(['number'], wide, wideAccess);
    const narrower = planOf(['number'], narrow, narrowAccess);
    const read =
      wideAccess.fanOut?.over === 'parent' ? [{ repo: text('a') }, { repo: text('b') }] : undefined;
    const sets = wideAccess.fanOut?.over === 'values' ? wideAccess.fanOut.sets : read;
    const coverage = scopeCovers(
      scopeOf(wider, ISSUES, true, sets),
      scopeOf(narrower, ISSUES, false),
      ISSUES,
    );
    expect(coverage.kind).toBe(expected);
  });

  it('is only identical if the requests are the same', () => {
    const identities = [
      planOf([], {}, organization),
      planOf([], {}, { ...organization, query: { state: ['open'] } }),
      planOf([], {}, repo('a')),
      planOf([], {}, repo('a', 'b')),
      planOf([], {}, allRepos),
    ].map(({ access }) => accessIdentity(access));
    expect(new Set(identities).size).toBe(5);
    expect(accessIdentity(planOf(['number'], pushed(open), repo('a')).access)).toBe(identities[2]);
  });
});

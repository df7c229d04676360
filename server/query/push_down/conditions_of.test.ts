import * as fc from 'fast-check';
import type { BoundExpression } from '../../../common/binding';
import type { Branch, Condition } from '../../../common/declaration';
import { conditionsOf } from './conditions_of';
import { branchOf, isWholeTree } from './implied';
import * as b from '../testing/bound';
import { holds, rowOf, truth, type Row } from '../testing/three_valued';
import { columnOf } from './scan_predicates';

const COLUMNS = {
  a: b.column('s', 'a', 'integer'),
  n: b.column('s', 'n', 'integer'),
  t: b.column('s', 't', 'text'),
  i: b.column('s', 'i', 'text', { ignoringCase: true }),
  f: b.column('s', 'f', 'boolean'),
  l: b.column('s', 'l', { list: 'text' }, { ignoringCase: true }),
  other: b.column('other', 'a', 'integer'),
};
const own = columnOf('s');
const numbers = fc.constantFrom(0, 1, 2, 3);
const texts = fc.constantFrom('a', 'A', 'ab', 'b', '%', 'a%', '_b');
const nullable = (values: fc.Arbitrary<number | string>) =>
  fc.oneof({ weight: 5, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });
const numeric = fc.constantFrom(COLUMNS.a, COLUMNS.n, COLUMNS.other);
const textual = fc.constantFrom(COLUMNS.t, COLUMNS.i);
const pair = fc.oneof(fc.tuple(numeric, nullable(numbers)), fc.tuple(textual, nullable(texts)));
const comparing = fc.constantFrom(
  ...(['=', '!=', '<', '<=', '>', '>=', 'is_distinct_from', 'is_not_distinct_from'] as const),
);

const leaf: fc.Arbitrary<BoundExpression> = fc.oneof(
  fc
    .tuple(comparing, pair, fc.boolean())
    .map(([operator, [column, value], flipped]) =>
      flipped
        ? b.operation(operator, b.constant(value), column)
        : b.operation(operator, column, b.constant(value)),
    ),
  fc
    .tuple(
      fc.constantFrom('in' as const, 'not_in' as const),
      numeric,
      fc.array(nullable(numbers), { minLength: 1, maxLength: 3 }),
    )
    .map(([operator, column, values]) =>
      b.operation(operator, column, ...values.map((v) => b.constant(v))),
    ),
  fc
    .tuple(
      fc.constantFrom('in' as const, 'not_in' as const),
      textual,
      fc.array(nullable(texts), { minLength: 1, maxLength: 3 }),
    )
    .map(([operator, column, values]) =>
      b.operation(operator, column, ...values.map((v) => b.constant(v))),
    ),
  fc
    .tuple(
      fc.constantFrom('between' as const, 'not_between' as const),
      numeric,
      nullable(numbers),
      nullable(numbers),
    )
    .map(([operator, column, low, high]) =>
      b.operation(operator, column, b.constant(low), b.constant(high)),
    ),
  fc
    .tuple(
      fc.constantFrom('is_null' as const, 'is_not_null' as const),
      fc.constantFrom(...Object.values(COLUMNS)),
    )
    .map(([operator, column]) => b.operation(operator, column)),
  fc
    .tuple(
      fc.constantFrom('like' as const, 'not_like' as const, 'ilike' as const, 'not_ilike' as const),
      textual,
      nullable(texts),
    )
    .map(([operator, column, pattern]) => b.operation(operator, column, b.constant(pattern))),
  fc
    .tuple(fc.constantFrom('like' as const, 'not_ilike' as const), textual, texts)
    .map(([operator, column, pattern]) =>
      b.operation(operator, column, b.constant(pattern), b.constant('%')),
    ),
  fc
    .tuple(
      fc.constantFrom('contains' as const, 'not_contains' as const),
      fc.constantFrom(COLUMNS.l, COLUMNS.t),
      nullable(texts),
    )
    .map(([operator, column, value]) => b.operation(operator, column, b.constant(value))),
  fc.constant<BoundExpression>(COLUMNS.f),
  fc.constant(b.operation('=', COLUMNS.a, COLUMNS.n)),
  fc.constantFrom(b.constant(true), b.constant(false), b.constant(null)),
);
const predicate = fc.letrec<{ node: BoundExpression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
      )
      .map(([operator, operands]) => b.operation(operator, ...operands)),
    fc
      .tuple(
        fc.constantFrom(
          'not' as const,
          'is_true' as const,
          'is_not_true' as const,
          'is_false' as const,
          'is_not_false' as const,
        ),
        tie('node'),
      )
      .map(([operator, operand]) => b.operation(operator, operand)),
  ),
})).node;

/** Every row of a small table: each column with its values and NULL. */
const ROWS: readonly Row[] = [null, 0, 1, 2, 3].flatMap((a) =>
  [null, 1, 2].flatMap((n) =>
    [null, 'a', 'A', 'ab', '%'].flatMap((t) =>
      [null, 'A', 'b'].flatMap((i) =>
        [null, true, false].map((f) =>
          rowOf({
            's.a': a,
            's.n': n,
            's.t': t,
            's.i': i,
            's.f': f,
            's.l': t === null ? null : [t, 'X'],
            'other.a': i === null ? null : 1,
          }),
        ),
      ),
    ),
  ),
);

const all = (conditions: readonly Condition[], row: Row): boolean =>
  conditions.every((condition) => holds(condition, row, condition.column === 'i'));

const either = fc.tuple(predicate, leaf).map(([one, other]) => b.operation('or', one, other));

const inBranch = ({ conditions, alternatives }: Branch, row: Row): boolean =>
  all(conditions, row) &&
  alternatives.every(({ anyOf }) => anyOf.some((branch) => inBranch(branch, row)));

describe('conditions offered to a service', () => {
  it('never exclude a row for which the predicate is true', () => {
    fc.assert(
      fc.property(predicate, (expression) => {
        const { conditions } = conditionsOf(expression, own);
        for (const row of ROWS) {
          if (truth(expression, row) === true && !all(conditions, row)) return false;
        }
        return true;
      }),
      { numRuns: 1500 },
    );
  });

  it('are exactly the predicate if marked as exact', () => {
    let wholes = 0;
    fc.assert(
      fc.property(predicate, (expression) => {
        const { conditions, whole } = conditionsOf(expression, own);
        if (!whole) return true;
        wholes += 1;
        return ROWS.every((row) => (truth(expression, row) === true) === all(conditions, row));
      }),
      { numRuns: 1500 },
    );
    expect(wholes).toBeGreaterThan(200);
  });

  it('are the predicate together with the alternatives, if marked as exact, and implied by it otherwise', () => {
    let trees = 0;
    let exact = 0;
    fc.assert(
      fc.property(either, (expression) => {
        const implied = conditionsOf(expression, own);
        const { alternatives = [] } = implied;
        if (alternatives.length === 0) return true;
        trees += 1;
        const whole = isWholeTree(implied);
        if (whole) exact += 1;
        return ROWS.every((row) => {
          const isTrue = truth(expression, row) === true;
          const found = inBranch(branchOf(implied), row);
          return whole ? isTrue === found : !isTrue || found;
        });
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(trees, exact)).toBeGreaterThan(100);
  });

  it.each<[string, BoundExpression, readonly Partial<Condition>[]]>([
    [
      'an OR of one column',
      b.operation(
        'or',
        b.operation('=', COLUMNS.a, b.constant(1)),
        b.operation('in', COLUMNS.a, b.constant(2), b.constant(3)),
      ),
      [{ operator: 'in', exact: true }],
    ],
    [
      'ranges of one column',
      b.operation(
        'or',
        b.operation('between', COLUMNS.a, b.constant(1), b.constant(2)),
        b.operation('between', COLUMNS.a, b.constant(5), b.constant(9)),
      ),
      [
        { operator: 'gte', exact: false },
        { operator: 'lte', exact: false },
      ],
    ],
    [
      'an OR of two columns',
      b.operation(
        'or',
        b.operation('=', COLUMNS.a, b.constant(1)),
        b.operation('=', COLUMNS.n, b.constant(1)),
      ),
      [],
    ],
    [
      'a pattern without wildcards',
      b.operation('like', COLUMNS.t, b.constant('ab')),
      [{ operator: 'eq' }],
    ],
    [
      'ILIKE where case matters',
      b.operation('ilike', COLUMNS.t, b.constant('ab')),
      [{ operator: 'ilike' }],
    ],
    [
      'ILIKE where it does not',
      b.operation('ilike', COLUMNS.i, b.constant('ab')),
      [{ operator: 'eq' }],
    ],
    ['NOT IN with NULL', b.operation('not_in', COLUMNS.a, b.constant(1), b.constant(null)), []],
    [
      'a boolean column',
      b.operation('not', COLUMNS.f),
      [{ operator: 'eq', values: [{ type: 'boolean', value: false }] }],
    ],
  ])('include %s', (_, expression, expected) => {
    expect(conditionsOf(expression, own).conditions).toMatchObject(expected);
  });
});

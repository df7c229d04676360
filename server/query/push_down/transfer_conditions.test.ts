import type { Condition } from '../../../common/declaration';
import { column, scan } from '../testing/bound';
import { transferConditions } from './transfer_conditions';

const condition = (operator: Condition['operator'], value: string): Condition => ({
  column: 'name',
  operator,
  values: [{ type: 'text', value }],
  exact: true,
});
/** What is known about `b.login` if `a.name` satisfies the conditions, where `b.login = a.name`. */
const passedTo = (ignoringCase: boolean, conditions: readonly Condition[]) =>
  transferConditions(
    [
      {
        scan: scan('a', [column('a', 'name')]),
        conditions,
        whole: true,
        alternatives: [],
        wholeWithAlternatives: true,
      },
      {
        scan: scan('b', [column('b', 'login', 'text', { ignoringCase })]),
        conditions: [],
        whole: true,
        alternatives: [],
        wholeWithAlternatives: true,
      },
    ],
    [{ of: { scan: 'b', column: 'login' }, from: { scan: 'a', column: 'name' } }],
  )[1]?.conditions.map(({ column: name, operator }) => `${name} ${operator}`);
const passed = (...conditions: readonly Condition[]) => passedTo(true, conditions);

describe('a condition on one side of a join', () => {
  it('also applies to the other side', () => {
    expect(passed(condition('eq', 'abc'))).toEqual(['login eq']);
  });

  it('is not passed on if it excludes a value, because only one side may be case-sensitive', () => {
    expect(
      passed(condition('ne', 'ABC'), condition('not_in', 'ABC'), condition('not_ilike', 'A%')),
    ).toEqual([]);
  });

  const ordered = (['like', 'ilike', 'contains', 'lt', 'lte', 'gt', 'gte'] as const).map(
    (operator) => condition(operator, 'ABC'),
  );

  it('is not passed on if it depends on the spelling and only one side is case-sensitive', () =>
    expect(passed(...ordered)).toEqual([]));

  it('is passed on if both sides are case-sensitive', () =>
    expect(passedTo(false, ordered)).toHaveLength(ordered.length));
});

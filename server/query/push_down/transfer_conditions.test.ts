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
      { scan: scan('a', [column('a', 'name')]), conditions, whole: true },
      {
        scan: scan('b', [column('b', 'login', 'text', { ignoringCase })]),
        conditions: [],
        whole: true,
      },
    ],
    [{ of: { scan: 'b', column: 'login' }, from: { scan: 'a', column: 'name' } }],
  )[1]?.conditions.map(({ column: name, operator }) => `${name} ${operator}`);
const passed = (...conditions: readonly Condition[]) => passedTo(true, conditions);

describe('a condition on one side of a join', () => {
  it('holds for the other side too', () => {
    expect(passed(condition('eq', 'abc'))).toEqual(['login eq']);
  });

  it('is not passed on where it says what the value is not: case may tell it apart on one side only', () => {
    expect(
      passed(condition('ne', 'ABC'), condition('not_in', 'ABC'), condition('not_ilike', 'A%')),
    ).toEqual([]);
  });

  const ordered = (['like', 'ilike', 'contains', 'lt', 'lte', 'gt', 'gte'] as const).map(
    (operator) => condition(operator, 'ABC'),
  );

  it('is not passed on where it speaks of the spelling, and only one side minds it', () =>
    expect(passed(...ordered)).toEqual([]));

  it('is passed on where both sides mind the spelling', () =>
    expect(passedTo(false, ordered)).toHaveLength(ordered.length));
});

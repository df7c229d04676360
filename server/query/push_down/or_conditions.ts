import type { Branch, Condition, TypedValue } from '../../../common/declaration';
import { distinctValues } from './distinct_values';
import { compare } from '../rewrite/fold/fold_comparison';
import { branchOf, isWholeTree, NOTHING, type Implied } from './implied';

/**
 * What follows from one of several branches being TRUE: for a column that every branch bounds, the union of the
 * values (`in`), otherwise the range that covers all ranges, which is less selective.
 */
export function branchesCondition(
  branches: readonly Implied[],
  ignoringCase: (column: string) => boolean,
): Implied {
  const [first] = branches;
  if (first === undefined) return NOTHING;
  if (branches.length === 1) return first;
  const columns = [...new Set(first.conditions.map((condition) => condition.column))];
  const found = columns.flatMap((column) => unionOf(column, branches, ignoringCase(column)));
  const [only] = found;
  if (found.length === 1 && only?.exact === true) return { conditions: found, whole: true };
  const anyOf = branches.map(branchOf);
  if (anyOf.some(impliesNothing)) return { conditions: found, whole: false };
  const exact = branches.every(isWholeTree);
  return {
    conditions: found,
    whole: false,
    alternatives: [{ anyOf, exact, implied: found }],
    wholeWithAlternatives: exact,
  };
}

const impliesNothing = ({ conditions, alternatives }: Branch): boolean =>
  conditions.length === 0 && alternatives.length === 0;

function unionOf(
  column: string,
  branches: readonly Implied[],
  ignoringCase: boolean,
): readonly Condition[] {
  const perBranch = branches.map((branch) =>
    branch.conditions.filter((condition) => condition.column === column),
  );
  const sets = perBranch.map((conditions) =>
    conditions.find(({ operator }) => operator === 'eq' || operator === 'in'),
  );
  if (sets.every((set) => set !== undefined)) {
    const values = distinctValues(
      sets.flatMap((set) => set.values),
      ignoringCase,
    );
    const exact = branches.every((branch) => branch.whole && branch.conditions.length === 1);
    return [{ column, operator: values.length === 1 ? 'eq' : 'in', values, exact }];
  }
  if (perBranch.every((conditions) => sameKind(conditions, 'is_null'))) {
    const exact = branches.every((branch) => branch.whole && branch.conditions.length === 1);
    return [{ column, operator: 'is_null', values: [], exact }];
  }
  return [hull(column, perBranch, 'gte'), hull(column, perBranch, 'lte')].filter(
    (bound) => bound !== undefined,
  );
}

const sameKind = (conditions: readonly Condition[], operator: Condition['operator']): boolean =>
  conditions.some((condition) => condition.operator === operator);

/** The widest bound over all branches; undefined if a branch has none. */
function hull(
  column: string,
  perBranch: readonly (readonly Condition[])[],
  operator: 'gte' | 'lte',
): Condition | undefined {
  const bounds = perBranch.map((conditions) => boundOf(conditions, operator));
  const sign = operator === 'gte' ? 1 : -1;
  let widest: TypedValue | undefined;
  for (const bound of bounds) {
    if (bound === undefined) return undefined;
    const order = widest === undefined ? -1 : compare(bound, widest);
    if (order === undefined) return undefined;
    if (widest === undefined || order * sign < 0) widest = bound;
  }
  return widest && { column, operator, values: [widest], exact: false };
}

/** A bound set by a condition of the branch; the first is enough, because all of them hold. */
function boundOf(
  conditions: readonly Condition[],
  operator: 'gte' | 'lte',
): TypedValue | undefined {
  const strict = operator === 'gte' ? 'gt' : 'lt';
  const range = conditions.find((one) => one.operator === operator || one.operator === strict);
  if (range !== undefined) return range.values[0];
  const set = conditions.find((one) => one.operator === 'eq' || one.operator === 'in');
  const sign = operator === 'gte' ? 1 : -1;
  return set?.values.reduce<TypedValue | undefined>((widest, value) => {
    const order = widest === undefined ? undefined : compare(value, widest);
    if (order === undefined) return undefined;
    return order * sign < 0 ? value : widest;
  }, set.values[0]);
}

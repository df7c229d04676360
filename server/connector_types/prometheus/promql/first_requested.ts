import type { Condition } from '../../../../common/declaration';

/**
 * Leaves out conditions that require another value of a column that is already requested: a request has one value, each
 * row repeats it, and the local check finds that the other conditions do not hold.
 */
export function firstRequested(
  conditions: readonly Condition[],
  requestOnly: ReadonlySet<string>,
): readonly Condition[] {
  const first = new Map<string, unknown>();
  return conditions.filter(({ column, operator, values }) => {
    if (operator !== 'eq' || !requestOnly.has(column)) return true;
    const value = values[0]?.value;
    if (!first.has(column)) first.set(column, value);
    return first.get(column) === value;
  });
}

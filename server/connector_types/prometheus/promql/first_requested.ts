import type { Condition } from '../../../../common/declaration';

/**
 * Without what asks a second time, for another value: a request has one, each row repeats that one, and so the others
 * are found not to hold.
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

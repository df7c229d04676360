import type { BoundExpression, BoundScan, BoundSelect } from '../../../common/binding';
import type { ScanGroups } from '../../scan';
import type { WholeGroups } from '../query_plan';
import { cutTimeOf, isUtc, stepOf } from './time_units';

/** Numbers are left to DuckDB: it decides which are equal. */
const KEY_TYPES: readonly unknown[] = ['text', 'integer', 'boolean', 'date', 'timestamp'];

/**
 * How a SELECT over groups of documents is read from them without SQL, as long as no two of them have the same keys: its
 * columns are keys, counts, sums, minima and maxima, and nothing else depends on them. Undefined if there is more to it.
 * WHERE, if there is one, was applied by the store.
 */
export function wholeGroupsOf(
  select: BoundSelect,
  scan: BoundScan,
  groups: ScanGroups,
  timeZone: string,
): WholeGroups | undefined {
  const { distinct, groupBy, groupingSets, having, qualify, items } = select;
  if (distinct || groupingSets !== undefined) return undefined;
  if (having !== undefined || qualify !== undefined) return undefined;
  const keyOf = (expression: BoundExpression): string | undefined => {
    if (!KEY_TYPES.includes(expression.type)) return undefined;
    if (expression.kind === 'column') {
      const key = groups.keys.find(({ column }) => column === expression.name);
      return expression.relation === scan.id && key?.every === undefined ? key?.column : undefined;
    }
    const cut = isUtc(timeZone) ? cutTimeOf(expression) : undefined;
    const isTruncated = expression.kind === 'function' && expression.name === 'date_trunc';
    if (cut?.time.kind !== 'column' || cut.time.relation !== scan.id || !isTruncated)
      return undefined;
    const { name } = cut.time;
    const key = groups.keys.find(({ column }) => column === name);
    const [part] = expression.arguments;
    const isUnit = part?.kind === 'constant' && part.value.value === cut.unit;
    const isTime = key?.type === 'timestamp' && expression.type === 'timestamp';
    return isUnit && isTime && key.every === stepOf(cut.unit, timeZone, 0).every ? name : undefined;
  };
  const measureOf = (expression: BoundExpression): string | undefined => {
    if (expression.kind !== 'function' || !expression.aggregate) return undefined;
    const { name, distinct: isDistinct, filter, window, orderBy, star } = expression;
    if (isDistinct || filter !== undefined || window !== undefined || orderBy.length > 0)
      return undefined;
    const [argument, ...more] = expression.arguments;
    const called = name.toLowerCase();
    if (called === 'count' && (star || argument === undefined)) return groups.documents?.as;
    if (argument?.kind !== 'column' || argument.relation !== scan.id || more.length > 0)
      return undefined;
    return groups.measures.find(
      (measure) =>
        measure.function === called &&
        measure.column === argument.name &&
        (called === 'count' || measure.type === expression.type),
    )?.as;
  };
  const keys = groupBy.map(keyOf);
  const columns = items.map(({ expression }) => {
    const column = keyOf(expression);
    return keys.includes(column) ? column : measureOf(expression);
  });
  const isKnown = (name: string | undefined): name is string => name !== undefined;
  if (!keys.every(isKnown) || !columns.every(isKnown)) return undefined;
  const { applied } = groups;
  return { scan: scan.id, keys, columns, ...(applied && { applied: applied.as }) };
}

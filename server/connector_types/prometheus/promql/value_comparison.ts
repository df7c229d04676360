import type { Condition } from '../../../../common/declaration';

/**
 * `value < 5` as PromQL says it after an expression, where it lets through just what SQL does. NaN is the greatest
 * number to DuckDB and less, greater or equal to none in PromQL: so no `>`.
 */
export function comparisonOf({ operator, values, exact }: Condition): string | undefined {
  const value = values[0]?.value;
  if (!exact || values.length !== 1 || typeof value !== 'number' || !Number.isFinite(value)) return;
  const written = String(value);
  switch (operator) {
    case 'lt':
      return ` < ${written}`;
    case 'lte':
      return ` <= ${written}`;
    case 'eq':
      return ` == ${written}`;
    case 'ne':
      return ` != ${written}`;
    default:
      return undefined;
  }
}

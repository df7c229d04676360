import type { Condition } from '../../../../common/declaration';

/**
 * `value < 5` as PromQL after an expression, if it matches exactly what SQL does. NaN is the greatest number in DuckDB,
 * and neither less than, greater than nor equal to any number in PromQL: so no `>`.
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

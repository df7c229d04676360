import type { BoundColumn, BoundExpression } from '../../../common/binding';
import type { TypedValue } from '../../../common/declaration';
import { numberOf } from '../rewrite/fold/constant';

/** The constant converted to the type of the column, if comparing means the same as comparing two values of that type. */
export function comparableValue(
  expression: BoundExpression | undefined,
  column: BoundColumn,
): TypedValue | undefined {
  if (expression?.kind !== 'constant') return undefined;
  const { value } = expression;
  if (value.value === null) return undefined;
  switch (column.type) {
    case 'text':
    case 'boolean':
    case 'date':
    case 'timestamp':
      return value.type === column.type ? value : undefined;
    case 'integer': {
      if (value.type === 'integer') return value;
      const number = numberOf(value);
      return Number.isSafeInteger(number) ? { type: 'integer', value: number ?? 0 } : undefined;
    }
    case 'number': {
      const number = numberOf(value);
      return number === undefined ? undefined : { type: 'number', value: number };
    }
    default:
      return undefined;
  }
}

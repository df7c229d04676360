import type { ColumnDeclaration, Condition } from '../../common/declaration';
import type { ScanValue } from '../../server/scan';

const plain = (value: unknown, column: ColumnDeclaration): unknown =>
  typeof value === 'string' && column.ignoringCase === true ? value.toLowerCase() : value;

/** Whether the condition is true in SQL for a value: a comparison with NULL never is. */
export function isTrue(condition: Condition, column: ColumnDeclaration, value: ScanValue): boolean {
  const { operator } = condition;
  const missing = value === null || value === undefined;
  if (operator === 'is_null') return missing;
  if (operator === 'is_not_null') return !missing;
  if (missing) return false;
  const constants = condition.values.map((one) =>
    plain(one.type === 'timestamp' ? Date.parse(String(one.value)) * 1000 : one.value, column),
  );
  const [first] = constants;
  const mine = plain(value, column);
  switch (operator) {
    case 'eq':
    case 'in':
      return constants.includes(mine);
    case 'ne':
      return mine !== first;
    case 'gt':
      return Number(mine) > Number(first);
    case 'gte':
      return Number(mine) >= Number(first);
    case 'lt':
      return Number(mine) < Number(first);
    case 'lte':
      return Number(mine) <= Number(first);
    case 'contains':
      return Array.isArray(value) && value.some((one) => plain(one, column) === first);
    default:
      throw new RangeError(`no filter of a built-in type takes ${operator}`);
  }
}

import { caseMark, type Condition, type TypedValue } from '../../../common/declaration';
import { constantOf } from '../mapping/columns';

type IgnoresCase = (column: string) => boolean;

/** Whether `want` is true for every row for which `have` is true. False if that is not certain. */
export function implies(have: Condition, want: Condition, ignoresCase: IgnoresCase): boolean {
  if (have.column !== want.column) return false;
  const mark = (value: TypedValue) => valueMark(value, ignoresCase(want.column));
  const [haveMarks, wantMarks] = [have.values.map(mark), want.values.map(mark)];
  const isPoint = have.operator === 'eq' || have.operator === 'in';
  switch (want.operator) {
    case 'eq':
    case 'in':
      return isPoint && haveMarks.every((one) => wantMarks.includes(one));
    case 'ne':
    case 'not_in':
      if (isPoint) return haveMarks.every((one) => !wantMarks.includes(one));
      return (
        (have.operator === 'ne' || have.operator === 'not_in') &&
        wantMarks.every((one) => haveMarks.includes(one))
      );
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return impliesRange(have, want, want.operator);
    case 'is_not_null':
      // Every other comparison with NULL is not true.
      return have.operator !== 'is_null';
    default:
      return (
        have.operator === want.operator &&
        haveMarks.length === wantMarks.length &&
        haveMarks.every((one, index) => one === wantMarks[index])
      );
  }
}

function impliesRange(
  have: Condition,
  want: Condition,
  operator: 'lt' | 'lte' | 'gt' | 'gte',
): boolean {
  const bound = comparable(want.values[0]);
  const points = have.values.map(comparable);
  if (bound === undefined || points.length === 0) return false;
  const upper = operator === 'lt' || operator === 'lte';
  const within = (point: number | bigint | undefined, orEqual: boolean) =>
    point !== undefined &&
    ((upper ? point < bound : point > bound) || (orEqual && point === bound));
  const inclusive = operator === 'lte' || operator === 'gte';
  switch (have.operator) {
    case 'eq':
    case 'in':
      return points.every((point) => within(point, inclusive));
    case 'lt':
    case 'gt':
      // x < 5 implies x < 5 as well as x <= 5.
      return (have.operator === 'lt') === upper && within(points[0], true);
    case 'lte':
    case 'gte':
      return (have.operator === 'lte') === upper && within(points[0], inclusive);
    default:
      return false;
  }
}

/** Types whose order is the same in every service. */
const ORDERED: readonly unknown[] = ['integer', 'number', 'timestamp', 'date'];

function comparable(constant: TypedValue | undefined): number | bigint | undefined {
  if (constant === undefined || !ORDERED.includes(constant.type)) return undefined;
  const value = constantOf(constant, 'condition');
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value))
    ? value
    : undefined;
}

/** A constant as text, equal if and only if SQL considers the constants equal. */
export function valueMark({ value }: TypedValue, ignoringCase: boolean): string {
  return JSON.stringify(typeof value === 'string' ? caseMark(value, ignoringCase) : value);
}

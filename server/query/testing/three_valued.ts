import type { BoundExpression } from '../../../common/binding';
import { foldCase, type Condition } from '../../../common/declaration';

type Value = null | boolean | number | string | readonly string[];
/** Values by `relation.column`. */
export type Row = Readonly<Record<string, Value>>;
export const rowOf = (row: Row): Row => row;

const negate = (value: boolean | null): boolean | null => (value === null ? null : !value);

/** A value of an expression; a reference evaluator in SQL's three-valued logic, for tests. */
function valueOf(expression: BoundExpression, row: Row): Value {
  if (expression.kind === 'constant') return expression.value.value as Value;
  if (expression.kind === 'column') {
    return row[`${expression.relation}.${expression.name}`] ?? null;
  }
  return truth(expression, row);
}

/** TRUE, FALSE or NULL (unknown). */
export function truth(expression: BoundExpression, row: Row): boolean | null {
  if (expression.kind !== 'operation') return valueOf(expression, row) as boolean | null;
  const { operator, operands, ignoringCase } = expression;
  const values = operands.map((operand) => valueOf(operand, row));
  const [first = null, second = null, third = null] = values;
  const fold = (value: Value): Value =>
    ignoringCase && typeof value === 'string' ? value.toLowerCase() : value;
  const compare = (left: Value, right: Value, test: (order: number) => boolean) => {
    const [x, y] = [fold(left), fold(right)];
    if (x === null || y === null) return null;
    return test(x < y ? -1 : x > y ? 1 : 0);
  };
  const equal = (left: Value, right: Value) => compare(left, right, (order) => order === 0);
  const any = (truths: readonly (boolean | null)[]) =>
    truths.includes(true) ? true : truths.includes(null) ? null : false;
  const every = (truths: readonly (boolean | null)[]) => negate(any(truths.map(negate)));
  switch (operator) {
    case 'and':
      return every(values as (boolean | null)[]);
    case 'or':
      return any(values as (boolean | null)[]);
    case 'not':
      return negate(first as boolean | null);
    case 'is_null':
      return first === null;
    case 'is_not_null':
      return first !== null;
    case 'is_true':
      return first === true;
    case 'is_not_true':
      return first !== true;
    case 'is_false':
      return first === false;
    case 'is_not_false':
      return first !== false;
    case '=':
      return equal(first, second);
    case '!=':
      return negate(equal(first, second));
    case '<':
      return compare(first, second, (order) => order < 0);
    case '<=':
      return compare(first, second, (order) => order <= 0);
    case '>':
      return compare(first, second, (order) => order > 0);
    case '>=':
      return compare(first, second, (order) => order >= 0);
    case 'is_distinct_from':
    case 'is_not_distinct_from': {
      const same = first === null || second === null ? first === second : equal(first, second);
      return same === (operator === 'is_not_distinct_from');
    }
    case 'in':
      return any(values.slice(1).map((value) => equal(first, value)));
    case 'not_in':
      return negate(any(values.slice(1).map((value) => equal(first, value))));
    case 'between':
    case 'not_between': {
      const inside = every([
        compare(first, second, (order) => order >= 0),
        compare(first, third, (order) => order <= 0),
      ]);
      return operator === 'between' ? inside : negate(inside);
    }
    case 'like':
    case 'not_like':
    case 'ilike':
    case 'not_ilike': {
      const insensitive = ignoringCase || operator.endsWith('ilike');
      const matched = like(first, second, insensitive, operands.length > 2 ? third : undefined);
      return operator.startsWith('not') ? negate(matched) : matched;
    }
    case 'contains':
    case 'not_contains': {
      const found = contains(first, second);
      return operator === 'contains' ? found : negate(found);
    }
    default:
      throw new Error(`the reference evaluator has no ${operator}`);
  }
}

function like(
  text: Value,
  pattern: Value,
  insensitive: boolean,
  escape: Value | undefined,
): boolean | null {
  if (typeof text !== 'string' || typeof pattern !== 'string') return null;
  const fold = (one: string): string => (insensitive ? foldCase(one) : one);
  const characters = [...pattern];
  let source = '';
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    // A lone escape at the end is an error in SQL; here it matches nothing.
    if (character === escape) source += quote(fold(characters[++index] ?? '\u0000'));
    else source += character === '%' ? '.*' : character === '_' ? '.' : quote(fold(character));
  }
  return new RegExp(`^${source}$`, 'su').test(fold(text));
}
const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function contains(of: Value, element: Value): boolean | null {
  if (of === null || typeof element !== 'string') return null;
  const wanted = element.toLowerCase();
  return typeof of === 'object'
    ? of.some((one) => one.toLowerCase() === wanted)
    : String(of).toLowerCase().includes(wanted);
}

/** Whether a row satisfies the condition. */
export function holds(condition: Condition, row: Row, ignoringCase: boolean): boolean {
  const value = row[`s.${condition.column}`] ?? null;
  if (condition.operator === 'is_null') return value === null;
  if (value === null) return false;
  const fold = (one: Value) => (ignoringCase && typeof one === 'string' ? one.toLowerCase() : one);
  const values = condition.values.map((one) => fold(one.value as Value));
  const mine = fold(value);
  const first = values[0] ?? null;
  switch (condition.operator) {
    case 'is_not_null':
      return true;
    case 'eq':
    case 'in':
      return values.includes(mine);
    case 'ne':
    case 'not_in':
      return !values.includes(mine);
    case 'lt':
      return first !== null && mine !== null && mine < first;
    case 'lte':
      return first !== null && mine !== null && mine <= first;
    case 'gt':
      return first !== null && mine !== null && mine > first;
    case 'gte':
      return first !== null && mine !== null && mine >= first;
    case 'like':
    case 'not_like':
    case 'ilike':
    case 'not_ilike': {
      const insensitive = ignoringCase || condition.operator.endsWith('ilike');
      return like(mine, first, insensitive, undefined) !== condition.operator.startsWith('not');
    }
    case 'contains':
      return contains(mine, first) === true;
    case 'not_contains':
      return contains(mine, first) === false;
  }
}

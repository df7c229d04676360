import type { BoundExpression, BoundOperation } from '../../../common/binding';
import type { OwnColumn } from './conditions_of';
import { exactly, NOTHING, type Implied } from './implied';

/**
 * `column [NOT] LIKE | ILIKE 'pattern'`. A pattern without wildcards is an equality. In the condition `%` and `_` are the
 * only special characters: a backslash is a backslash, as in DuckDB.
 */
export function likeConditions(
  operation: BoundOperation,
  own: OwnColumn,
  negated: boolean,
): Implied {
  const [operand, pattern, escape] = operation.operands;
  const column = own(operand);
  const text = textOf(pattern);
  if (column === undefined || column.type !== 'text' || text === undefined) return NOTHING;
  const insensitive = operation.operator.endsWith('ilike');
  const not = operation.operator.startsWith('not_') !== negated;
  const literal = literalOf(text, escape);
  // On a case-sensitive column, ILIKE 'abc' also matches ABC, which an equality would lose.
  if (literal !== undefined && (!insensitive || column.ignoringCase)) {
    const values = [{ type: 'text', value: literal } as const];
    return exactly({ column: column.name, operator: not ? 'ne' : 'eq', values });
  }
  if (escape !== undefined) return NOTHING;
  const kind = insensitive || column.ignoringCase ? 'ilike' : 'like';
  const values = [{ type: 'text', value: text } as const];
  return exactly({ column: column.name, operator: not ? `not_${kind}` : kind, values });
}

/** The text that a pattern without wildcards matches; undefined if it has wildcards. */
function literalOf(pattern: string, escape: BoundExpression | undefined): string | undefined {
  const sign = escape === undefined ? undefined : textOf(escape);
  if (escape !== undefined && sign?.length !== 1) return undefined;
  let literal = '';
  for (let index = 0; index < pattern.length; index++) {
    let character = pattern[index] ?? '';
    if (character === sign) {
      index += 1;
      const next = pattern[index];
      if (next === undefined) return undefined;
      character = next;
    } else if (character === '%' || character === '_') return undefined;
    literal += character;
  }
  return literal;
}

/** `column [NOT] CONTAINS constant`: an element of a list, or a substring of a text, ignoring case. */
export function containsConditions(
  operation: BoundOperation,
  own: OwnColumn,
  negated: boolean,
): Implied {
  const [operand, element] = operation.operands;
  const column = own(operand);
  if (column === undefined || element?.kind !== 'constant') return NOTHING;
  if (element.value.value === null) return NOTHING;
  const elementType = typeof column.type === 'object' ? column.type.list : column.type;
  if (elementType !== element.value.type) return NOTHING;
  const not = (operation.operator === 'not_contains') !== negated;
  return exactly({
    column: column.name,
    operator: not ? 'not_contains' : 'contains',
    values: [element.value],
  });
}

const textOf = (expression: BoundExpression | undefined): string | undefined =>
  expression?.kind === 'constant' && typeof expression.value.value === 'string'
    ? expression.value.value
    : undefined;

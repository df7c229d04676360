import type { BoundExpression, BoundOperation } from '../../../common/binding';
import { formatValue } from './format_condition';

const WORDS: Readonly<Record<string, string>> = {
  is_distinct_from: 'IS DISTINCT FROM',
  is_not_distinct_from: 'IS NOT DISTINCT FROM',
  not_like: 'NOT LIKE',
  not_ilike: 'NOT ILIKE',
  not_contains: 'NOT CONTAINS',
};
const TESTS: Readonly<Record<string, string>> = {
  is_null: 'IS NULL',
  is_not_null: 'IS NOT NULL',
  is_true: 'IS TRUE',
  is_not_true: 'IS NOT TRUE',
  is_false: 'IS FALSE',
  is_not_false: 'IS NOT FALSE',
};

/** An expression as a person would write it; for reading, not for running. */
export function formatExpression(expression: BoundExpression): string {
  switch (expression.kind) {
    case 'constant':
      return formatValue(expression.value);
    case 'column':
    case 'variable':
      return expression.name;
    case 'path': {
      if (expression.each === 'elements') return `${formatExpression(expression.base)}[*]`;
      const step = formatExpression(expression.step);
      const name = /^'(\w+)'$/.exec(step)?.[1];
      return `${formatExpression(expression.base)}${name === undefined ? `[${step}]` : `.${name}`}`;
    }
    case 'operation':
      return formatOperation(expression);
    case 'lambda':
      return `x -> ${formatExpression(expression.body)}`;
    case 'cast':
      return `CAST(${formatExpression(expression.operand)} AS ${expression.target})`;
    case 'case':
      return 'CASE … END';
    case 'function':
      return `${expression.name}(${expression.star ? '*' : expression.arguments.map(formatExpression).join(', ')})`;
    case 'subquery':
      if (expression.form === 'exists') return 'EXISTS (SELECT …)';
      return expression.operand === undefined
        ? '(SELECT …)'
        : `${formatExpression(expression.operand)} ${expression.form === 'in' ? 'IN' : 'NOT IN'} (SELECT …)`;
  }
}

function formatOperation({ operator, operands }: BoundOperation): string {
  const texts = operands.map((operand) => nested(operand));
  const [first = '', second = '', third = ''] = texts;
  const test = TESTS[operator];
  if (test !== undefined) return `${first} ${test}`;
  switch (operator) {
    case 'not':
      return `NOT ${first}`;
    case 'negate':
      return `-${first}`;
    case 'in':
    case 'not_in':
      return `${first} ${operator === 'in' ? 'IN' : 'NOT IN'} (${texts.slice(1).join(', ')})`;
    case 'between':
    case 'not_between':
      return `${first} ${operator === 'between' ? 'BETWEEN' : 'NOT BETWEEN'} ${second} AND ${third}`;
    case 'list':
      return `[${texts.join(', ')}]`;
    case 'row':
      return `(${texts.join(', ')})`;
    case 'object':
      return '{…}';
    default:
      return texts.join(` ${WORDS[operator] ?? operator.toUpperCase()} `);
  }
}

/** AND and OR inside another operation need their parentheses. */
function nested(expression: BoundExpression): string {
  const text = formatExpression(expression);
  const joined =
    expression.kind === 'operation' &&
    (expression.operator === 'and' || expression.operator === 'or');
  return joined ? `(${text})` : text;
}

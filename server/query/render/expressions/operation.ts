import type { BoundExpression, BoundOperation, BoundOperator } from '../../../../common/binding';
import { duckdbType } from '../../../../common/declaration';
import { disjunctsOf } from '../../rewrite/conjuncts';
import type { RenderContext } from '../context';
import { documentAs, documentAsText, renderComparable } from './comparable';
import { renderContains } from './contains';
import { numbersApart } from './numbers_apart';
import { renderRowComparison } from './rows';

type Render = (operation: BoundOperation, context: RenderContext) => string;

/** Operators by name; one missing does not compile. */
const OPERATORS: Readonly<Record<BoundOperator, Render>> = {
  and: ({ operands }, context) => `(${conditions(operands, 'AND', context)})`,
  or: renderOr,
  not: ({ operands }, context) => `(NOT ${truth(operands[0], context)})`,
  '=': comparison('='),
  '!=': comparison('<>'),
  '<': comparison('<'),
  '<=': comparison('<='),
  '>': comparison('>'),
  '>=': comparison('>='),
  is_distinct_from: comparison('IS DISTINCT FROM'),
  is_not_distinct_from: comparison('IS NOT DISTINCT FROM'),
  '+': arithmetic('+'),
  '-': arithmetic('-'),
  '*': arithmetic('*'),
  '/': arithmetic('/'),
  '%': arithmetic('%'),
  negate: ({ operands }, context) => `(- ${number(operands[0], context)})`,
  '||': renderConcatenation,
  is_null: ({ operands }, context) => `(${plain(operands[0], context)} IS NULL)`,
  is_not_null: ({ operands }, context) => `(${plain(operands[0], context)} IS NOT NULL)`,
  is_true: is('IS NOT DISTINCT FROM true'),
  is_not_true: is('IS DISTINCT FROM true'),
  is_false: is('IS NOT DISTINCT FROM false'),
  is_not_false: is('IS DISTINCT FROM false'),
  like: like('like', false),
  not_like: like('like', true),
  ilike: like('ilike', false),
  not_ilike: like('ilike', true),
  contains: renderContains,
  not_contains: (operation, context) => `(NOT ${renderContains(operation, context)})`,
  in: membership('IN'),
  not_in: membership('NOT IN'),
  between: between('BETWEEN'),
  not_between: between('NOT BETWEEN'),
  list: ({ operands, type }, context) => {
    const items = `[${operands.map((item) => context.expression(item)).join(', ')}]`;
    return type === 'null' ? items : `CAST(${items} AS ${duckdbType(type)})`;
  },
  row: ({ operands }, context) =>
    `ROW(${operands.map((item) => context.expression(item)).join(', ')})`,
  object: ({ operands }, context) =>
    `json_object(${operands.map((item) => context.expression(item)).join(', ')})`,
};

/** SQL of an operation, in parentheses. */
export function renderOperation(of: BoundOperation, context: RenderContext): string {
  const operation = numbersApart(of);
  return (
    renderRowComparison(operation, context) ?? OPERATORS[operation.operator](operation, context)
  );
}

/** An operand as a condition. */
export function truth(operand: BoundExpression | undefined, context: RenderContext): string {
  if (!operand) return 'NULL';
  const sql = context.expression(operand);
  return operand.type === 'document' ? documentAs('boolean', sql) : sql;
}

const conditions = (
  operands: readonly BoundExpression[],
  word: 'AND' | 'OR',
  context: RenderContext,
): string => operands.map((operand) => truth(operand, context)).join(` ${word} `);

/** DuckDB 1.5.5 plans an OR of ANDs in a time that grows with the square of their number: seconds for a thousand. */
const BRANCHES_AT_ONCE = 32;

/** DuckDB does not look for what the branches of an OR have in common beyond a NOT, and two change nothing. */
function renderOr(operation: BoundOperation, context: RenderContext): string {
  const branches = disjunctsOf(operation);
  if (branches.length <= BRANCHES_AT_ONCE || !branches.some(isAnd))
    return `(${conditions(branches, 'OR', context)})`;
  const parts: string[] = [];
  for (let from = 0; from < branches.length; from += BRANCHES_AT_ONCE) {
    const part = branches.slice(from, from + BRANCHES_AT_ONCE);
    parts.push(`(NOT (NOT (${conditions(part, 'OR', context)})))`);
  }
  return `(${parts.join(' OR ')})`;
}

const isAnd = (branch: BoundExpression): boolean =>
  branch.kind === 'operation' && branch.operator === 'and';

function is(test: string): Render {
  return ({ operands }, context) => `(${truth(operands[0], context)} ${test})`;
}

function comparison(sign: string): Render {
  return ({ operands, ignoringCase }, context) => {
    const [left = 'NULL', right = 'NULL'] = renderComparable(operands, ignoringCase, context);
    return `(${left} ${sign} ${right})`;
  };
}

function membership(word: string): Render {
  return ({ operands, ignoringCase }, context) => {
    const [operand = 'NULL', ...items] = renderComparable(operands, ignoringCase, context);
    return `(${operand} ${word} (${items.join(', ') || 'NULL'}))`;
  };
}

function between(word: string): Render {
  return ({ operands, ignoringCase }, context) => {
    const [operand, low, high] = renderComparable(operands, ignoringCase, context);
    return `(${operand ?? 'NULL'} ${word} ${low ?? 'NULL'} AND ${high ?? 'NULL'})`;
  };
}

function number(operand: BoundExpression | undefined, context: RenderContext): string {
  if (!operand) return 'NULL';
  const sql = context.expression(operand);
  return operand.type === 'document' ? documentAs('number', sql) : sql;
}

function arithmetic(sign: string): Render {
  return ({ operands: [left, right], type }, context) => {
    // DuckDB only adds 32-bit integers to a date.
    const days = (side: BoundExpression | undefined, other: BoundExpression | undefined): string =>
      side?.type === 'integer' && other?.type === 'date'
        ? `CAST(${number(side, context)} AS INTEGER)`
        : number(side, context);
    const sql = `(${days(left, right)} ${sign} ${days(right, left)})`;
    // In DuckDB, a date plus an interval is a timestamp without a zone, which is in the session's zone.
    return type === 'timestamp' ? `CAST(${sql} AS TIMESTAMPTZ)` : sql;
  };
}

/** JSON null is not a value. */
function plain(operand: BoundExpression | undefined, context: RenderContext): string {
  if (!operand) return 'NULL';
  const sql = context.expression(operand);
  return operand.type === 'document' ? documentAsText(sql) : sql;
}

/** An operand as text; lists stay lists. */
export function asText(operand: BoundExpression | undefined, context: RenderContext): string {
  if (!operand) return 'NULL';
  const sql = context.expression(operand);
  if (operand.type === 'text' || operand.type === 'null') return sql;
  return operand.type === 'document' ? documentAsText(sql) : `CAST(${sql} AS VARCHAR)`;
}

function renderConcatenation({ operands, type }: BoundOperation, context: RenderContext): string {
  const lists = type !== 'null' && typeof type !== 'string';
  const sides = operands.map((operand) =>
    lists ? context.expression(operand) : asText(operand, context),
  );
  return `(${sides.join(' || ')})`;
}

function like(name: 'like' | 'ilike', negated: boolean): Render {
  return ({ operands, ignoringCase }, context) => {
    const [operand, pattern, escape] = operands.map((each) => asText(each, context));
    const matcher = ignoringCase ? 'ilike' : name;
    const sides = `${operand ?? 'NULL'}, ${pattern ?? 'NULL'}`;
    if (escape !== undefined)
      return `${negated ? 'not_' : ''}${matcher}_escape(${sides}, ${escape})`;
    const word = `${negated ? 'NOT ' : ''}${matcher.toUpperCase()}`;
    return `(${operand ?? 'NULL'} ${word} ${pattern ?? 'NULL'})`;
  };
}

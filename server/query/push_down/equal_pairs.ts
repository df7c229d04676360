import { expressionsIn, type BoundExpression } from '../../../common/binding';
import { formatExpression } from '../explain/format_expression';

/** `one = other`, where each side reads one table. */
export interface EqualPair {
  readonly sides: readonly [Side, Side];
  readonly ignoringCase: boolean;
}
/** A column, or an expression over the columns of one table. */
export interface Side {
  readonly relation: string;
  readonly expression: BoundExpression;
  /** The name of the column, or the expression as a person would write it. */
  readonly label: string;
}

/** The equality of two tables that this predicate is, if it is one with a column on at least one side. */
export function equalPairsOf(predicate: BoundExpression): readonly EqualPair[] {
  if (predicate.kind !== 'operation' || predicate.operator !== '=') return [];
  const [left, right] = predicate.operands.map(sideOf);
  if (left === undefined || right === undefined || left.relation === right.relation) return [];
  return [{ sides: [left, right], ignoringCase: predicate.ignoringCase }];
}

function sideOf(expression: BoundExpression): Side | undefined {
  if (expression.kind === 'column')
    return { relation: expression.relation, expression, label: expression.name };
  let relation: string | undefined;
  for (const part of expressionsIn(expression)) {
    if (!mayComputeKeys(part)) return undefined;
    if (part.kind !== 'column') continue;
    if (relation !== undefined && relation !== part.relation) return undefined;
    relation = part.relation;
  }
  if (relation === undefined) return undefined;
  return { relation, expression, label: formatExpression(expression) };
}

/** Functions of texts that do not fail, whatever the row, and return NULL for NULL. */
const OF_TEXTS: ReadonlySet<string> = new Set([
  'lower',
  'upper',
  'trim',
  'ltrim',
  'rtrim',
  'replace',
  'split_part',
  'substring',
  'substr',
  'left',
  'right',
  'nullif',
  'regexp_extract',
  'regexp_replace',
]);

/**
 * Keys are computed before the join, also for rows that another condition would have excluded from it, so only what
 * cannot fail on a row is used. And only what is NULL for a NULL, because the join may see NULLs that no row has.
 */
function mayComputeKeys(part: BoundExpression): boolean {
  switch (part.kind) {
    case 'column':
    case 'constant':
      return true;
    case 'operation':
      return part.operator === '||';
    case 'cast':
      return part.lenient || part.target === 'VARCHAR';
    case 'function':
      return !part.aggregate && part.window === undefined && OF_TEXTS.has(part.name.toLowerCase());
    case 'path':
    case 'case':
    case 'subquery':
    case 'lambda':
    case 'variable':
      return false;
  }
}

import type { Expression, Range } from '../../language';
import { byName } from '../column_resolution';
import type { ExpressionContext } from '../expressions/context';
import { scopesOutwards, type Scope } from '../scope';
import { asIdentifier, named } from '../suggestion';

/** The source text at `range`, without parentheses around it. */
export function writtenAt(range: Range, text: string): string {
  let start = range.start;
  while (start < range.end && /[(\s]/.test(text.charAt(start))) start++;
  return text.slice(start, range.end);
}

/** The column that a text in double quotes means in other SQL dialects. */
function columnMeant(
  node: Expression,
  { scope, statement }: ExpressionContext,
): string | undefined {
  if (node.kind !== 'string' || node.value === '') return undefined;
  if (!writtenAt(node.range, statement.text).startsWith('"')) return undefined;
  return columnIn(scope, node.value);
}

function columnIn(scope: Scope, name: string): string | undefined {
  for (const { tables, merged, aliases } of scopesOutwards(scope)) {
    const column =
      named(merged, name) ??
      tables.map(({ columns }) => named(columns, name)).find((one) => one !== undefined);
    if (column !== undefined) return column.name;
    if (byName(aliases, name) !== undefined) return name;
  }
  return undefined;
}

/** Warns of a text in double quotes that is also the name of a column: other dialects quote names this way. */
export function warnOfQuotedColumn(node: Expression, context: ExpressionContext): void {
  const column = columnMeant(node, context);
  if (column === undefined) return;
  const name = inBackticks(column);
  context.statement.reporter.warn('quoted_column', { column, name }, node.range, name);
}

/** Each text is looked up among all columns, which would take too long for all values of a long list. */
const MOST_LOOKED_AT = 1_000;

/** Warns where two constants are compared and one is a text: most often a column's name in quotes. */
export function warnOfConstants(
  operands: readonly Expression[],
  range: Range,
  context: ExpressionContext,
): void {
  if (!operands.every(isLiteral)) return;
  const text = operands.find((each) => each.kind === 'string');
  if (text?.kind !== 'string') return;
  const first = operands.slice(0, MOST_LOOKED_AT);
  if (first.some((each) => columnMeant(each, context) !== undefined)) return;
  const name = nameFor(text.value);
  context.statement.reporter.warn(
    'constants_compared',
    { ...(name === undefined ? {} : { name }) },
    range,
  );
}

/** Warns where rows are grouped or sorted by a text, which is the same for all of them. */
export function warnOfConstantKey(
  node: Expression,
  clause: string,
  context: ExpressionContext,
): void {
  if (node.kind !== 'string' || columnMeant(node, context) !== undefined) return;
  const name = nameFor(node.value);
  const facts = { clause, ...(name === undefined ? {} : { name }) };
  context.statement.reporter.warn('constant_key', facts, node.range);
}

const LITERALS: ReadonlySet<Expression['kind']> = new Set([
  'string',
  'number',
  'boolean',
  'typed_literal',
]);
const isLiteral = ({ kind }: Expression): boolean => LITERALS.has(kind);

/** A text that could be a name. */
const nameFor = (value: string): string | undefined =>
  /^[\p{L}_][\p{L}\p{N}_.-]{0,63}$/u.test(value) ? inBackticks(value) : undefined;

const inBackticks = (name: string): string => {
  const identifier = asIdentifier(name);
  return identifier.startsWith('`') ? identifier : `\`${identifier}\``;
};

import { caseMark } from '../../declaration';
import type { BoundColumn, BoundExpression } from '../bound/bound_query';
import { shown } from './constants';
import type { ExpressionContext } from '../expressions/context';
import { writtenAt } from './quoted_text';
import { scopesOutwards, type Scope } from '../scope';
import { near } from '../suggestion';

/** Only the first values of a long list are checked. */
const MOST_LOOKED_AT = 1_000;

/** Warns of texts that a column is compared with if its possible values are known and do not include them. */
export function warnOfUnknownValues(
  left: BoundExpression,
  right: readonly BoundExpression[],
  context: ExpressionContext,
): void {
  const [column, others] = left.kind === 'column' ? [left, right] : swapped(left, right);
  const known = column && valuesOf(column, context.scope);
  if (column === undefined || known === undefined) return;
  const plain = (text: string): string => caseMark(text, column.ignoringCase);
  const values = new Set(known.map(plain));
  for (const other of others.slice(0, MOST_LOOKED_AT)) {
    if (other.kind !== 'constant' || other.type !== 'text') continue;
    const value = shown(other.value.value);
    if (values.has(plain(value))) continue;
    const meant = near(value, known);
    const literal = !writtenAt(other.range, context.statement.text).startsWith('$');
    context.statement.reporter.warn(
      'unknown_value',
      { column: column.name, value, known, ...meant },
      other.range,
      literal && meant.near !== undefined ? `'${meant.near}'` : undefined,
    );
  }
}

/** `'open' = state` is read as `state = 'open'`. */
function swapped(
  left: BoundExpression,
  right: readonly BoundExpression[],
): readonly [BoundColumn | undefined, readonly BoundExpression[]] {
  const [only] = right;
  return right.length === 1 && only?.kind === 'column' ? [only, [left]] : [undefined, []];
}

function valuesOf(column: BoundColumn, scope: Scope): readonly string[] | undefined {
  for (const { tables } of scopesOutwards(scope)) {
    const table = tables.find(({ id }) => id === column.relation);
    if (table !== undefined) return table.columns.find(({ name }) => name === column.name)?.values;
  }
  return undefined;
}

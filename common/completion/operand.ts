import type { CommonToken } from 'antlr4ts';
import { isSameName, named } from '../binding';
import { MoltlerLexer as T } from '../language';
import { unquoted, type Visible, type VisibleColumn, type VisibleTable } from './tables_in_scope';

/** The dotted names that end the tokens: `gh.issues.` is [gh, issues]; the last dot is not one of them. */
export function chainBefore(
  tokens: readonly CommonToken[],
  end = tokens.length,
): readonly string[] {
  const names: string[] = [];
  let at = end - 1;
  if (tokens[at]?.type === T.DOT) at--;
  for (; at >= 0; at -= 2) {
    const token = tokens[at];
    if (token === undefined || !/^[\p{L}_@`]/u.test(token.text ?? '')) break;
    names.unshift(unquoted(token.text ?? ''));
    if (tokens[at - 1]?.type !== T.DOT) break;
  }
  return names;
}

/** Whether `connector.entity` names the table; one with an alias of its own goes by that. */
export const isEntity = (table: VisibleTable, connector: string, entity = ''): boolean =>
  isSameName(table.connector ?? '', connector) && isSameName(table.alias, entity);

/** The column that dotted names refer to. */
export function columnNamed(names: readonly string[], visible: Visible): VisibleColumn | undefined {
  const [first, second, third] = names;
  if (first === undefined) return undefined;
  for (const table of visible.tables) {
    const path = isEntity(table, first, second) ? third : undefined;
    const own = isSameName(table.alias, first) ? second : undefined;
    const found = named(table.columns, path ?? own ?? (second === undefined ? first : ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

const COMPARISONS: ReadonlySet<number> = new Set([
  T.EQ, T.NE, T.LT, T.LE, T.GT, T.GE, T.LIKE, T.ILIKE, T.CONTAINS, T.BETWEEN,
]); // prettier-ignore

/** The column that the value at the cursor is compared with: `state = |`, `state IN ('open', |`. */
export function comparedColumn(
  tokens: readonly CommonToken[],
  visible: Visible,
): VisibleColumn | undefined {
  let at = tokens.length - 1;
  while (at >= 0 && (tokens[at]?.type === T.STRING || tokens[at]?.type === T.COMMA)) at--;
  if (tokens[at]?.type === T.LPAREN && tokens[at - 1]?.type === T.IN) at--;
  else if (at !== tokens.length - 1) return undefined;
  const operator = tokens[at]?.type ?? 0;
  if (!COMPARISONS.has(operator) && operator !== T.IN) return undefined;
  if (tokens[at - 1]?.type === T.NOT) at--;
  return columnNamed(chainBefore(tokens, at), visible);
}

import { MoltlerLexer as T, MoltlerParser as P, isKeyword, type GrammarWalk } from '../../language';
import type { Offer } from '../completion';
import type { VisibleColumn } from '../tables_in_scope';
import { columnJustBefore } from './columns';
import type { PlaceInStatement } from './place';

const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [T.EQ, '='], [T.NE, '!='], [T.LT, '<'], [T.LE, '<='], [T.GT, '>'], [T.GE, '>='],
  [T.PLUS, '+'], [T.MINUS, '-'], [T.SLASH, '/'], [T.PERCENT, '%'], [T.CONCAT, '||'],
]); // prettier-ignore

const ON_TEXT: ReadonlySet<number> = new Set([T.LIKE, T.ILIKE, T.CONTAINS, T.CONCAT]);
const ON_ORDERED: ReadonlySet<number> = new Set([T.LT, T.LE, T.GT, T.GE, T.BETWEEN]);
const ON_NUMBERS: ReadonlySet<number> = new Set([T.PLUS, T.MINUS, T.STAR, T.SLASH, T.PERCENT]);
const OF_OPERATORS: readonly number[] = [
  P.RULE_comparisonTail, P.RULE_matchingTail, P.RULE_valueOperator,
]; // prettier-ignore

/** Keywords and operators that are valid here; operators only if they fit the column before. */
export function keywordOffers(place: PlaceInStatement, walk: GrammarWalk): readonly Offer[] {
  const column = columnJustBefore(place);
  const afterDot = place.cursor.before.at(-1)?.type === T.DOT;
  const atStart = place.cursor.before.length === 0;
  const offers = new Map<string, Offer>();
  for (const { token, rules } of place.expected) {
    if (afterDot || rules.includes(P.RULE_nonReserved)) continue;
    const isOperator = OF_OPERATORS.some((rule) => rules[0] === rule);
    if (isOperator && column !== undefined && !operatorSuits(token, column)) continue;
    const symbol = isOperator && column !== undefined ? SYMBOLS.get(token) : undefined;
    if (symbol !== undefined) {
      offers.set(symbol, { label: symbol, kind: 'operator', rank: 0 });
    } else if (isKeyword(token)) {
      const label = PHRASES.get(rules[0] ?? -1) ?? phrase(token, walk);
      const rank = isOperator ? 0 : atStart ? 1 : 3;
      offers.set(label, { label, kind: isOperator ? 'operator' : 'keyword', rank });
    }
  }
  return [...offers.values()];
}

// IF is also a name, after which anything may come.
const PHRASES: ReadonlyMap<number, string> = new Map([
  [P.RULE_ifExists, 'IF EXISTS'],
  [P.RULE_ifNotExists, 'IF NOT EXISTS'],
]);

const nameOf = (token: number): string => T.VOCABULARY.getSymbolicName(token) ?? '';

/** The keyword, with the next one if no other can follow: `GROUP BY`, `DRY RUN`. */
function phrase(token: number, walk: GrammarWalk): string {
  const words = [nameOf(token)];
  let next = walk.after(token);
  while (next !== undefined && words.length < 3) {
    const possible = next.possibilities();
    const [only, ...others] = new Set(possible.map(({ type }) => type));
    if (only === undefined || others.length > 0 || !isKeyword(only)) break;
    words.push(nameOf(only));
    next = next.after(only);
  }
  return words.join(' ');
}

function operatorSuits(token: number, { type }: VisibleColumn): boolean {
  const isList = typeof type === 'object';
  if (token === T.CONTAINS) return isList || type === 'text' || type === 'document';
  if (ON_TEXT.has(token)) return type === 'text' || type === 'document';
  if (isList) return token === T.IS || token === T.NOT;
  if (ON_ORDERED.has(token)) return type !== 'boolean';
  if (!ON_NUMBERS.has(token)) return true;
  return (
    type === 'integer' ||
    type === 'number' ||
    ((token === T.PLUS || token === T.MINUS) && type !== 'text' && type !== 'boolean')
  );
}

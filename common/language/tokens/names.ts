import type { CommonToken } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import { isKeyword, RESERVED } from './keywords';

/** Reserved words that begin an operand, and what must follow in that case. */
const OPERAND_KEYWORDS: ReadonlyMap<number, (next: CommonToken) => boolean> = new Map([
  [T.INTERVAL, (next) => next.type === T.STRING || next.type === T.NUMBER],
  [T.TIMESTAMP, (next) => next.type === T.STRING],
  [T.DATE, (next) => next.type === T.STRING],
  [T.CAST, (next) => next.type === T.LPAREN],
  [T.TRY_CAST, (next) => next.type === T.LPAREN],
  [T.EXTRACT, (next) => next.type === T.LPAREN],
  [T.EXISTS, (next) => !endsOperand(next)],
  [T.VALUES, (next) => next.type === T.LPAREN],
  [T.NOT, (next) => !signAfterOperand(next)],
  [T.CASE, (next) => !signAfterOperand(next)],
  [T.SELECT, (next) => !signAfterOperand(next)],
  [T.WITH, (next) => !signAfterOperand(next)],
  [T.NULL, () => true],
  [T.TRUE, () => true],
  [T.FALSE, () => true],
]);

/** Tokens after which an operand must come, so that a clause cannot begin. */
const BEFORE_OPERAND: ReadonlySet<number> = new Set([
  T.SELECT, T.DISTINCT, T.WHERE, T.HAVING, T.QUALIFY, T.ON, T.BY, T.AND, T.OR, T.NOT, T.CASE, T.WHEN,
  T.THEN, T.ELSE, T.LIKE, T.ILIKE, T.CONTAINS, T.BETWEEN, T.ESCAPE, T.COMMA, T.LPAREN, T.LBRACKET, T.COLON,
  T.EQ, T.NE, T.LT, T.LE, T.GT, T.GE, T.PLUS, T.MINUS, T.SLASH, T.PERCENT, T.CONCAT, T.FAT_ARROW,
]); // prettier-ignore

/** Tokens that can only follow a whole operand. */
const AFTER_OPERAND: ReadonlySet<number> = new Set([
  T.EOF, T.SEMICOLON, T.COMMA, T.RPAREN, T.RBRACKET, T.RBRACE, T.DOT, T.EQ, T.NE, T.LT, T.LE, T.GT, T.GE,
  T.SLASH, T.PERCENT, T.CONCAT, T.STAR, T.DOUBLE_COLON, T.FROM, T.AS, T.IS, T.IN, T.LIKE, T.ILIKE,
  T.BETWEEN, T.CONTAINS, T.AND, T.OR, T.ASC, T.DESC, T.NULLS, T.WHERE, T.GROUP, T.HAVING, T.ORDER, T.LIMIT,
  T.UNION, T.EXCEPT, T.INTERSECT, T.WHEN, T.THEN, T.ELSE, T.END,
]); // prettier-ignore

function endsOperand(token: CommonToken): boolean {
  return AFTER_OPERAND.has(token.type);
}

/** A sign that only follows a name: a keyword before it may be a name. */
function signAfterOperand(token: CommonToken): boolean {
  return endsOperand(token) && !isKeyword(token.type) && token.type !== T.STAR;
}

/**
 * Turns reserved words into names if their neighbors allow no other reading: after a dot, before
 * a dot or `=>`, and where an operand is required but the keyword's own clause could not follow. So
 * `SELECT from, end FROM metrics WHERE from > '…'` reads as it looks.
 */
export function standAsNames(tokens: readonly CommonToken[]): void {
  let cases = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !isKeyword(token.type)) continue;
    const previous = tokens[i - 1];
    const next = tokens[i + 1] ?? token;
    if (previous?.type === T.DOT || next.type === T.FAT_ARROW) {
      token.type = T.WORD;
    } else if (groupsByAll(token, previous, tokens[i - 2], next)) {
      continue;
    } else if (RESERVED.has(token.type) && readsAsName(token, previous, next, cases)) {
      token.type = T.WORD;
    } else if (token.type === T.CASE) {
      cases++;
    } else if (token.type === T.END) {
      cases = Math.max(0, cases - 1);
    }
  }
}

/** `GROUP BY ALL`; in `GROUP BY all, b` and `GROUP BY all + 1` it is a column. */
function groupsByAll(
  token: CommonToken,
  previous: CommonToken | undefined,
  before: CommonToken | undefined,
  next: CommonToken,
): boolean {
  if (token.type !== T.ALL || previous?.type !== T.BY || before?.type !== T.GROUP) return false;
  return isKeyword(next.type) || [T.EOF, T.SEMICOLON, T.RPAREN].includes(next.type);
}

function readsAsName(
  token: CommonToken,
  previous: CommonToken | undefined,
  next: CommonToken,
  cases: number,
): boolean {
  if (next.type === T.DOT) {
    const closes = token.type === T.END && cases > 0;
    return !closes || (previous !== undefined && BEFORE_OPERAND.has(previous.type));
  }
  if (token.type === T.OVER || token.type === T.FILTER) {
    return previous?.type !== T.RPAREN;
  }
  if (previous === undefined || !BEFORE_OPERAND.has(previous.type)) {
    const operand = OPERAND_KEYWORDS.get(token.type);
    return TYPES.has(token.type) && operand !== undefined && !operand(next);
  }
  if (token.type === T.WHERE && previous.type === T.LPAREN) return false;
  if (token.type === T.WHEN && previous.type === T.CASE) return false;
  // Outside CASE, these begin statements, not operands.
  if ((previous.type === T.THEN || previous.type === T.ELSE) && cases === 0) return false;
  // `count(DISTINCT a)`, `SELECT ALL a`, `IS NOT DISTINCT FROM`, `(PARTITION BY`, `(ORDER BY`.
  if (next.type === T.BY) return false;
  if (token.type === T.DISTINCT && previous.type === T.NOT) return false;
  if (token.type === T.DISTINCT || token.type === T.ALL) {
    return endsOperand(next) && next.type !== T.STAR;
  }
  if (previous.type === T.NOT && AFTER_NOT.has(token.type)) return false;
  const operand = OPERAND_KEYWORDS.get(token.type);
  if (operand !== undefined) return !operand(next);
  if (token.type === T.END && cases > 0) return next.type === T.END;
  if (token.type === T.FROM && previous.type === T.SELECT) return endsOperand(next);
  return endsOperand(next) || (next.type === T.LPAREN && FUNCTIONS.has(token.type));
}

/** Types that a cast or a declaration may name. */
const TYPES: ReadonlySet<number> = new Set([T.TIMESTAMP, T.DATE, T.INTERVAL]);
const AFTER_NOT: ReadonlySet<number> = new Set([
  T.LIKE,
  T.ILIKE,
  T.IN,
  T.BETWEEN,
  T.CONTAINS,
  T.NULL,
]);
/** Reserved words that are also functions. */
const FUNCTIONS: ReadonlySet<number> = new Set([T.LEFT, T.RIGHT, T.CONTAINS]);

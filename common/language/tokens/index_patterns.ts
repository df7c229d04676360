import { CommonToken, type CharStream, type TokenSource } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import { isKeyword } from './keywords';

/** Tokens that end the list of tables that a FROM began. */
const AFTER_TABLES: ReadonlySet<number> = new Set([
  T.WHERE, T.GROUP, T.HAVING, T.ORDER, T.LIMIT, T.OFFSET, T.UNION, T.INTERSECT, T.EXCEPT, T.ON, T.USING, T.WITH,
  T.WINDOW, T.QUALIFY, T.SELECT, T.SEMICOLON,
]); // prettier-ignore

/** What SYNC reads begins with one of these. */
const SYNCED: ReadonlySet<number> = new Set([T.CONNECTOR, T.LPAREN]);

const OPENING: ReadonlySet<number> = new Set([T.LPAREN, T.LBRACKET, T.LBRACE]);
const CLOSING: ReadonlySet<number> = new Set([T.RPAREN, T.RBRACKET, T.RBRACE]);

/**
 * Joins the tokens of a bare index pattern (`my-cache-*`, `logs-2026.01-*`) where a table is
 * named: after FROM, JOIN, TO, DESCRIBE and the commas between tables. Tokens with space or a comment between them are not joined.
 */
export function joinPatterns(tokens: readonly CommonToken[]): CommonToken[] {
  const joined: CommonToken[] = [];
  // For each open bracket, whether a comma in it separates tables, and whether it belongs to EXTRACT.
  const tables: boolean[] = [false];
  const extracts: boolean[] = [false];
  // How many brackets are open around a SYNC that has yet to name its target: elsewhere `to` is a column.
  let target: number | undefined;
  let tableNext = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    joined.push(token);
    const top = tables.length - 1;
    if (token.type === T.SYNC && SYNCED.has(tokens[i + 1]?.type ?? T.EOF)) target = top;
    else if (token.type === T.SEMICOLON) target = undefined;
    if (OPENING.has(token.type)) {
      tables.push(false);
      extracts.push(tokens[i - 1]?.type === T.EXTRACT);
    } else if (CLOSING.has(token.type) && top > 0) {
      tables.pop();
      extracts.pop();
    } else if (AFTER_TABLES.has(token.type)) {
      tables[top] = false;
    }
    const names = target === top && token.type === T.TO && tokens[i + 1]?.type !== T.DOT;
    if (names && tokens[i + 1]?.type !== T.TO) target = undefined;
    tableNext =
      names ||
      (token.type === T.DESCRIBE && isName(tokens[i + 1])) ||
      (tableNext && token.type === T.LPAREN) ||
      tableFollows(token, tokens[i - 1], tables, extracts);
    if (!tableNext) continue;
    if (token.type === T.FROM) tables[tables.length - 1] = true;
    const pattern = patternAt(tokens, i + 1);
    if (pattern === undefined) continue;
    joined.push(pattern.token);
    i = pattern.last;
    tableNext = false;
  }
  return joined;
}

function tableFollows(
  token: CommonToken,
  previous: CommonToken | undefined,
  tables: readonly boolean[],
  extracts: readonly boolean[],
): boolean {
  if (token.type === T.FROM) {
    return previous?.type !== T.DISTINCT && extracts[extracts.length - 1] !== true;
  }
  if (token.type === T.COMMA) return tables[tables.length - 1] === true;
  return token.type === T.JOIN;
}

function patternAt(
  tokens: readonly CommonToken[],
  first: number,
): { token: CommonToken; last: number } | undefined {
  let last = first - 1;
  let special = false;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !isPart(token)) break;
    if (i > first && token.startIndex !== (tokens[i - 1]?.stopIndex ?? 0) + 1) break;
    special ||= token.type === T.MINUS || token.type === T.STAR;
    last = i;
  }
  const start = tokens[first];
  const stop = tokens[last];
  if (!special || start === undefined || stop === undefined) return undefined;
  const token = new CommonToken(
    T.PATTERN,
    undefined,
    sourceOf(start),
    start.channel,
    start.startIndex,
    stop.stopIndex,
  );
  token.line = start.line;
  token.charPositionInLine = start.charPositionInLine;
  return { token, last };
}

function isPart(token: CommonToken): boolean {
  return (
    isName(token) ||
    token.type === T.NUMBER ||
    token.type === T.MINUS ||
    token.type === T.STAR ||
    token.type === T.DOT
  );
}

/** Behind a column called `describe`, there is never a name. */
const isName = (token: CommonToken | undefined): boolean =>
  token !== undefined && (token.type === T.WORD || isKeyword(token.type));

function sourceOf(token: CommonToken): { source?: TokenSource; stream?: CharStream } {
  const { tokenSource, inputStream } = token;
  return {
    ...(tokenSource === undefined ? {} : { source: tokenSource }),
    ...(inputStream === undefined ? {} : { stream: inputStream }),
  };
}

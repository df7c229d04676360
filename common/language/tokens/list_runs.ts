import type { CommonToken, Token } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import type { Range } from '../nodes';

/** A value of a list that the parser did not read. */
export interface LiteralItem extends Range {
  readonly type: number;
  readonly text: string;
  /** A negative number; its digits start at `digits`. */
  readonly negative: boolean;
  readonly digits: number;
}

/** Values at the start of a list that the parser reads like everything else. */
const READ_BY_PARSER = 32;

const OPENING: ReadonlySet<number> = new Set([T.LPAREN, T.LBRACKET, T.LBRACE]);
const CLOSING: ReadonlySet<number> = new Set([T.RPAREN, T.RBRACKET, T.RBRACE]);
const LITERALS: ReadonlySet<number> = new Set([
  T.STRING,
  T.NUMBER,
  T.NULL,
  T.TRUE,
  T.FALSE,
  T.PARAMETER,
]);

interface List {
  /** Whether its values may be hidden from the parser: after IN, or in brackets. */
  readonly values: boolean;
  /** Plain values read so far in a row. */
  plain: number;
  /** The last value that the parser reads, and the ones after it. */
  last: CommonToken | undefined;
  rest: LiteralItem[] | undefined;
}

/**
 * Removes the plain values of long IN (…) and […] lists from the tokens as they are read. What is between
 * the commas of such a list is a single literal, so there is nothing to parse.
 */
export class ListRuns {
  readonly more = new Map<Token, LiteralItem[]>();
  values = 0;
  private readonly open: List[] = [];

  /** A token was added to `tokens`. */
  took(tokens: CommonToken[]): void {
    const token = tokens[tokens.length - 1];
    if (token === undefined) return;
    if (token.type === T.COMMA || CLOSING.has(token.type)) this.ended(tokens);
    if (CLOSING.has(token.type)) this.open.pop();
    if (!OPENING.has(token.type)) return;
    const before = tokens[tokens.length - 2]?.type;
    const values = token.type === T.LBRACKET || (token.type === T.LPAREN && before === T.IN);
    this.open.push({ values, plain: 0, last: undefined, rest: undefined });
  }

  /** Something in a list ended before the last token, a comma or a closing bracket. */
  private ended(tokens: CommonToken[]): void {
    const list = this.open[this.open.length - 1];
    if (list?.values !== true) return;
    const literal = tokens[tokens.length - 2];
    if (literal === undefined || !LITERALS.has(literal.type)) return this.interrupted(list);
    const minus = tokens[tokens.length - 3];
    const negative = literal.type === T.NUMBER && minus?.type === T.MINUS;
    const begin = tokens[tokens.length - (negative ? 4 : 3)];
    if (
      begin === undefined ||
      !(begin.type === T.COMMA || begin.type === T.LPAREN || begin.type === T.LBRACKET)
    ) {
      return this.interrupted(list);
    }
    list.plain++;
    this.values++;
    if (list.plain < READ_BY_PARSER) return undefined;
    if (list.plain === READ_BY_PARSER) {
      list.last = literal;
      return undefined;
    }
    if (list.rest === undefined && list.last !== undefined) {
      list.rest = [];
      this.more.set(list.last, list.rest);
    }
    const first = negative && minus !== undefined ? minus : literal;
    list.rest?.push({
      type: literal.type,
      text: literal.text ?? '',
      negative,
      start: first.startIndex,
      end: literal.stopIndex + 1,
      digits: literal.startIndex,
    });
    // The comma before it, its sign, and itself; the token that ended it stays.
    tokens.splice(tokens.length - (negative ? 4 : 3), negative ? 3 : 2);
    return undefined;
  }

  private interrupted(list: List): void {
    this.values++;
    list.plain = 0;
    list.last = undefined;
    list.rest = undefined;
  }
}

import { ANTLRInputStream, CommonToken, Token, type CharStream, type TokenSource } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import { drained, type Steps } from '../steps';
import { joinPatterns } from './index_patterns';
import { endOfJsonText } from './json_text';
import { KEYWORDS } from './keywords';
import { ListRuns, type LiteralItem } from './list_runs';
import { afterSpaces, longTokenAt, type LongToken } from './long_tokens';
import { standAsNames } from './names';

/** The tokens of one statement: those that the parser reads, and the comments between them. */
export interface Lexed {
  readonly tokens: CommonToken[];
  readonly comments: readonly Token[];
}

/** As `Lexed`, with the values of long lists kept separate, so that the parser need not read each of them. */
export interface LexedApart extends Lexed {
  /** The values that follow the value of a token in its list, by token. */
  readonly more: ReadonlyMap<Token, readonly LiteralItem[]>;
  /** Number of values in all lists. */
  readonly listValues: number;
  /** The token that exceeded the bound; the rest was not read. */
  readonly beyond: Token | undefined;
}

/** Tokens and characters per step. */
const STEP = 2_048;
const STEP_CHARACTERS = 32 * 1024;

/** Moves to a place at once: its base class reads each character up to there. */
class TextStream extends ANTLRInputStream {
  override seek(index: number): void {
    this.p = Math.min(index, this.size);
  }
}

/** Reads the tokens of one statement; positions are UTF-16 code units of `text`. */
export function lex(text: string): Lexed {
  return drained(lexing(text));
}

/** As `lex`, in short steps, with the values of long lists kept separate. */
export function* lexingApart(text: string, most: number): Steps<LexedApart> {
  const runs = new ListRuns();
  const { beyond, ...lexed } = yield* lexing(text, most, runs);
  return { ...lexed, beyond, more: runs.more, listValues: runs.values };
}

function* lexing(
  text: string,
  most = Infinity,
  runs?: ListRuns,
): Steps<Lexed & { readonly beyond: Token | undefined }> {
  const input = new TextStream(text);
  const lexer = new T(input);
  lexer.removeErrorListeners();
  const tokens: CommonToken[] = [];
  const comments: Token[] = [];
  let braces = 0;
  let sinceYield = 0;
  let yieldedAt = 0;
  for (;;) {
    const at = input.index;
    if (++sinceYield >= STEP || at - yieldedAt >= STEP_CHARACTERS) {
      sinceYield = 0;
      yieldedAt = at;
      yield;
    }
    const start = afterSpaces(text, at);
    const long = longTokenAt(text, start);
    input.seek(long?.end ?? start);
    let token =
      long === undefined
        ? (lexer.nextToken() as CommonToken)
        : longToken(long, start, { source: lexer, stream: input });
    if (token.channel !== Token.DEFAULT_CHANNEL) {
      comments.push(token);
      continue;
    }
    if (token.type === T.WORD) {
      token.type = KEYWORDS.get((token.text ?? '').toUpperCase()) ?? T.WORD;
    } else if (token.type === T.LBRACE) braces++;
    else if (token.type === T.RBRACE) braces = Math.max(0, braces - 1);
    else if (token.type === T.SEMICOLON) braces = 0;
    else if (braces > 0 && text.charCodeAt(token.startIndex) === 34) {
      // The lexer only knows SQL strings.
      const end = endOfJsonText(text, token.startIndex);
      if (end !== undefined && end !== token.stopIndex + 1) {
        token = stringToken(token, end - 1);
        input.seek(end);
      }
    }
    tokens.push(token);
    runs?.took(tokens);
    if (token.type === Token.EOF) break;
    if (tokens.length > most) return { tokens, comments, beyond: token };
  }
  standAsNames(tokens);
  return { tokens: joinPatterns(tokens), comments, beyond: undefined };
}

const longToken = (
  { type, channel, end }: LongToken,
  start: number,
  source: { readonly source: TokenSource; readonly stream: CharStream },
): CommonToken => new CommonToken(type, undefined, source, channel, start, end - 1);

function stringToken(token: CommonToken, stop: number): CommonToken {
  const { startIndex, channel, tokenSource, inputStream } = token;
  const source = {
    ...(tokenSource === undefined ? {} : { source: tokenSource }),
    ...(inputStream === undefined ? {} : { stream: inputStream }),
  };
  const string = new CommonToken(T.STRING, undefined, source, channel, startIndex, stop);
  string.line = token.line;
  string.charPositionInLine = token.charPositionInLine;
  return string;
}

import { Token } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';

/** A token that starts at a known place of a text. */
export interface LongToken {
  readonly type: number;
  readonly channel: number;
  /** Where the next one starts. */
  readonly end: number;
}

/** Shorter tokens are left to the lexer. */
const LEAST = 256;
const ASCII_WORD = /[a-zA-Z_@][a-zA-Z_@0-9]*/y;
const LINE_END = /[\r\n]/g;
const SPACES = /[ \t\r\n\v\f\u00A0\uFEFF\u2000-\u200B\u2028\u2029\u202F\u3000]*/y;

/** Where the spaces that start at `at` end. */
export function afterSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.test(text);
  return SPACES.lastIndex;
}

/**
 * The text, name, word or comment that starts at `at`, if it is long: the lexer looks at each of its characters, in one
 * step, which takes a tenth of a second for 500 KB. Undefined if there is none, or the lexer decides.
 */
export function longTokenAt(text: string, at: number, least = LEAST): LongToken | undefined {
  const found = tokenAt(text, at);
  return found !== undefined && found.end - at >= least ? found : undefined;
}

function tokenAt(text: string, at: number): LongToken | undefined {
  const first = text.charAt(at);
  switch (first) {
    case "'":
      return text.startsWith("''", at + 1) ? undefined : quoted(T.STRING, text, at, first);
    case '"':
      return quoted(T.STRING, text, at, first);
    case '`':
      return text.charAt(at + 1) === first ? undefined : quoted(T.QUOTED_NAME, text, at, first);
    case '-':
      return text.charAt(at + 1) === '-' ? lineComment(text, at) : undefined;
    case '/':
      return text.charAt(at + 1) === '*' ? blockComment(text, at) : undefined;
    default:
      return word(text, at);
  }
}

/** A doubled quote is part of it. */
function quoted(type: number, text: string, at: number, quote: string): LongToken | undefined {
  for (let from = at + 1; ; from += 2) {
    from = text.indexOf(quote, from);
    if (from < 0) return undefined;
    if (text.charAt(from + 1) !== quote)
      return { type, channel: Token.DEFAULT_CHANNEL, end: from + 1 };
  }
}

function lineComment(text: string, at: number): LongToken {
  LINE_END.lastIndex = at;
  const end = LINE_END.exec(text)?.index ?? text.length;
  return { type: T.LINE_COMMENT, channel: Token.HIDDEN_CHANNEL, end };
}

function blockComment(text: string, at: number): LongToken | undefined {
  const end = text.indexOf('*/', at + 2);
  if (end < 0) return undefined;
  return { type: T.BLOCK_COMMENT, channel: Token.HIDDEN_CHANNEL, end: end + 2 };
}

function word(text: string, at: number): LongToken | undefined {
  ASCII_WORD.lastIndex = at;
  if (!ASCII_WORD.test(text)) return undefined;
  const end = ASCII_WORD.lastIndex;
  // It may go on with other letters.
  if (text.charCodeAt(end) > 0x7f) return undefined;
  return { type: T.WORD, channel: Token.DEFAULT_CHANNEL, end };
}

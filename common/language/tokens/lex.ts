import type { CommonToken } from 'antlr4ts';
import { ANTLRInputStream, Token } from 'antlr4ts';
import { MoltlerLexer } from '../generated/MoltlerLexer';
import { joinPatterns } from './index_patterns';
import { KEYWORDS } from './keywords';
import { standAsNames } from './names';

/** The tokens of one statement: those that the parser reads, and the comments between them. */
export interface Lexed {
  readonly tokens: CommonToken[];
  readonly comments: readonly Token[];
}

/** Reads the tokens of one statement; positions are UTF-16 code units of `text`. */
export function lex(text: string): Lexed {
  const lexer = new MoltlerLexer(new ANTLRInputStream(text));
  lexer.removeErrorListeners();
  const tokens: CommonToken[] = [];
  const comments: Token[] = [];
  for (;;) {
    const token = lexer.nextToken() as CommonToken;
    if (token.channel !== Token.DEFAULT_CHANNEL) {
      comments.push(token);
      continue;
    }
    if (token.type === MoltlerLexer.WORD) {
      token.type = KEYWORDS.get((token.text ?? '').toUpperCase()) ?? MoltlerLexer.WORD;
    }
    tokens.push(token);
    if (token.type === Token.EOF) break;
  }
  standAsNames(tokens);
  return { tokens: joinPatterns(tokens), comments };
}

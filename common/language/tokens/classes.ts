import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import type { Range } from '../nodes';
import { isKeyword } from './keywords';
import { lex } from './lex';
import { repair } from './repair';
import { scan } from './scan';
import { split } from './split';

/** What a token is to the eye. */
export type TokenClass =
  | 'keyword'
  | 'string'
  | 'number'
  | 'comment'
  | 'identifier'
  | 'operator'
  | 'parameter'
  | 'punctuation'
  | 'unknown';

/** A token with its place in the text. */
export interface ClassifiedToken extends Range {
  readonly class: TokenClass;
}

const CLASSES: ReadonlyMap<number, TokenClass> = new Map<number, TokenClass>([
  [T.STRING, 'string'],
  [T.NUMBER, 'number'],
  [T.PARAMETER, 'parameter'],
  [T.WORD, 'identifier'],
  [T.QUOTED_NAME, 'identifier'],
  [T.PATTERN, 'identifier'],
  [T.LINE_COMMENT, 'comment'],
  [T.BLOCK_COMMENT, 'comment'],
  [T.UNKNOWN, 'unknown'],
  ...[T.COLON, T.DOT, T.COMMA, T.SEMICOLON, T.LPAREN, T.RPAREN].map(punctuation),
  ...[T.LBRACKET, T.RBRACKET, T.LBRACE, T.RBRACE, T.ELLIPSIS].map(punctuation),
]);

function punctuation(type: number): [number, TokenClass] {
  return [type, 'punctuation'];
}

/**
 * The tokens of a script for highlighting, in order; space is left out. Keywords that stand for names
 * are identifiers. Text of any shape gives an answer.
 */
export function tokenize(text: string): ClassifiedToken[] {
  const pieces = scan(text);
  const parts = split(text, pieces);
  const found: ClassifiedToken[] = [];
  const seen = (start: number, end: number, type: number): void => {
    const plain = isKeyword(type) ? 'keyword' : 'operator';
    found.push({ start, end, class: CLASSES.get(type) ?? plain });
  };
  for (const slice of parts.beyond === undefined ? parts.slices : []) {
    const unclosed = slice.unclosed.map((piece) => ({
      ...piece,
      start: piece.start - slice.start,
      end: piece.end - slice.start,
    }));
    const { tokens } = lex(repair(text.slice(slice.start, slice.end), unclosed).text);
    for (const token of tokens) {
      if (token.type === T.EOF) continue;
      seen(token.startIndex + slice.start, token.stopIndex + 1 + slice.start, token.type);
    }
  }
  for (const piece of pieces) {
    if (piece.kind === 'comment') seen(piece.start, piece.end, T.LINE_COMMENT);
    else if (text.charAt(piece.start) === ';') seen(piece.start, piece.end, T.SEMICOLON);
  }
  found.sort((a, b) => a.start - b.start);
  // Inside a block the `;` is found by both.
  return found.filter((token, i) => i === 0 || token.start !== found[i - 1]?.start);
}

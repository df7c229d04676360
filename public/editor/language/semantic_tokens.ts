import { tokenize, type TokenClass } from '../../../common/language';

/** Monaco's token types, which its themes color, by our token classes. */
const TYPES: Readonly<Record<TokenClass, string>> = {
  keyword: 'keyword',
  string: 'string',
  number: 'number',
  comment: 'comment',
  identifier: 'identifier',
  operator: 'operator',
  parameter: 'variable',
  punctuation: 'delimiter',
  unknown: 'invalid',
};
const CLASSES = Object.keys(TYPES) as TokenClass[];

export const TOKEN_TYPES: readonly string[] = CLASSES.map((each) => TYPES[each]);

/**
 * The tokens of a script as editors expect them: five numbers each, with lines and characters relative to the previous
 * token. A token over several lines becomes one per line.
 * https://code.visualstudio.com/api/references/vscode-api#DocumentSemanticTokensProvider
 */
export function semanticTokens(text: string): Uint32Array {
  const data: number[] = [];
  let line = 0;
  let lineStart = 0;
  let previousLine = 0;
  let previousStart = 0;
  const add = (start: number, end: number, type: number): void => {
    if (end <= start) return;
    const column = start - lineStart;
    const sameLine = line === previousLine;
    data.push(
      line - previousLine,
      sameLine ? column - previousStart : column,
      end - start,
      type,
      0,
    );
    previousLine = line;
    previousStart = column;
  };
  for (const token of tokenize(text)) {
    const type = CLASSES.indexOf(token.class);
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < token.start;) {
      line += 1;
      lineStart = at + 1;
      at = text.indexOf('\n', lineStart);
    }
    let start = token.start;
    for (let at = text.indexOf('\n', start); at >= 0 && at < token.end;) {
      add(start, at, type);
      line += 1;
      lineStart = at + 1;
      start = lineStart;
      at = text.indexOf('\n', start);
    }
    add(start, token.end, type);
  }
  return new Uint32Array(data);
}

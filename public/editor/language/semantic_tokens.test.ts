import { semanticTokens, TOKEN_TYPES } from './semantic_tokens';

/** Decodes tokens as an editor does. */
const decoded = (text: string): string[] => {
  const data = semanticTokens(text);
  const lines = text.split('\n');
  const found: string[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += down;
    column = down === 0 ? column + right : right;
    found.push(`${TOKEN_TYPES[type]}:${lines[line]?.slice(column, column + length)}`);
  }
  return found;
};

describe('the colors of a script', () => {
  it('follow its tokens', () => {
    expect(decoded("SELECT a,\n  'x' FROM t -- end")).toEqual([
      'keyword:SELECT',
      'identifier:a',
      'delimiter:,',
      "string:'x'",
      'keyword:FROM',
      'identifier:t',
      'comment:-- end',
    ]);
  });
  it('can span several lines', () => {
    expect(decoded("SELECT 'a\nb\n\nc', 1")).toEqual([
      'keyword:SELECT',
      "string:'a",
      'string:b',
      "string:c'",
      'delimiter:,',
      'number:1',
    ]);
  });
});

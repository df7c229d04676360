import { ANTLRInputStream, Token } from 'antlr4ts';
import * as fc from 'fast-check';
import { MoltlerLexer } from '../generated/MoltlerLexer';
import { drained } from '../steps';
import { lex, lexingApart } from './lex';
import { longTokenAt } from './long_tokens';

const PIECES = [
  ...["'", '"', '`', "''", "'''", '""', '``', '--', '/*', '*/', '/', '*', '-', '\n', '\r', ' '],
  ...['a', 'B_1', '@x', 'é', 'ab語', '7', '.', '$p', '\\', '=>', '{', '}', 'SELECT'],
];

describe('a long token', () => {
  it('is what the lexer reads', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 })
      .map((pieces) => pieces.join(''));
    let found = 0;
    fc.assert(
      fc.property(text, (given) => {
        const lexer = new MoltlerLexer(new ANTLRInputStream(given));
        lexer.removeErrorListeners();
        for (;;) {
          const token = lexer.nextToken();
          if (token.type === Token.EOF) return;
          const long = longTokenAt(given, token.startIndex, 1);
          if (long === undefined) continue;
          found += 1;
          const { type, channel, stopIndex } = token;
          expect({ given, ...long }).toEqual({ given, type, channel, end: stopIndex + 1 });
        }
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(3000);
  });

  const long = 'x'.repeat(1000);
  it.each([
    `'${long}''${long}'`,
    `"${long}"`,
    `\`${long}\``,
    `'''${long}'''`,
    `/*${long}*/`,
    `--${long}`,
    long,
    `${long}é`,
    `{"${long}\\"": 1}`,
  ])('is between the same tokens as a short one (%#)', (written) => {
    const shape = (of: string) => {
      const text = `SELECT ${of}\n, 1`;
      const { tokens, comments } = lex(text);
      const other = ({ startIndex }: Token) => startIndex > 8 && startIndex < text.length - 4;
      return [...tokens, ...comments].map((token) => [
        token.type,
        other(token) ? '' : token.text?.replace(/x+/g, 'x'),
      ]);
    };
    expect(shape(written)).toEqual(shape(written.replaceAll(long, 'x')));
  });

  it('is never read by the lexer', () => {
    const match = jest.spyOn(ANTLRInputStream.prototype, 'consume');
    const many = 'x'.repeat(300_000);
    for (const text of [
      `'${many}'`,
      `/*${many}*/`,
      `--${many}`,
      many,
      `"${many}"`,
      ' '.repeat(300_000),
    ])
      drained(lexingApart(`SELECT ${text}\n1`, 10_000));
    expect(match.mock.calls.length).toBeLessThan(1000);
    match.mockRestore();
  });

  it('does not make a step long if there are many', () => {
    const steps = lexingApart(`SELECT ${`'${'x'.repeat(200)}',`.repeat(1500)} 1`, 10_000);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(8);
  });
});

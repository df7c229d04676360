import * as fc from 'fast-check';
import { formatScript, parseScript, print } from '.';
import type { Statement } from './statements';
import { withComments } from './testing/arbitrary_comments';
import { STATEMENTS } from './testing/arbitrary_statements';
import { withoutRanges } from './testing/without_ranges';
import { piecesOf } from './tokens/pieces';

function commentsOf(text: string): string[] {
  return piecesOf(text)
    .filter(({ kind }) => kind === 'comment')
    .map(({ start, end }) => text.slice(start, end).trimEnd());
}

describe('a statement with comments anywhere in it', () => {
  const kinds = Object.entries(STATEMENTS) as [string, fc.Arbitrary<Statement>][];

  it.each(kinds)(
    'of kind %s keeps them and its meaning',
    (_kind, arbitrary) => {
      const written = arbitrary.chain((statement) =>
        withComments(print(statement)).map((text) => ({ statement, text: `${text};` })),
      );
      fc.assert(
        fc.property(written, ({ statement, text }) => {
          const formatted = formatScript(text).text;
          expect(commentsOf(formatted)).toEqual(commentsOf(text));
          expect(
            parseScript(formatted).statements.map((one) => withoutRanges(one.statement)),
          ).toEqual([withoutRanges(statement)]);
          expect(formatScript(formatted).text).toBe(formatted);
          // Only a statement that was not formatted keeps its tabs.
          expect(formatted).not.toContain('\t');
        }),
        { numRuns: 8, seed: 20261128 },
      );
    },
    120_000,
  );
});

import * as fc from 'fast-check';
import { MoltlerLexer } from '../generated/MoltlerLexer';
import { lex } from '../tokens/lex';

const line = fc.constantFrom(
  '-- why',
  "-- it's; /* not",
  '--',
  '-- a */',
  `-- ${'long '.repeat(20)}`,
);
const block = fc.constantFrom(
  '/* why */',
  '/**/',
  "/* -- it's; */",
  '/* two\n   lines */',
  `/* ${'long '.repeat(15)}*/`,
);
const space = fc.constantFrom('\t', '\n\t', '\t\n\n', '\t\r\n');
/** A comment with the space before and after it, including the line break that it needs. */
const comment = fc.oneof(
  fc.tuple(space, block, space),
  fc.tuple(space, line, fc.constantFrom('\n\t', '\r\n\t')),
);
const between = fc.oneof(
  { weight: 4, arbitrary: space.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.array(comment, { minLength: 1, maxLength: 2 }).map((all) => all.flat()),
  },
);

/** The tokens of a statement with tabs, line breaks and comments between them. */
export function withComments(text: string): fc.Arbitrary<string> {
  const tokens = lex(text)
    .tokens.filter(({ type }) => type !== MoltlerLexer.EOF)
    .map((token) => token.text ?? '');
  return fc
    .array(between, { minLength: tokens.length + 1, maxLength: tokens.length + 1 })
    .map((spaces) => spaces.map((one, i) => one.join('') + (tokens[i] ?? '')).join(''));
}

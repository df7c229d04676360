import type { SYNTAX_MESSAGES } from '../../../common/errors/syntax_messages';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** What the parser reports. */
export const SYNTAX_GUIDE: GuideOf<typeof SYNTAX_MESSAGES> = {
  unexpected_token: {
    family,
    samples: [
      { found: '"FORM"', expected: ['FROM', 'a comma'], near: 'FROM' },
      { found: '")"', expected: [], advice: 'Remove it.' },
    ],
    means: 'A word or sign is in a place where the language has no use for it.',
    fix: 'Replace it with one of the expected words.',
  },
  unknown_statement: {
    family,
    samples: [{ word: 'SELCT', near: 'SELECT' }, { word: 'HELLO' }],
    means: 'The first word of the statement is not one that a statement can start with.',
  },
  missing_semicolon: {
    family,
    samples: [{ before: 'SHOW' }],
    means: 'Two statements follow each other without a semicolon.',
  },
  unterminated_string: {
    family,
    samples: [{ quote: "'" }],
    means: 'A string runs to the end of the script.',
  },
  unterminated_comment: {
    family,
    samples: [{}],
    means: 'A comment runs to the end of the script.',
  },
  unterminated_identifier: {
    family,
    samples: [{}],
    means: 'A name in backticks runs to the end of the script.',
  },
  unknown_character: {
    family,
    samples: [{ character: '§' }, { character: '“', advice: 'Use straight quotes.' }],
    means: 'A character is not part of the language, often because it was pasted.',
    fix: 'Remove it.',
  },
  missing_comma: {
    family,
    samples: [{ before: '"org"' }],
    means: 'Two members of a list or an object follow each other without a comma.',
  },
  placeholder: {
    family,
    samples: [{ text: '…' }],
    means: 'An example was copied with its placeholder.',
  },
  script_too_long: {
    family,
    samples: [{ bytes: 2_000_000, limit: 1_048_576 }],
    means: 'The script is larger than the server reads at once. Nothing was run.',
  },
  nested_too_deeply: {
    family,
    samples: [{ limit: 200 }],
    means: 'Parentheses, subqueries or a chain of operators nest deeper than is read.',
  },
  misplaced_arguments: {
    family,
    samples: [{}],
    means: 'The arguments of an action mix both ways of writing them.',
  },
  lateral_not_supported: {
    family,
    samples: [{}],
    means: 'A table in FROM tries to read the columns of a table beside it.',
  },
};

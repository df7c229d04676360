import type { SYNTAX_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** Errors that the parser reports. */
export const SYNTAX_GUIDE: GuideOf<typeof SYNTAX_MESSAGES> = {
  unexpected_token: {
    family,
    samples: [
      { found: '"FORM"', expected: ['FROM', 'a comma'], near: 'FROM' },
      { found: '")"', expected: [], advice: 'Remove it.' },
    ],
    means: 'A word or symbol is not allowed at this place.',
  },
  unknown_statement: {
    family,
    samples: [{ word: 'SELCT', near: 'SELECT' }, { word: 'HELLO' }],
    means: 'The first word of the statement is not a keyword that starts one.',
  },
  missing_semicolon: {
    family,
    samples: [{ before: 'SHOW' }],
    means: 'Two statements are not separated by a semicolon.',
  },
  unterminated_string: {
    family,
    samples: [{ quote: "'" }],
    means: 'A string is not closed before the end of the script.',
  },
  unterminated_comment: {
    family,
    samples: [{}],
    means: 'A comment is not closed before the end of the script.',
  },
  unterminated_identifier: {
    family,
    samples: [{}],
    means: 'A name in backticks is not closed before the end of the script.',
  },
  unknown_character: {
    family,
    samples: [{ character: '§' }, { character: '“', advice: 'Use straight quotes.' }],
    means:
      'The character is not part of the language. Such characters often come from text that was pasted from a document.',
  },
  missing_comma: {
    family,
    samples: [{ before: '"org"' }],
    means: 'Two items of a list or an object are not separated by a comma.',
  },
  placeholder: {
    family,
    samples: [{ text: '…' }],
    means: 'The statement still has the placeholder of an example.',
  },
  bound_exceeded: {
    family,
    samples: [
      { bound: 'statement_tokens', limit: 10_000 },
      { bound: 'result_columns', limit: 5_000, found: 100_000 },
      { bound: 'list_values', limit: 50_000, found: 250_000 },
      { bound: 'statement_bytes', limit: 524_288, found: 1_000_000 },
      { bound: 'script_bytes', limit: 1_048_576, found: 3_000_000 },
      { bound: 'script_statements', limit: 1_000, found: 2_000 },
      { bound: 'nesting', limit: 100 },
      { bound: 'expression_depth', limit: 1_020 },
      { bound: 'views', limit: 200, found: 201 },
      { bound: 'view_bytes', limit: 32_768, found: 40_000 },
      { bound: 'view_nesting', limit: 16 },
      { bound: 'series_values', limit: 1_000_000, found: 5_000_000 },
      { bound: 'expression_parts', limit: 50_000 },
      { bound: 'statement_columns', limit: 20_000 },
      { bound: 'statement_tables', limit: 200, found: 300 },
      { bound: 'series_values', limit: 1_000_000, found: 5_000_000 },
      { bound: 'diagnostics', limit: 100, found: 300 },
    ],
    means:
      'The script is larger or more complex than Moltler accepts. Nothing was run. [Bounds](bounds.md) lists all limits.',
  },
  invalid_escape: {
    family,
    samples: [
      { escape: '\\ud83d', half: true },
      { escape: '\\q', half: false },
    ],
    means: 'Text in double quotes inside { … } is JSON, which does not have this escape.',
  },
  too_large_to_check: {
    family,
    samples: [{}],
    means: 'To keep typing smooth, the editor only checks statements up to a certain size.',
  },
  misplaced_arguments: {
    family,
    samples: [{}],
    means: 'The arguments of an action mix both notations.',
  },
};

import { didYouMean, hinted, orList, type Message } from './message';

/** What the parser says. Each entry is a case of test/…/syntax error tables. */
export const SYNTAX_MESSAGES = {
  unexpected_token: (f: {
    found: string;
    expected: readonly string[];
    near?: string;
    advice?: string;
  }): Message => ({
    text:
      f.expected.length > 0
        ? `Expected ${orList(f.expected)}, found ${f.found}.`
        : `${f.found} cannot stand here.`,
    ...hinted(didYouMean(f.near) ?? f.advice),
  }),
  unknown_statement: (f: { word: string; near?: string; advice?: string }): Message => ({
    text: `No statement starts with ${f.word}.`,
    ...hinted(
      didYouMean(f.near) ??
        f.advice ??
        'Statements start with SELECT, SHOW, CREATE CONNECTOR, EXPLAIN …; try SHOW CONNECTORS.',
    ),
  }),
  missing_semicolon: (f: { before: string }): Message => ({
    text: `A semicolon is missing before ${f.before}.`,
    hint: 'Each statement ends with ;',
  }),
  unterminated_string: (f: { quote: string }): Message => ({
    text: `This string has no closing ${f.quote}.`,
    hint: `Close it with ${f.quote}; a quote inside is written twice.`,
  }),
  unterminated_comment: (_: object): Message => ({
    text: 'This comment has no closing */.',
    hint: 'Close it with */.',
  }),
  unterminated_identifier: (_: object): Message => ({
    text: 'This quoted name has no closing `.',
    hint: 'Close it with a backtick.',
  }),
  unknown_character: (f: { character: string; advice?: string }): Message => ({
    text: `The character ${f.character} means nothing here.`,
    ...hinted(f.advice),
  }),
  missing_comma: (f: { before: string }): Message => ({
    text: `A comma is missing before ${f.before}.`,
    hint: 'Separate members with commas.',
  }),
  placeholder: (f: { text: string }): Message => ({
    text: `${f.text} is a placeholder.`,
    hint: 'Put the real text in its place.',
  }),
  script_too_long: (f: { bytes: number; limit: number }): Message => ({
    text: `The script has ${f.bytes} bytes; at most ${f.limit} are read.`,
    hint: 'Run it in parts.',
  }),
  nested_too_deeply: (f: { limit: number }): Message => ({
    text: `This is nested deeper than ${f.limit} levels.`,
    hint: 'Split it with WITH … AS (…), remove parentheses, or write IN (…) in place of a long chain.',
  }),
  misplaced_arguments: (_: object): Message => ({
    text: 'An action takes one object or named arguments, not a mixture of both.',
    hint: 'Write name => value for each, or one {"name": value} object.',
  }),
  lateral_not_supported: (_: Record<string, never>): Message => ({
    text: 'LATERAL is not part of this language: a table in FROM cannot read the tables beside it.',
    hint: 'JOIN the table with ON, or put the query into the SELECT list or into WHERE, where it may read them.',
  }),
} as const;

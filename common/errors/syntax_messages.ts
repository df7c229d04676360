import type { LanguageBounds } from '../bounds';
import { didYouMean, hinted, orList, type Message } from './message';

const grouped = (count: number): string => count.toLocaleString('en-US');

/** For each bound what has too much of what (`#`: how much), and what to write in its place. */
const BEYOND: Readonly<Record<keyof LanguageBounds, { has: string; instead: string }>> = {
  script_bytes: { has: 'The script has # bytes', instead: 'Run it in parts.' },
  statement_bytes: {
    has: 'The statement has # bytes',
    instead: 'Split it into several statements.',
  },
  script_statements: { has: 'The script has # statements', instead: 'Run it in parts.' },
  statement_tokens: {
    has: 'The statement has # words, values and signs',
    instead: 'Split it into several statements, or write IN (…) in place of a long chain.',
  },
  list_values: { has: 'The lists of the statement have # values', instead: 'Run it in parts.' },
  nesting: { has: 'This is # levels deep', instead: 'Split it with WITH … AS (…).' },
  expression_depth: {
    has: 'This expression is # levels deep',
    instead: 'Write IN (…) in place of a long chain.',
  },
  expression_parts: {
    has: 'The expressions of the statement have # parts, with aliases replaced by what they stand for',
    instead: 'Compute what is used often in a subquery.',
  },
  result_columns: {
    has: 'This query has # columns',
    instead: 'Name the columns you need in place of *.',
  },
  statement_columns: {
    has: 'The queries of the statement have # columns together',
    instead: 'Name the columns you need in place of *.',
  },
  statement_tables: {
    has: 'The statement names # tables',
    instead: 'Split it into several statements.',
  },
  diagnostics: { has: 'The script has # problems', instead: 'Fix the first ones.' },
};

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
  script_too_long: (f: { bytes: number; limit: number; bound: string }): Message => ({
    text: `The script has ${grouped(f.bytes)} bytes; the limit is ${grouped(f.limit)} (${f.bound}).`,
    hint: 'Run it in parts.',
  }),
  beyond_bound: (f: { bound: keyof LanguageBounds; limit: number; found?: number }): Message => {
    const { has, instead } = BEYOND[f.bound];
    const found = f.found === undefined ? `more than ${grouped(f.limit)}` : grouped(f.found);
    return {
      text: `${has.replace('#', found)}; the limit is ${grouped(f.limit)} (${f.bound}).`,
      hint: `${instead} An administrator can raise the limit with --bound ${f.bound}=….`,
    };
  },
  invalid_escape: (f: { escape: string; half: boolean }): Message =>
    f.half
      ? {
          text: `${f.escape} is half of a character.`,
          hint: 'Write both halves, such as \\ud83d\\ude00, or the character itself.',
        }
      : {
          text: `${f.escape} is not an escape of JSON.`,
          hint: 'Write \\\\ for a backslash, or put the text in single quotes.',
        },
  nested_too_deeply: (f: { limit: number; bound: string }): Message => ({
    text: `This is nested deeper than ${grouped(f.limit)} levels (${f.bound}).`,
    hint: 'Split it with WITH … AS (…), remove parentheses, or write IN (…) in place of a long chain.',
  }),
  too_large_to_check: (_: object): Message => ({
    text: 'This is too large to check here while you type.',
    hint: 'It is checked when it runs.',
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

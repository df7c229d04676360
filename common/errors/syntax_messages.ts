import type { LanguageBounds } from '../bounds';
import { grouped } from '../quantities';
import { boundSetting, didYouMean, hinted, type Message, orList } from './message';

/** For each bound: what exceeds it (`#`: how many there are), and what to write instead. */
const BEYOND: Readonly<Record<keyof LanguageBounds, { has: string; instead: string }>> = {
  script_bytes: { has: 'The script has # bytes', instead: 'Split it into several scripts.' },
  statement_bytes: {
    has: 'The statement has # bytes',
    instead: 'Split it into several statements.',
  },
  script_statements: {
    has: 'The script has # statements',
    instead: 'Split it into several scripts.',
  },
  statement_tokens: {
    has: 'The statement has # words, values and symbols',
    instead: 'Split it into several statements, or replace long chains of OR with IN (…).',
  },
  list_values: {
    has: 'The lists in the statement have # values',
    instead: 'Split it into several statements.',
  },
  nesting: {
    has: 'This is nested # levels deep',
    instead: 'Remove parentheses, or split it up using WITH … AS (…).',
  },
  expression_depth: {
    has: 'This expression is nested # levels deep',
    instead: 'Replace long chains of OR with IN (…).',
  },
  expression_parts: {
    has: 'The expressions in the statement have # parts, after replacing aliases',
    instead: 'Compute repeated expressions once, in a subquery, and use long values only once.',
  },
  result_columns: {
    has: 'This query has # columns',
    instead: 'Select the columns you need instead of *.',
  },
  statement_columns: {
    has: 'The queries in the statement have # columns in total',
    instead: 'Select the columns you need instead of *.',
  },
  statement_tables: {
    has: 'The statement reads # tables',
    instead: 'Split it into several statements.',
  },
  series_values: {
    has: 'The series has # values',
    instead: 'Use a larger step or a shorter series.',
  },
  views: {
    has: 'There would be # views',
    instead: 'Delete one that you no longer need with DROP VIEW.',
  },
  view_bytes: {
    has: 'The query of the view has # bytes',
    instead: 'Split it into several views.',
  },
  view_nesting: {
    has: 'Views are nested # levels deep',
    instead: 'Read the tables of the innermost views directly.',
  },
  diagnostics: {
    has: 'The script has # problems',
    instead: 'Fix the first ones and run it again.',
  },
};

/** Diagnostics of the parser. */
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
        : `${f.found} is not allowed here.`,
    ...hinted(didYouMean(f.near) ?? f.advice),
  }),
  unknown_statement: (f: { word: string; near?: string; advice?: string }): Message => ({
    text: `A statement cannot start with ${f.word}.`,
    ...hinted(
      didYouMean(f.near) ??
        f.advice ??
        'Start with a keyword such as SELECT, SHOW, EXPLAIN or CREATE CONNECTOR.',
    ),
  }),
  missing_semicolon: (f: { before: string }): Message => ({
    text: `A semicolon is missing before ${f.before}.`,
    hint: 'End each statement with a semicolon.',
  }),
  unterminated_string: (f: { quote: string }): Message => ({
    text: `This string has no closing ${f.quote}.`,
    hint: `Add ${f.quote} at the end. To use a quote inside the string, write it twice.`,
  }),
  unterminated_comment: (_: object): Message => ({
    text: 'This comment has no closing */.',
    hint: 'Add */ at the end.',
  }),
  unterminated_identifier: (_: object): Message => ({
    text: 'This quoted name has no closing `.',
    hint: 'Add a backtick at the end.',
  }),
  unknown_character: (f: { character: string; advice?: string }): Message => ({
    text: `Unexpected character ${f.character}.`,
    hint: f.advice ?? 'Remove it, or enclose the text that contains it in quotes.',
  }),
  missing_comma: (f: { before: string }): Message => ({
    text: `A comma is missing before ${f.before}.`,
    hint: 'Add it. Commas separate the items of a list or an object.',
  }),
  placeholder: (f: { text: string }): Message => ({
    text: `${f.text} is a placeholder.`,
    hint: 'Replace it with the real text.',
  }),
  bound_exceeded: (f: { bound: keyof LanguageBounds; limit: number; found?: number }): Message => {
    const { has, instead } = BEYOND[f.bound];
    const found = f.found === undefined ? `more than ${grouped(f.limit)}` : grouped(f.found);
    return {
      text: `${has.replace('#', found)}${f.found === undefined ? '' : `; the limit is ${grouped(f.limit)}`} (${f.bound}).`,
      hint: `${instead} An administrator can raise the limit with ${boundSetting(f.bound)}.`,
    };
  },
  invalid_escape: (f: { escape: string; half: boolean }): Message =>
    f.half
      ? {
          text: `${f.escape} is only half of a character.`,
          hint: 'Write both halves, such as \\ud83d\\ude00, or the character itself.',
        }
      : {
          text: `${f.escape} is not a JSON escape.`,
          hint: 'Write \\\\ for a backslash, or use single quotes.',
        },
  too_large_to_check: (_: object): Message => ({
    text: 'This statement is too large to check while you type.',
    hint: 'Run it to check it.',
  }),
  misplaced_arguments: (_: object): Message => ({
    text: 'The arguments of an action must be either named or one object, not both.',
    hint: 'Write each as name => value, or all in one object: {"name": value}.',
  }),
} as const;

import {
  FOR_EACH_OPTIONS,
  FUNCTIONS,
  SCAN_OPTIONS,
  type OptionDeclaration,
} from '../../common/binding';
import { MESSAGES } from '../../common/errors';
import { blocks, code, GENERATED, markdownTable } from './markdown';
import { STATEMENT_KINDS } from '../../common/language';

/** The language reference: statements, options, functions, error codes. */
export function languagePage(): string {
  const statements = Object.values(STATEMENT_KINDS);
  const groups = [...new Set(FUNCTIONS.map(({ group }) => group))];
  return `${blocks(
    GENERATED,
    '# The language',
    'Strings are enclosed in single or double quotes, names that need quotes in backticks. Keywords can be used as names. Comments start with `--` or are enclosed in `/* */`. JSON can have comments and trailing commas.',
    'Text in double quotes is always text, never a name; if it is also the name of a column, there is a warning. In `{…}`, strings in double quotes have the escapes of JSON: `\\n`, `\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\r`, `\\t` and `\\uXXXX` (two for a character beyond U+FFFF). Half of such a pair, or any other escape, is an error. Elsewhere, and in single quotes, a backslash has no special meaning.',
    'A parameter that is a number or a boolean takes the type of the value it is compared with: with `--param t=2024`, `$t` is the number 2024 when compared with a number, and the text 2024 when compared with text.',
    '## Statements',
    markdownTable(
      ['Statement', 'Description'],
      statements
        .filter(({ later }) => !later)
        .map(({ syntax, description }) => [code(syntax), description]),
    ),
    '### Not available yet',
    'These statements are parsed, but fail with `statement_not_available` and change nothing.',
    markdownTable(
      ['Statement'],
      statements.filter(({ later }) => later).map(({ syntax }) => [code(syntax)]),
    ),
    '## WITH (…)',
    'After a table, options apply to that scan; at the end of a query, to all of its scans.',
    optionTable(SCAN_OPTIONS),
    'After `FOR EACH (…)`, there are other options; [Actions](actions.md) explains them.',
    optionTable(FOR_EACH_OPTIONS),
    '## Conditions',
    'Comparisons, `AND OR NOT`, `IN`, `BETWEEN`, `LIKE`, `ILIKE`, `IS [NOT] NULL`, `IS [NOT] DISTINCT FROM`, and `CONTAINS`, which finds an element of a list or a substring of text, both ignoring case. A column that "ignores case" does so in every comparison. `list[n]` counts from 0, while functions such as `list_extract` and `split_part` count from 1. Access members of documents with `.name` and `[n]`.',
    '## Values',
    'Integers have 64 bits, numbers are 64-bit floats, and timestamps have microsecond precision. NaN equals itself and is greater than every number, so `value > 5` is true for it; in JSON, NaN and the infinities are text. A value that does not fit its column (text instead of a number, an integer beyond 64 bits, a time that does not exist) is never replaced by another value: it reads as NULL, a warning counts such values and names the column, and the result is partial. If the column cannot be read in any row of the first page, the query fails with `unreadable_response`. [How responses are read](json.md) has the details.',
    'A decimal shows as many digits after the point as its scale: `CAST(1.5 AS decimal(10, 2))` is `1.50`. Sums, minimums and maximums keep the scale, `+` and `-` use the larger one, `*` adds both, `round(value, digits)` uses its own, and `/` and averages return ordinary numbers. A cast to `decimal` without a scale keeps up to nine digits after the point. Trailing zeros are then not shown, nor in values computed from it.',
    'Secrets that have been used are replaced with `[redacted]`. In errors, plans and requests, this applies to all of them; in rows, column names and the text of statements, only to secrets of 8 characters or more, because shorter ones also occur by coincidence; a warning counts the affected values. Secrets that were deleted are no longer redacted.',
    '## Functions',
    ...groups.map((group) =>
      blocks(
        `### ${group}`,
        markdownTable(
          ['Function', 'Result'],
          FUNCTIONS.filter((one) => one.group === group).map(({ signature, description }) => [
            code(signature),
            description,
          ]),
        ),
      ),
    ),
    '## Error codes',
    '[errors.md](errors.md) explains each: what it means, whether a retry makes sense, and how to fix it.',
    Object.keys(MESSAGES).sort().map(code).join(', '),
  )}\n`;
}

const optionTable = (
  options: readonly Pick<OptionDeclaration<object>, 'name' | 'takes' | 'choices' | 'description'>[],
): string =>
  markdownTable(
    ['Option', 'Value', 'Effect'],
    options.map(({ name, takes, choices, description }) => [
      code(name),
      choices === undefined ? takes : choices.map((choice) => code(`'${choice}'`)).join(', '),
      description,
    ]),
  );

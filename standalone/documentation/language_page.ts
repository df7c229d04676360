import { FUNCTIONS } from '../../common/binding/functions';
import { SCAN_OPTIONS } from '../../common/binding/scan_options';
import { MESSAGES } from '../../common/errors/codes';
import { blocks, code, GENERATED, markdownTable } from './markdown';
import { STATEMENT_SYNTAX } from '../../common/language/statement_syntax';

/** The reference of the language: statements, options, functions, codes. */
export function languagePage(): string {
  const statements = Object.values(STATEMENT_SYNTAX);
  const groups = [...new Set(FUNCTIONS.map(({ group }) => group))];
  return `${blocks(
    GENERATED,
    '# The language',
    'Strings stand in single or double quotes, names that need quotes in backticks. Keywords are not reserved where a name can stand. Comments: `--` and `/* */`. JSON takes comments and trailing commas.',
    'A text in double quotes is text, never a name: where it is also the name of a column, a warning says so. In `{…}` a string in double quotes has the escapes of JSON: `\\n`, `\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\r`, `\\t`, `\\uXXXX`, a character beyond the basic plane as two of them; half of one, and any other escape, is refused. Elsewhere, and in single quotes, a backslash is a backslash.',
    'A parameter that is a number or a boolean takes the type of what it is compared with: with `--param t=2024`, `$t` is 2024 beside a number and the text 2024 beside text.',
    '## Statements',
    markdownTable(
      ['Statement', 'What it does'],
      statements.filter(({ later }) => !later).map(({ syntax, says }) => [code(syntax), says]),
    ),
    '### Understood, for later',
    'These parse, and are refused with `statement_not_available`; nothing changes.',
    markdownTable(
      ['Statement'],
      statements.filter(({ later }) => later).map(({ syntax }) => [code(syntax)]),
    ),
    '## WITH (…)',
    'After a table an option belongs to that scan; at the end of a query to all of its scans.',
    markdownTable(
      ['Option', 'Takes', 'What it does'],
      SCAN_OPTIONS.map(({ name, takes, choices, description }) => [
        code(name),
        choices === undefined ? takes : choices.map((choice) => code(`'${choice}'`)).join(', '),
        description,
      ]),
    ),
    '## Conditions',
    'Comparison, `AND OR NOT`, `IN`, `BETWEEN`, `LIKE`, `ILIKE`, `IS [NOT] NULL`, `IS [NOT] DISTINCT FROM`, and `CONTAINS`: on a list, one element is equal; on text, a substring; both ignore case. A column that "ignores case" compares so everywhere. `list[n]` counts from 0; documents are entered with `.name` and `[n]`.',
    '## Values',
    'An integer has 64 bits, a number is a 64-bit float, a timestamp is kept to the microsecond. NaN is greater than every number, so that `value > 5` lets it through, and equal to itself; JSON writes NaN and the infinities as texts. A value that its column cannot hold (a text for a number, an integer beyond 64 bits, a time that no calendar has) is never replaced by another one: it reads as NULL, a warning counts it and names the column, and the result is incomplete. If the column cannot be read in any row of the first page, the query fails with `unreadable_response`. [How responses are read](json.md) has the details.',
    'A stored secret that has been used never leaves: errors, plans and requests read `[redacted]` instead of it. Rows, names of columns and the text of statements do so for secrets of 8 characters or more only, because a shorter one is found there by coincidence; a warning says how many values held one. A secret that was dropped is data like any other.',
    '## Functions',
    ...groups.map((group) =>
      blocks(
        `### ${group}`,
        markdownTable(
          ['Function', 'What it gives'],
          FUNCTIONS.filter((one) => one.group === group).map(({ signature, description }) => [
            code(signature),
            description,
          ]),
        ),
      ),
    ),
    '## Codes of errors and diagnostics',
    '[errors.md](errors.md) has an entry for each: what it means, whether a retry makes sense, and how to fix it.',
    Object.keys(MESSAGES).sort().map(code).join(', '),
  )}\n`;
}

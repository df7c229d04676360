import {
  FOR_EACH_OPTIONS,
  FUNCTIONS,
  SCAN_OPTIONS,
  type OptionDeclaration,
} from '../../common/binding';
import { MESSAGES } from '../../common/errors';
import { blocks, code, GENERATED, markdownTable, sql } from './markdown';
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
    'A parameter takes the type of the value it is compared with, and of the argument that a function expects. With `--param t=2024`, `$t` is the number 2024 next to a number, and the text 2024 next to text, also in IN, BETWEEN, LIKE, CONTAINS and CASE. A parameter that is text, such as a value in quotes, is read as the number, the time or the boolean that it is compared with; if it is not one, that is an error. Nothing else is converted: a text column and an integer column need a CAST.',
    '## Statements',
    markdownTable(
      ['Statement', 'Description'],
      statements
        .filter(({ later }) => !later)
        .map(({ syntax, description }) => [code(syntax), description]),
    ),
    '[scripts.md](scripts.md) is the guide to variables, conditions, loops and errors.',
    '### Not available yet',
    'These statements are parsed, but fail with `statement_not_available` and change nothing.',
    markdownTable(
      ['Statement'],
      statements.filter(({ later }) => later).map(({ syntax }) => [code(syntax)]),
    ),
    '## Views',
    'A view stores a query under a name that is used wherever a table can be: after FROM and JOIN, in subqueries, and in other views. Nothing is read until the view is queried, and then only what is needed: conditions, sorts, limits and the columns in use reach the services exactly as if the query were written out, which EXPLAIN shows.',
    sql(
      "CREATE VIEW open_bugs AS\nSELECT title, author, created_at FROM github_myorg.issues\nWHERE state = 'open' AND labels CONTAINS 'bug';\n\nSELECT author, count(*) AS bugs FROM open_bugs\nWHERE created_at > now() - INTERVAL '30 days' GROUP BY author;",
    ),
    'After FROM, a name without a dot is a query of WITH, else a temporary table, else a view, else a connector, else an index. Temporary tables, views and connectors cannot have the same name, whatever its case. `*` in a view is expanded when the view is read, so new columns of an entity appear in it. Its query can use neither parameters nor secrets, and times without a zone are read in the zone of whoever reads the view.',
    'WITH options after the name of a view, or at the end of a statement that reads it, apply to each of its scans that does not set them itself. `DESCRIBE open_bugs` lists its columns, and `SHOW VIEWS` all views with their queries.',
    '`ALTER CONNECTOR … RENAME TO` changes the name in the views that read the connector, and lists them. If what a view reads is deleted or loses a column, the view stays, but reading it fails with `view_invalid` until it works again; `SHOW VIEWS` shows the problem. Deleting or changing a connector names the views that no longer work because of it.',
    '## Temporary tables',
    'Inside `BEGIN … END`, the rows of a query can be kept and read any number of times, without requesting them again: see [Scripts](scripts.md#temporary-tables).',
    '## WITH (…)',
    'After a table, options apply to that scan; at the end of a query, to all of its scans.',
    optionTable(SCAN_OPTIONS),
    "With `on_error` other than `'fail'`, a scan goes on without what failed: a list of a fan-out, such as the issues of one repository; a batch of keys of a join; the details of a row, whose columns are then NULL. The report of the scan names these parts (`missing` in `--format json`). Rejected credentials and exhausted rate limits end the scan, because every further request would fail, too. A name such as `#incidents` that cannot be looked up is always an error.",
    'After `FOR EACH (…)`, there are other options; [Actions](actions.md) explains them.',
    optionTable(FOR_EACH_OPTIONS),
    '## Conditions',
    'Comparisons, `AND OR NOT`, `IN`, `BETWEEN`, `LIKE`, `ILIKE`, `IS [NOT] NULL`, `IS [NOT] DISTINCT FROM`, and `CONTAINS`, which finds an element of a list or a substring of text, both ignoring case. A column that "ignores case" does so in every comparison. `list[n]` counts from 0, while functions such as `list_extract` and `split_part` count from 1. Access members of documents with `.name` and `[n]`.',
    "Rows, such as `(repo, number) IN (('web', 1), ('api', 7))`, are compared value by value, each by the rule of its column: rows are equal if all values are, and `<` is decided by the first values that differ. A comparison with a NULL that matters is unknown. `(a, b) IS NULL` means that all of them are NULL, `IS NOT NULL` that none is.",
    '## Lists and rows',
    'UNNEST makes a row of each element of a list, or of an array in a document. The arguments can be columns of the tables before it in FROM:',
    sql(
      'SELECT label, count(*) AS issues FROM gh.issues i, UNNEST(i.labels) AS label GROUP BY label;',
      "SELECT i.title, person.login FROM gh.issues i LEFT JOIN UNNEST(i.raw.assignees) AS person ON person.type = 'User';",
    ),
    'Rows without elements (the list is empty or NULL, or the value is not an array) are left out, as with any join; `LEFT JOIN UNNEST(…) ON TRUE` keeps them, with NULL as the element. `AS label` names the table and its column, `AS l(label)` both. Several lists, `UNNEST(a, b) AS u(x, y)`, are side by side, and shorter ones are padded with NULL. WITH ORDINALITY adds the position, counted from 0 as in `list[n]`: `labels[position]` is the element. Elements of a list that ignores case ignore it, too.',
    'In the SELECT list, UNNEST means the same as CROSS JOIN UNNEST in FROM, and its alias works in WHERE, GROUP BY and ORDER BY: `SELECT UNNEST(labels) AS label, count(*) FROM gh.issues GROUP BY label`. LIMIT counts elements.',
    '`generate_series(1, 10)` includes its end, `range(10)` does not. Both return numbers, or times with an interval as step; as rows in FROM, and as a list elsewhere. They return at most 1,000,000 values, unless the bound [`series_values`](bounds.md) is changed.',
    '`raw.labels[*].name` is the list of a member of every element, with NULL where an element does not have it, so that `raw.people[*].name` and `raw.people[*].age` have the same positions. Steps after `[*]` apply to each element. For one element of the list itself, use `list_extract`.',
    'LATERAL lets a subquery in FROM use columns of the tables before it, such as for the latest comment of each issue: `FROM a LEFT JOIN LATERAL (SELECT … FROM b WHERE b.key = a.key ORDER BY … LIMIT 1) x ON TRUE`. ASOF JOIN finds the nearest row instead: `FROM a ASOF JOIN b ON a.key = b.key AND a.time >= b.time`; of several that are equally near, it returns one.',
    '## Groups',
    '`DISTINCT ON (a)` keeps the first row of each `a`, in the order of ORDER BY. `GROUPING SETS ((a, b), (a), ())`, `ROLLUP (a, b)` and `CUBE (a, b)` group by several sets of keys at once; a key that a row is not grouped by is NULL, and `grouping(a)` is 1 for it.',
    "`FROM t PIVOT (count(*) FOR state IN ('open', 'closed') GROUP BY author)` returns a column for each value; without GROUP BY, it groups by every column of `t` that is not used otherwise. With several aggregates, their names follow the value: `open_total`. `FROM t UNPIVOT (value FOR name IN (a, b))` returns a row for each of these columns, without those that are NULL unless it says INCLUDE NULLS.",
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

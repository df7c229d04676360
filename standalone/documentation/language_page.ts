import {
  FOR_EACH_OPTIONS,
  FUNCTIONS,
  SCAN_OPTIONS,
  SYNC_OPTIONS,
  type OptionDeclaration,
} from '../../common/binding';
import { EFFECTIVE_OPTIONS } from '../../common/declaration';
import { MESSAGES } from '../../common/errors';
import { fieldTable } from './field_table';
import { blocks, code, GENERATED, markdownTable, sql } from './markdown';
import { STATEMENT_KINDS } from '../../common/language';

/** The language reference: statements, options, functions, error codes. */
export function languagePage(): string {
  const statements = Object.values(STATEMENT_KINDS);
  const groups = [...new Set(FUNCTIONS.map(({ group }) => group))];
  return `${blocks(
    GENERATED,
    '# The language',
    'Strings are enclosed in single or double quotes; names that need quotes are enclosed in backticks. Keywords can be used as names. Comments start with `--` or are enclosed in `/* */`. JSON can have comments and trailing commas.',
    'Text in double quotes is always text, never a name; a warning points out text that is also the name of a column. In `{…}`, strings in double quotes have the escapes of JSON: `\\n`, `\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\r`, `\\t` and `\\uXXXX` (two for a character beyond U+FFFF). Half of such a pair, or any other escape, is an error. Elsewhere, and in single quotes, a backslash has no special meaning.',
    'A parameter takes the type of the value it is compared with, or of the argument that a function expects. With `--param t=2024`, `$t` is the number 2024 when compared with a number, and the text 2024 when compared with text, also in IN, BETWEEN, LIKE, CONTAINS and CASE. A text parameter, such as a value in quotes, is read as a number, a time or a boolean if it is compared with one; text that cannot be read this way is an error. Nothing else is converted: to compare a text column with an integer column, use CAST.',
    '## Statements',
    markdownTable(
      ['Statement', 'Description'],
      statements
        .filter(({ later }) => !later)
        .map(({ syntax, description }) => [code(syntax), description]),
    ),
    '[Scripts](scripts.md) explains variables, conditions, loops and error handling; [Actions](actions.md) explains CONNECTOR_EXEC; [Syncs](syncs.md) explains SYNC.',
    '### Not available yet',
    'These statements are parsed, but fail with `statement_not_available` and change nothing.',
    markdownTable(
      ['Statement'],
      statements.filter(({ later }) => later).map(({ syntax }) => [code(syntax)]),
    ),
    '## Views',
    'A view stores a query under a name that can be used wherever a table can: after FROM and JOIN, in subqueries, and in other views. Nothing is read until the view is queried, and then only what is needed: conditions, sorts, limits and the selected columns are pushed down as if the query were written out, as EXPLAIN shows.',
    sql(
      "CREATE VIEW open_bugs AS\nSELECT title, author, created_at FROM github_myorg.issues\nWHERE state = 'open' AND labels CONTAINS 'bug';\n\nSELECT author, count(*) AS bugs FROM open_bugs\nWHERE created_at > now() - INTERVAL '30 days' GROUP BY author;",
    ),
    'After FROM, a name without a dot is the first of these that exists: a query of WITH, a temporary table, a view, a connector, an index. Temporary tables, views and connectors cannot have the same name, ignoring case. `*` in a view is expanded when the view is read, so it includes columns that an entity got later. The query of a view cannot use parameters or secrets, and times without a zone are in the time zone of the user who reads the view.',
    'WITH options after the name of a view, or at the end of a statement that reads it, apply to all of its scans that do not set them. `DESCRIBE open_bugs` lists its columns, and `SHOW VIEWS` lists all views with their queries.',
    '`ALTER CONNECTOR … RENAME TO` changes the name in the views that read the connector, and lists them. If a connector, view or column that a view reads is deleted, the view is kept, but reading it fails with `view_invalid` until the cause is fixed; `SHOW VIEWS` shows the problem. A statement that deletes or changes a connector reports which views no longer work because of it.',
    '## Temporary tables',
    'Inside `BEGIN … END`, the rows of a query can be kept and read any number of times without another request: see [Scripts](scripts.md#temporary-tables).',
    '## Indices',
    'An index holds documents, one for each row that a sync has read, under the names of its columns. FROM and JOIN read an index by its name, or all indices that match a pattern, without a request to a service:',
    sql(
      "SELECT title, created_at FROM github-issues-* WHERE state = 'open';",
      'SELECT i.title, j.status FROM github-issues-gh_org-issues i JOIN jira.issues j ON j.key = i.ticket;',
    ),
    'Names are lower case; a pattern in upper case means the same. `a.b` is the entity `b` if there is a connector `a`, otherwise an index. Indices whose names begin with a dot are not read. If nothing matches, the error is `unknown_index`; inside TRY, it is raised when the statement is reached.',
    'A pattern has the columns of all indices that it matches; where one lacks a column, it is NULL. If a column does not have the same type in all of them, it is text: texts as they are, everything else as JSON. A notice names the column and the indices; convert it with CAST, or read one index. A value that does not fit its column is NULL, with a warning that reports how many, and the result is partial.',
    '`_id` is the id of a document, `_index` the name of its index, and `_moltler` where it comes from, such as `_moltler.synced_at`; `*` leaves them out. `@timestamp` is the time of a change, or of the sync. `DESCRIBE github-issues-*` lists the columns.',
    'Elasticsearch applies conditions, looks up the keys of joins, and returns the first documents of an order, as far as it returns the same rows; everything else is evaluated on the documents after they were read. LIMIT stops reading early. EXPLAIN shows which indices match, how many documents they have, what is searched for, and what is checked here and why. Of the options of WITH, only `max_results` has an effect. Reading an index needs no connector, and a read-only token can do it.',
    'On Elasticsearch, COUNT, SUM, MIN, MAX, AVG, DISTINCT and GROUP BY over indices are computed there, without reading the documents, if the result is the same: for example not if numbers with fractions are summed, or if a SELECT joins tables. EXPLAIN shows the request, or the reason. Some reasons are only known while the query runs, such as a text that is too long to be indexed; then the documents are read, and a notice says why.',
    '## WITH (…)',
    '### Options of a scan',
    'After a table, these options apply to its scan; at the end of a query, to all of its scans.',
    optionTable(SCAN_OPTIONS),
    "With `on_error = 'warn'` or `'ignore'`, a scan continues without the parts that failed: one list of a fan-out, such as the issues of one repository; one batch of join keys; or the details of one row, whose columns are then NULL. The report of the scan names these parts (`missing` in `--format json`). Rejected credentials and rate limits that are used up still end the scan, because every further request would fail, too. A name such as `#incidents` that cannot be looked up is always an error.",
    '### Options of FOR EACH',
    'These options follow `FOR EACH (…)`; see [Actions](actions.md#for-each-row-of-a-query).',
    optionTable(FOR_EACH_OPTIONS),
    '### Options of a sync',
    'These options are at the end of SYNC; see [Syncs](syncs.md). Those of the table or query that it reads are set by Moltler: a sync never uses the cache.',
    optionTable(SYNC_OPTIONS),
    '## CONFIG and OPTIONS',
    'The keys of CONFIG depend on the connector type; each has a page in [docs/connectors](connectors). The keys of OPTIONS are the same for all types. `ALTER CONNECTOR name SET CONFIG {"key": value}` and `SET OPTIONS {"key": value}` change them; `null` removes a key.',
    fieldTable(EFFECTIVE_OPTIONS),
    '## Conditions',
    'Comparisons, `AND OR NOT`, `IN`, `BETWEEN`, `LIKE`, `ILIKE`, `IS [NOT] NULL`, `IS [NOT] DISTINCT FROM`, and `CONTAINS`, which finds an element of a list or a substring of text, both ignoring case. A column that "ignores case" does so in every comparison. `list[n]` counts from 0, while functions such as `list_extract` and `split_part` count from 1. Access members of documents with `.name` and `[n]`.',
    "Rows, such as `(repo, number) IN (('web', 1), ('api', 7))`, are compared value by value, each by the rule of its column: rows are equal if all values are, and `<` is decided by the first values that differ. A comparison with a NULL that matters is unknown. `(a, b) IS NULL` means that all of them are NULL, `IS NOT NULL` that none is.",
    '## Lists and rows',
    'UNNEST returns a row for each element of a list, or of an array in a document. Its arguments can be columns of the tables before it in FROM:',
    sql(
      'SELECT label, count(*) AS issues FROM gh.issues i, UNNEST(i.labels) AS label GROUP BY label;',
      "SELECT i.title, person.login FROM gh.issues i LEFT JOIN UNNEST(i.raw.assignees) AS person ON person.type = 'User';",
    ),
    'Rows without elements (the list is empty or NULL, or the value is not an array) are left out, as in any join; `LEFT JOIN UNNEST(…) ON TRUE` keeps them, with NULL as the element. `AS label` names both the table and its column; `AS l(label)` names them separately. With several lists, `UNNEST(a, b) AS u(x, y)`, each row has one element of each, and shorter lists are padded with NULL. WITH ORDINALITY adds the position, counted from 0 as in `list[n]`: `labels[position]` is the element. If a list ignores case, so do its elements.',
    'In the SELECT list, UNNEST means the same as CROSS JOIN UNNEST in FROM, and its alias works in WHERE, GROUP BY and ORDER BY: `SELECT UNNEST(labels) AS label, count(*) FROM gh.issues GROUP BY label`. LIMIT then counts elements.',
    '`generate_series(1, 10)` includes its end; `range(10)` does not. Both return numbers, or times if the step is an interval: in FROM as rows, elsewhere as a list. They return at most 1,000,000 values, unless the bound [`series_values`](bounds.md) is changed.',
    '`raw.labels[*].name` is a list of one member of every element, with NULL for elements that do not have it, so that the positions in `raw.people[*].name` and `raw.people[*].age` correspond. Steps after `[*]` apply to each element. For one element of the resulting list, use `list_extract`.',
    'LATERAL lets a subquery in FROM use columns of the tables before it, for example to find the latest comment on each issue: `FROM a LEFT JOIN LATERAL (SELECT … FROM b WHERE b.key = a.key ORDER BY … LIMIT 1) x ON TRUE`. ASOF JOIN finds the nearest row instead: `FROM a ASOF JOIN b ON a.key = b.key AND a.time >= b.time`; of several rows that are equally near, it returns one.',
    '## Groups',
    '`DISTINCT ON (a)` keeps the first row of each `a`, in the order of ORDER BY. `GROUPING SETS ((a, b), (a), ())`, `ROLLUP (a, b)` and `CUBE (a, b)` group by several sets of keys at once; a key that a row is not grouped by is NULL in it, and `grouping(a)` is 1.',
    "`FROM t PIVOT (count(*) FOR state IN ('open', 'closed') GROUP BY author)` returns a column for each value; without GROUP BY, it groups by every column of `t` that PIVOT does not use. With several aggregates, the name of each is appended to the value: `open_total`. `FROM t UNPIVOT (value FOR name IN (a, b))` returns a row for each of these columns; it leaves out NULLs, except with `UNPIVOT INCLUDE NULLS (…)`.",
    '## Values',
    'Integers have 64 bits, numbers are 64-bit floats, and timestamps have microsecond precision. NaN equals itself and is greater than every number, so `value > 5` is true for it; in JSON, NaN and the infinities are text. A value that does not fit its column (text instead of a number, an integer beyond 64 bits, a time that does not exist) is never replaced by another value: it reads as NULL, a warning counts such values and names the column, and the result is partial. If the column cannot be read in any row of the first page, the query fails with `unreadable_response`. [How responses are read](json.md) has the details.',
    'A decimal is shown with as many digits after the point as its scale: `CAST(1.5 AS decimal(10, 2))` is `1.50`. Sums, minimums and maximums keep the scale, `+` and `-` use the larger one, `*` adds both, `round(value, digits)` uses its own, and `/` and averages return ordinary numbers. A cast to `decimal` without a scale keeps up to nine digits after the point; trailing zeros of the result, and of values computed from it, are not shown.',
    'Secrets that have been used are replaced with `[redacted]`: in errors, plans and requests, all of them; in rows, column names and the text of statements, those of 8 characters or more, because shorter ones also occur by coincidence. A warning counts the affected values. Deleted secrets are no longer redacted.',
    '## Functions',
    ...groups.map((group) =>
      blocks(
        `### ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
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
    '[Errors](errors.md) explains each: what it means, whether a retry makes sense, and how to fix it.',
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

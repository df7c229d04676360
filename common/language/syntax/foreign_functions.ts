const NO_FILES = 'Queries read connectors, not files. Write SELECT … FROM connector.entity.';
const NO_ROWS_OF_LISTS =
  "Lists cannot be turned into rows. Filter with list CONTAINS 'value', or read elements: list[0].";
const NO_SERIES =
  'Write a recursive query: WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT i FROM n';
const NO_GROUPING_SETS = 'Combine a SELECT for each grouping with UNION ALL.';
const ANY = "Look into a list with CONTAINS: list CONTAINS 'value'";

/** Functions of other dialects that this language does not have, with what to write instead. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['range', NO_SERIES],
  ['generate_series', NO_SERIES],
  ['sequence', NO_SERIES],
  ['unnest', NO_ROWS_OF_LISTS],
  ['explode', NO_ROWS_OF_LISTS],
  ['json_each', NO_ROWS_OF_LISTS],
  ['json_array_elements', NO_ROWS_OF_LISTS],
  ['read_csv', NO_FILES],
  ['read_csv_auto', NO_FILES],
  ['read_json', NO_FILES],
  ['read_json_auto', NO_FILES],
  ['read_parquet', NO_FILES],
  ['read_text', NO_FILES],
  ['read_blob', NO_FILES],
  ['parquet_scan', NO_FILES],
  ['glob', NO_FILES],
  ['any', ANY],
  ['some', ANY],
  ['rollup', NO_GROUPING_SETS],
  ['cube', NO_GROUPING_SETS],
  ['columns', 'List the columns that you need.'],
  ['top', 'Write LIMIT and the number of rows at the end: LIMIT 5'],
  ['nvl', 'Write coalesce(value, otherwise).'],
  ['isnull', 'Write value IS NULL, or coalesce(value, otherwise).'],
  ['iif', 'Write CASE WHEN condition THEN value ELSE otherwise END.'],
  ['getdate', 'Write now().'],
  ['sysdate', 'Write now().'],
  ['dateadd', "Add an interval: now() + INTERVAL '7 days'"],
  ['date_add', "Add an interval: now() + INTERVAL '7 days'"],
  ['date_sub', "Subtract an interval: now() - INTERVAL '7 days'"],
]);

/** What to write instead of a function that other dialects have. */
export const adviceOnFunction = (name: string): string | undefined =>
  FOREIGN.get(name.toLowerCase());

const NO_FILES = 'Queries read connectors, not files. Write SELECT … FROM connector.entity.';
const ROWS_OF_LISTS = 'Write UNNEST: SELECT … FROM connector.entity, UNNEST(list) AS element.';
const SERIES = 'Write generate_series(1, 10).';
const ANY = "Look into a list with CONTAINS: list CONTAINS 'value'";

/** Functions of other dialects that this language does not have, with what to write instead. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['sequence', SERIES],
  ['explode', ROWS_OF_LISTS],
  ['json_each', ROWS_OF_LISTS],
  ['json_array_elements', ROWS_OF_LISTS],
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
  ['columns', 'List the columns that you need.'],
  ['top', 'Write LIMIT and the number of rows at the end: LIMIT 5'],
  ['nvl', 'Write coalesce(value, otherwise).'],
  ['isnull', 'Write value IS NULL, or coalesce(value, otherwise).'],
  ['iif', 'Write CASE WHEN condition THEN value ELSE otherwise END.'],
  ['getdate', 'Write now().'],
  ['sysdate', 'Write now().'],
  ['dateadd', "Add an interval: now() + INTERVAL '7 days'"],
  ['date_add', "Add an interval: now() + INTERVAL '7 days'"],
]);

/** What to write instead of a function that other dialects have. */
export const adviceOnFunction = (name: string): string | undefined =>
  FOREIGN.get(name.toLowerCase());

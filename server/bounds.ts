import { LANGUAGE_BOUNDS, type BoundDeclaration } from '../common/bounds';

export type { BoundDeclaration };

/**
 * The limits on work and memory of one statement, one user or one response. Most work beyond a limit fails with an
 * error that names the bound; `beyond` has the exceptions. Change them with `--bound name=value`.
 */
export const BOUNDS = {
  ...LANGUAGE_BOUNDS,
  scan_value_sets: {
    default: 10_000,
    unit: 'count',
    description:
      'Requests that one scan can send for combinations of listed values, such as IN (…) AND IN (…)',
    beyond: 'too_many_combinations',
  },
  response_megabytes: {
    default: 64,
    unit: 'megabytes',
    description: 'Size of one response, decompressed',
    beyond: 'response_bound_exceeded',
  },
  response_megabytes_per_user: {
    default: 128,
    unit: 'megabytes',
    description:
      'Size of all responses of more than 1 MB that one user receives and processes at once',
    beyond: 'further responses wait, without a timeout, until earlier ones are processed',
  },
  response_megabytes_total: {
    default: 512,
    unit: 'megabytes',
    description:
      'Size of all responses of more than 1 MB that are received and processed at once; one user can use half of what others leave free',
    beyond: 'further responses wait, without a timeout, until earlier ones are processed',
  },
  response_nesting: {
    default: 10_000,
    unit: 'count',
    description: 'Nesting depth of one response',
    beyond: 'response_bound_exceeded',
  },
  response_values: {
    default: 1_000_000,
    unit: 'count',
    description:
      'Values in one response, or in a part that must be read as a whole, such as the result of an action',
    beyond: 'response_bound_exceeded',
  },
  row_megabytes: {
    default: 4,
    unit: 'megabytes',
    description: 'Size of one row, or of one text value, in a response',
    beyond: 'response_bound_exceeded',
  },
  row_values: {
    default: 500_000,
    unit: 'count',
    description: 'Values in one row of a response',
    beyond: 'response_bound_exceeded',
  },
  list_pages: {
    default: 100_000,
    unit: 'count',
    description: 'Pages read per list',
    beyond: 'the result is partial',
  },
  empty_pages: {
    default: 50,
    unit: 'count',
    description: 'Consecutive empty pages that are read while the service reports more rows',
    beyond: 'the result is partial',
  },
  missing_parts: {
    default: 50,
    unit: 'count',
    description: 'Failed parts that a scan names if on_error lets it continue',
    beyond: 'the others are only counted',
  },
  smallest_page_rows: {
    default: 5,
    unit: 'count',
    description: 'Smallest page size that is tried when the service fails on larger pages',
    beyond: 'the page is not tried at a smaller size',
  },
  detail_pages: {
    default: 100,
    unit: 'count',
    description: 'Pages read per detail response, or per list of discovered columns',
    beyond: 'the result is partial',
  },
  rate_limit_seconds: {
    default: 3600,
    unit: 'seconds',
    description:
      'Longest rate limit window accepted from a service, unless its connector type declares a longer one',
    beyond: 'a longer one is shortened',
  },
  evaluators: {
    default: 4,
    unit: 'count',
    description: 'Processes that evaluate queries; each evaluates one query at a time',
    beyond: 'queries wait, up to evaluator_wait_seconds',
  },
  evaluators_reserved: {
    default: 4,
    unit: 'count',
    description: 'Additional evaluators, reserved for users who are not using any',
    beyond: 'queries wait, up to evaluator_wait_seconds',
  },
  evaluators_per_user: {
    default: 3,
    unit: 'count',
    description: 'Evaluators that one user can use at once; never all of them',
    beyond: 'queries wait, up to evaluator_wait_seconds',
  },
  evaluator_wait_seconds: {
    default: 60,
    unit: 'seconds',
    description: 'Longest wait for a free evaluator',
    beyond: 'evaluators_busy',
  },
  evaluator_megabytes: {
    default: 640,
    unit: 'megabytes',
    description: 'Memory of one evaluator process',
    beyond: 'evaluation_out_of_memory',
  },
  evaluator_disk_megabytes: {
    default: 4096,
    unit: 'megabytes',
    description: 'Disk space of one evaluator process, for what does not fit into its memory',
    beyond: 'evaluation_out_of_memory',
  },
  result_row_megabytes: {
    default: 16,
    unit: 'megabytes',
    description: 'Size of one row of a result; documents and lists count four times',
    beyond: 'evaluation_failed',
  },
  statement_seconds: {
    default: 600,
    unit: 'seconds',
    description:
      'Time for one statement, including waits for evaluators and rate limits, but not waits for a slow reader of its rows (up to spool_seconds)',
    beyond: 'statement_timed_out',
  },
  sync_seconds: {
    default: 86_400,
    unit: 'seconds',
    description:
      'Time for one run of a sync, instead of statement_seconds; the next run continues where it was stopped',
    beyond: 'sync_timed_out',
  },
  block_seconds: {
    default: 3600,
    unit: 'seconds',
    description:
      'Time for a BEGIN … END, a loop or another statement with others inside it; each statement inside can take up to statement_seconds',
    beyond: 'block_timed_out',
  },
  finally_seconds: {
    default: 30,
    unit: 'seconds',
    description: 'Time for the statements after FINALLY once the script was cancelled',
    beyond: 'they are cancelled, too',
  },
  loop_iterations: {
    default: 100_000,
    unit: 'count',
    description: 'Iterations of a WHILE',
    beyond: 'too_many_iterations',
  },
  loop_megabytes: {
    default: 64,
    unit: 'megabytes',
    description:
      'Memory for the rows of a FOR whose statements change something; they are read before the first iteration',
    beyond: 'loop_rows_too_large',
  },
  variable_megabytes: {
    default: 64,
    unit: 'megabytes',
    description: 'Memory for the variables of all scripts that one user runs at once',
    beyond: 'variables_too_large',
  },
  temp_tables: {
    default: 50,
    unit: 'count',
    description: 'Temporary tables that a block can have at once',
    beyond: 'too_many_temp_tables',
  },
  temp_table_megabytes: {
    default: 256,
    unit: 'megabytes',
    description:
      'Disk space for the temporary tables of a block; it is part of spool_total_megabytes',
    beyond: 'temp_tables_too_large',
  },
  scripts_per_user: {
    default: 32,
    unit: 'count',
    description: 'Scripts that one user can run at once',
    beyond: 'too_many_scripts',
  },
  script_bytes_per_user: {
    default: 4 * 1024 * 1024,
    unit: 'bytes',
    description: 'Size of all scripts that one user runs at once',
    beyond: 'scripts_too_large',
  },
  history_statement_bytes: {
    default: 32 * 1024,
    unit: 'bytes',
    description: 'Size of a statement in the history',
    beyond: 'the rest is cut off',
  },
  for_each_rows: {
    default: 1000,
    unit: 'count',
    description: 'Actions of one CONNECTOR_EXEC … FOR EACH',
    beyond: 'for_each_bound_exceeded',
  },
  for_each_megabytes: {
    default: 16,
    unit: 'megabytes',
    description: 'Size of the arguments of all actions of one CONNECTOR_EXEC … FOR EACH',
    beyond: 'for_each_bound_exceeded',
  },
  for_each_concurrency: {
    default: 16,
    unit: 'count',
    description: 'Actions of one CONNECTOR_EXEC … FOR EACH that are sent at the same time',
    beyond: 'a larger `concurrency` has no further effect',
  },
  unconfirmed_actions: {
    default: 10,
    unit: 'count',
    description: 'Actions of one CONNECTOR_EXEC … FOR EACH that are run without a confirmation',
    beyond: 'confirmation_required',
  },
  spool_megabytes: {
    default: 1024,
    unit: 'megabytes',
    description: 'Disk space for rows of one result that wait for a slow reader',
    beyond: 'reader_too_slow',
  },
  spool_total_megabytes: {
    default: 4096,
    unit: 'megabytes',
    description:
      'Disk space for rows of all results that wait for slow readers, and for all temporary tables; one user can use half of what others leave free',
    beyond: 'reader_too_slow',
  },
  spool_seconds: {
    default: 3600,
    unit: 'seconds',
    description: 'How long rows are kept on disk for a slow reader',
    beyond: 'result_expired',
  },
  request_seconds: {
    default: 30,
    unit: 'seconds',
    description: 'Time for a client to send a complete HTTP request',
    beyond: 'request_too_slow',
  },
  connections: {
    default: 1024,
    unit: 'count',
    description: 'Concurrent connections of the HTTP server',
    beyond: 'a new connection replaces the one that has been unused for longest',
  },
  requests_per_user: {
    default: 256,
    unit: 'count',
    description: 'HTTP requests of one user at once, including those of running scripts',
    beyond: 'too_many_requests',
  },
  request_bytes_per_user: {
    default: 32 * 1024 * 1024,
    unit: 'bytes',
    description: 'Size of all HTTP request bodies of one user that are being received',
    beyond: 'requests_too_large',
  },
  request_url_bytes: {
    default: 8_000,
    unit: 'bytes',
    description: 'Size of the values of one URL parameter',
    beyond: 'more values are sent in several requests',
  },
  cache_megabytes: {
    default: 512,
    unit: 'megabytes',
    description:
      'Disk space for cached pages, here or in Elasticsearch, compressed; one scan can use up to three quarters',
    beyond: 'pages are removed, those unused for longest first',
  },
  cache_memory_megabytes: {
    default: 64,
    unit: 'megabytes',
    description: 'Memory for the cached pages that were used last',
    beyond: 'pages are read from disk',
  },
  cache_days: {
    default: 30,
    unit: 'count',
    description: 'Days for which a cached page is kept after it was last up to date',
    beyond: 'it is removed',
  },
  known_schema_seconds: {
    default: 3600,
    unit: 'seconds',
    description:
      'How long completion and EXPLAIN use what a service reported about its entities and columns',
    beyond: 'it is forgotten until a statement requests it again',
  },
  known_columns: {
    default: 6_000,
    unit: 'count',
    description: 'Columns that services reported, kept for completion and EXPLAIN',
    beyond: 'columns are forgotten, those requested longest ago first',
  },
  known_entities: {
    default: 5_000,
    unit: 'count',
    description: 'Entities that services listed, kept for completion',
    beyond: 'lists are forgotten, those of the connectors used longest ago first',
  },
} as const satisfies Readonly<Record<string, BoundDeclaration>>;

export type BoundName = keyof typeof BOUNDS;
export type Bounds = Readonly<Record<BoundName, number>>;

/** The bounds of a list inside a detail response. */
export const detailBounds = (bounds: Bounds): Bounds & { readonly pages_bound: BoundName } => ({
  ...bounds,
  list_pages: bounds.detail_pages,
  pages_bound: 'detail_pages',
});

const NONE_CHANGED: Partial<Bounds> = {};
const completed = new WeakMap<Partial<Bounds>, Bounds>();

/**
 * The defaults, overridden by the given values. Returns the same object for the same argument, so that what is derived
 * from it, such as parsed statements, can be kept.
 */
export function boundsOf(changed: Partial<Bounds> = NONE_CHANGED): Bounds {
  const known = completed.get(changed);
  if (known !== undefined) return known;
  const defaults = Object.fromEntries(
    Object.entries(BOUNDS).map(([name, { default: value }]) => [name, value]),
  ) as Record<BoundName, number>;
  const bounds = { ...defaults, ...changed };
  completed.set(changed, bounds);
  return bounds;
}

import { LANGUAGE_BOUNDS, type BoundDeclaration } from '../common/bounds';

export type { BoundDeclaration };

/**
 * The limits on work and memory of one statement, one user or one response. Work beyond a limit is rejected before it
 * starts, with an error that names the bound. Change them with `--bound name=value`.
 */
export const BOUNDS = {
  ...LANGUAGE_BOUNDS,
  scan_value_sets: {
    default: 10_000,
    unit: 'count',
    description:
      'Requests that one scan can send for combinations of listed values, such as IN (…) AND IN (…)',
  },
  response_megabytes: {
    default: 64,
    unit: 'megabytes',
    description: 'Size of one response, decompressed',
  },
  response_nesting: {
    default: 10_000,
    unit: 'count',
    description: 'Nesting depth of one response',
  },
  response_values: {
    default: 1_000_000,
    unit: 'count',
    description: 'Values in one response, or in a part that must be read as a whole',
  },
  row_megabytes: {
    default: 4,
    unit: 'megabytes',
    description: 'Size of one row, or of one text value, in a response',
  },
  row_values: {
    default: 500_000,
    unit: 'count',
    description: 'Values in one row of a response',
  },
  list_pages: {
    default: 100_000,
    unit: 'count',
    description: 'Pages read per list',
  },
  empty_pages: {
    default: 50,
    unit: 'count',
    description: 'Consecutive empty pages that are read while the service reports more rows',
  },
  smallest_page: {
    default: 5,
    unit: 'count',
    description: 'Smallest page size that is tried when the service fails on larger pages',
  },
  detail_pages: {
    default: 100,
    unit: 'count',
    description: 'Pages read per detail response, or per list of discovered columns',
  },
  rate_limit_seconds: {
    default: 3600,
    unit: 'seconds',
    description:
      'Longest rate limit window accepted from a service, unless its connector type declares a longer one',
  },
  evaluators: {
    default: 4,
    unit: 'count',
    description: 'Processes that evaluate queries; each evaluates one query at a time',
  },
  evaluators_reserved: {
    default: 4,
    unit: 'count',
    description: 'Additional evaluators, reserved for users who are not using any',
  },
  evaluators_per_caller: {
    default: 3,
    unit: 'count',
    description: 'Evaluators that one user can use at once; never all of them',
  },
  evaluator_wait_seconds: {
    default: 60,
    unit: 'seconds',
    description: 'Longest wait for a free evaluator',
  },
  evaluator_megabytes: {
    default: 640,
    unit: 'megabytes',
    description: 'Memory of one evaluator process; a query that needs more is stopped',
  },
  statement_seconds: {
    default: 600,
    unit: 'seconds',
    description:
      'Time for one statement, including waits for evaluators and rate limits, but not waits for a slow reader of its rows (up to spool_seconds)',
  },
  statements_per_caller: {
    default: 32,
    unit: 'count',
    description: 'Scripts that one user can run at once',
  },
  script_bytes_per_caller: {
    default: 4 * 1024 * 1024,
    unit: 'bytes',
    description: 'Size of all scripts that one user runs at once',
  },
  history_statement_bytes: {
    default: 32 * 1024,
    unit: 'bytes',
    description: 'Size of a statement in the history; the rest of a longer one is cut off',
  },
  spool_megabytes: {
    default: 1024,
    unit: 'megabytes',
    description: 'Disk space for rows of one result that wait for a slow reader',
  },
  spool_total_megabytes: {
    default: 4096,
    unit: 'megabytes',
    description: 'Disk space for rows of all results that wait for slow readers',
  },
  spool_seconds: {
    default: 3600,
    unit: 'seconds',
    description: 'How long rows are kept on disk for a slow reader',
  },
  request_seconds: {
    default: 30,
    unit: 'seconds',
    description: 'Time for a client to send a complete HTTP request',
  },
  connections: {
    default: 1024,
    unit: 'count',
    description:
      'Concurrent connections of the HTTP server; beyond that, a new one replaces the one that has been unused for longest',
  },
  requests_per_caller: {
    default: 256,
    unit: 'count',
    description: 'HTTP requests of one user at once, including those of running scripts',
  },
  request_url_bytes: {
    default: 8_000,
    unit: 'bytes',
    description:
      'Size of the values of one URL parameter; more values are sent in several requests',
  },
  cache_megabytes: {
    default: 64,
    unit: 'megabytes',
    description:
      'Memory for cached pages, compressed as received; one scan can use up to three quarters',
  },
} as const satisfies Readonly<Record<string, BoundDeclaration>>;

export type BoundName = keyof typeof BOUNDS;
export type Bounds = Readonly<Record<BoundName, number>>;

/** The defaults, overridden by the given values. */
export function boundsOf(changed: Partial<Bounds> = {}): Bounds {
  const defaults = Object.fromEntries(
    Object.entries(BOUNDS).map(([name, { default: value }]) => [name, value]),
  ) as Record<BoundName, number>;
  return { ...defaults, ...changed };
}

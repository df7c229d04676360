import { LANGUAGE_BOUNDS, type BoundDeclaration } from '../common/bounds';

export type { BoundDeclaration };

/**
 * Every bound on work and memory that one statement, one caller or one response may take. Work is refused before it
 * is done; the error names the bound. Operators change them with `--bound name=value`.
 */
export const BOUNDS = {
  ...LANGUAGE_BOUNDS,
  scan_value_sets: {
    default: 10_000,
    unit: 'count',
    description:
      'Combinations of listed values, IN (…) times IN (…), that one scan may ask a service for one by one',
  },
  response_megabytes: {
    default: 64,
    unit: 'megabytes',
    description: 'Size of one response of a service, decompressed',
  },
  response_nesting: {
    default: 10_000,
    unit: 'count',
    description: 'Levels of nesting of one response',
  },
  response_values: {
    default: 1_000_000,
    unit: 'count',
    description: 'Values of one response, or part of it, that has to be read as a whole',
  },
  row_megabytes: {
    default: 4,
    unit: 'megabytes',
    description: 'Size of one row, or one text, of a response',
  },
  row_values: {
    default: 500_000,
    unit: 'count',
    description: 'Values of one row of a response',
  },
  list_pages: {
    default: 100_000,
    unit: 'count',
    description: 'Pages read of one list',
  },
  empty_pages: {
    default: 50,
    unit: 'count',
    description:
      'Empty pages in a row that are followed while the service says that more rows follow',
  },
  smallest_page: {
    default: 5,
    unit: 'count',
    description:
      'Rows per page below which a page that the service cannot produce is not asked for again',
  },
  detail_pages: {
    default: 100,
    unit: 'count',
    description: 'Pages read of one detail response, or of a list of discovered columns',
  },
  rate_limit_seconds: {
    default: 3600,
    unit: 'seconds',
    description:
      'Time that a rate limit reported by a service lasts at most, unless its connector type declares a longer window',
  },
  evaluators: {
    default: 4,
    unit: 'count',
    description: 'Processes that evaluate queries, and so queries evaluated at once',
  },
  evaluators_reserved: {
    default: 4,
    unit: 'count',
    description: 'Evaluators beyond these, kept for callers who hold none',
  },
  evaluators_per_caller: {
    default: 3,
    unit: 'count',
    description: 'Evaluators that one caller holds at once, and never all of them',
  },
  evaluator_wait_seconds: {
    default: 60,
    unit: 'seconds',
    description: 'How long a query waits for a free evaluator',
  },
  evaluator_megabytes: {
    default: 640,
    unit: 'megabytes',
    description: 'Memory of one evaluator as a process; a query that needs more is stopped',
  },
  statement_seconds: {
    default: 600,
    unit: 'seconds',
    description:
      'Time for one statement, waits for evaluators and rate limits included; time that rows wait for a slow reader is not counted, up to spool_seconds',
  },
  statements_per_caller: {
    default: 32,
    unit: 'count',
    description: 'Scripts of one caller that a server runs at once',
  },
  spool_megabytes: {
    default: 1024,
    unit: 'megabytes',
    description: 'Rows of one result that wait on disk for a slow reader',
  },
  spool_total_megabytes: {
    default: 4096,
    unit: 'megabytes',
    description: 'Rows of all results that wait on disk for slow readers',
  },
  spool_seconds: {
    default: 3600,
    unit: 'seconds',
    description: 'How long a result waits on disk for a slow reader',
  },
  request_seconds: {
    default: 30,
    unit: 'seconds',
    description: 'Time for a client to send one whole HTTP request',
  },
  connections: {
    default: 1024,
    unit: 'count',
    description: 'Connections that the HTTP server holds at once',
  },
  request_url_bytes: {
    default: 8_000,
    unit: 'bytes',
    description:
      'Values of one parameter in the address of a request; more are sent in several requests',
  },
  cache_megabytes: {
    default: 64,
    unit: 'megabytes',
    description:
      'Memory for cached pages, compressed as they came; one scan may fill three quarters',
  },
} as const satisfies Readonly<Record<string, BoundDeclaration>>;

export type BoundName = keyof typeof BOUNDS;
export type Bounds = Readonly<Record<BoundName, number>>;

/** The defaults, with the given values in their place. */
export function boundsOf(changed: Partial<Bounds> = {}): Bounds {
  const defaults = Object.fromEntries(
    Object.entries(BOUNDS).map(([name, { default: value }]) => [name, value]),
  ) as Record<BoundName, number>;
  return { ...defaults, ...changed };
}

/** One bound: what it limits, in which unit, and the value it has unless the operator sets another. */
export interface BoundDeclaration {
  readonly default: number;
  readonly unit: 'bytes' | 'count' | 'seconds' | 'megabytes';
  readonly description: string;
}

/**
 * Every bound on work and memory that one statement, one caller or one response may take. Work is refused before it
 * is done; the error names the bound. Operators change them with `--bound name=value`.
 */
export const BOUNDS = {
  response_megabytes: {
    default: 64,
    unit: 'megabytes',
    description: 'Size of one response of a service, decompressed',
  },
  evaluators: {
    default: 4,
    unit: 'count',
    description: 'Processes that evaluate queries, and so queries evaluated at once',
  },
  evaluators_reserved: {
    default: 2,
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
      'Time for one statement, waits for evaluators and rate limits included; time that a slow reader takes is not counted',
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

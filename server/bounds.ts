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
    default: 8,
    unit: 'megabytes',
    description: 'Size of one row, or one text, of a response',
  },
  row_values: {
    default: 500_000,
    unit: 'count',
    description: 'Values of one row of a response',
  },
  document_nesting: {
    default: 1_000,
    unit: 'count',
    description: 'Levels of nesting of one document value; a deeper one reads as NULL',
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

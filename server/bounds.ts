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
    default: 4,
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

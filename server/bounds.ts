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

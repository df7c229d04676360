import type { Ceiling, LimitDeclaration } from '../../../common/declaration';
import type { ConnectorOptions } from '../connector';
import { forEach, slidingWindow, tokenBucket, type Allowance } from './allowance';

/** Limits on some requests. */
export interface BucketCeilings {
  readonly maxConcurrency: number;
  readonly allowances: readonly Allowance[];
}

/** Our own limits, regardless of what the service reports. */
export interface Ceilings extends BucketCeilings {
  /** Further limits on the requests of one bucket, by its name. */
  readonly byBucket?: ReadonlyMap<string, BucketCeilings>;
}

/** A text that is equal if the ceilings are: to know whether ALTER CONNECTOR changed them. */
export function ceilingsKey(limits: LimitDeclaration, options: ConnectorOptions): string {
  const ceiling = ({ perSecond, perMinute, perHour, maxConcurrency }: Ceiling) => [
    perSecond,
    perMinute,
    perHour,
    maxConcurrency,
  ];
  return JSON.stringify([
    ceiling(limits),
    (limits.buckets ?? []).map((each) => [each.bucket, ceiling(each)]),
    options.rateLimit,
    options.rateLimitBurst,
    options.maxConcurrency,
  ]);
}

/** The limits in the declaration, overridden by OPTIONS. */
export function ceilingsOf(limits: LimitDeclaration, options: ConnectorOptions): Ceilings {
  const { rateLimit, rateLimitBurst } = options;
  const own = ceilingsIn(limits);
  const byBucket = new Map<string, BucketCeilings>();
  // A bucket may have several prefixes; its limits stand at one of them, or at all.
  for (const { bucket, ...ceiling } of limits.buckets ?? []) {
    const { maxConcurrency, allowances } = ceilingsIn(ceiling, forEach);
    const known = byBucket.get(bucket);
    if (allowances.length > 0 || maxConcurrency < Infinity)
      byBucket.set(bucket, {
        maxConcurrency: Math.min(maxConcurrency, known?.maxConcurrency ?? Infinity),
        allowances: [...(known?.allowances ?? []), ...allowances],
      });
  }
  return {
    maxConcurrency: Math.max(1, Math.min(own.maxConcurrency, options.maxConcurrency ?? Infinity)),
    allowances: [
      ...own.allowances,
      ...(rateLimit === undefined
        ? []
        : [
            rateLimitBurst === undefined
              ? slidingWindow(rateLimit, 1000)
              : tokenBucket(rateLimit, rateLimitBurst),
          ]),
    ],
    byBucket,
  };
}

function ceilingsIn(
  { perSecond, perMinute, perHour, maxConcurrency = Infinity }: Ceiling,
  allowanceOf: (make: () => Allowance) => Allowance = (make) => make(),
): BucketCeilings {
  const within = (count: number | undefined, milliseconds: number): readonly Allowance[] =>
    count === undefined ? [] : [allowanceOf(() => slidingWindow(count, milliseconds))];
  return {
    maxConcurrency,
    allowances: [
      ...within(perSecond, 1000),
      ...within(perMinute, 60_000),
      ...within(perHour, 3_600_000),
    ],
  };
}

import type { LimitDeclaration } from '../../../common/declaration';
import type { ConnectorOptions } from '../connector';
import { slidingWindow, tokenBucket, type Allowance } from './allowance';

/** Our own limits, whatever the service reports. */
export interface Ceilings {
  readonly maxConcurrency: number;
  readonly allowances: readonly Allowance[];
}

/** A text that is equal for equal ceilings, to detect whether ALTER CONNECTOR changed them. */
export function ceilingsKey(limits: LimitDeclaration, options: ConnectorOptions): string {
  return JSON.stringify([
    limits.perSecond,
    limits.perMinute,
    limits.maxConcurrency,
    options.rateLimit,
    options.rateLimitBurst,
    options.maxConcurrency,
  ]);
}

/** The limits in the declaration, overridden by OPTIONS. */
export function ceilingsOf(limits: LimitDeclaration, options: ConnectorOptions): Ceilings {
  const { perSecond, perMinute } = limits;
  const { rateLimit, rateLimitBurst } = options;
  return {
    maxConcurrency: Math.max(
      1,
      Math.min(limits.maxConcurrency, options.maxConcurrency ?? Infinity),
    ),
    allowances: [
      ...(perSecond === undefined ? [] : [slidingWindow(perSecond, 1000)]),
      ...(perMinute === undefined ? [] : [slidingWindow(perMinute, 60_000)]),
      ...(rateLimit === undefined
        ? []
        : [
            rateLimitBurst === undefined
              ? slidingWindow(rateLimit, 1000)
              : tokenBucket(rateLimit, rateLimitBurst),
          ]),
    ],
  };
}

import { placesIn, type Rate } from '../allowance';
import type { LimitState } from './limit_state';
import { logged, waitFor, windowKey } from './window_log';

/** A rate of our own, and the requests that it holds for. */
export interface ScopedRate {
  readonly rate: Rate;
  /** All requests, or those of a bucket of the declaration. */
  readonly scope: string;
  /** Which of the things that a rate of a bucket holds for separately. */
  readonly each?: string | undefined;
}

/** Milliseconds until all rates let a request of this weight go, whichever process sent the others. */
export function paceOf(
  state: Pick<LimitState, 'windows' | 'tokens'>,
  rates: readonly ScopedRate[],
  weight: number,
  now: number,
): number {
  return Math.max(0, ...rates.map((scoped) => waitOf(state, scoped, weight, now)));
}

/** A request of this weight is sent. Equal rates of several connectors count it once. */
export function claim(
  { windows, tokens }: Pick<LimitState, 'windows' | 'tokens'>,
  rates: readonly ScopedRate[],
  weight: number,
  now: number,
): void {
  const places = new Map<string, readonly [milliseconds: number, places: number]>();
  const left = new Map<string, number>();
  for (const { rate, scope, each } of rates) {
    if (rate.kind === 'tokens') {
      left.set(tokensKey(rate), tokensLeft(tokens, rate, now) - tokensFor(rate, weight));
      continue;
    }
    const key = windowKey(rate.milliseconds, scope, each);
    const most = Math.max(placesIn(rate.count, weight), places.get(key)?.[1] ?? 0);
    places.set(key, [rate.milliseconds, most]);
  }
  for (const [key, [milliseconds, count]] of places)
    windows[key] = logged(windows[key], now, milliseconds, count);
  for (const [key, count] of left) tokens[key] = [count, now];
}

function waitOf(
  { windows, tokens }: Pick<LimitState, 'windows' | 'tokens'>,
  { rate, scope, each }: ScopedRate,
  weight: number,
  now: number,
): number {
  if (rate.kind === 'window') {
    const log = windows[windowKey(rate.milliseconds, scope, each)];
    return waitFor(log, now, rate, placesIn(rate.count, weight));
  }
  const missing = tokensFor(rate, weight) - tokensLeft(tokens, rate, now);
  // A rounding error must not make a full token look like a missing one forever.
  return missing <= 1e-9 ? 0 : Math.ceil((missing / rate.perSecond) * 1000);
}

type Tokens = Extract<Rate, { kind: 'tokens' }>;

const tokensFor = ({ burst }: Tokens, weight: number): number =>
  Math.min(burst, Math.max(1, weight));

const tokensKey = ({ perSecond, burst }: Tokens): string => JSON.stringify([perSecond, burst]);

function tokensLeft(tokens: LimitState['tokens'], rate: Tokens, now: number): number {
  const [left, at] = tokens[tokensKey(rate)] ?? [rate.burst, now];
  return Math.min(rate.burst, left + (Math.max(0, now - at) / 1000) * rate.perSecond);
}

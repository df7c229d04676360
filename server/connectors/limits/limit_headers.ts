import type { LimitDeclaration } from '../../../common/declaration';
import { momentOf, numberOf, readTime, type Plausible, type ReadTime } from './service_time';

/** What a response says of the limit that it counted against, as far as it can be believed. */
export interface ReportedLimit {
  readonly bucket: string | undefined;
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Milliseconds since the epoch, by our clock. */
  readonly resetAt: number | undefined;
  /** What was not believed, for people to read. */
  readonly doubt?: string;
}
/** Where limits are read from: the headers of a response that came at `now` (milliseconds since the epoch). */
export interface LimitSource {
  readonly headers: Readonly<Record<string, string>>;
  readonly now: number;
  /** The service did what it was asked. */
  readonly succeeded: boolean;
}

/** A name that a service gives to a bucket is shown and kept: longer ones are none. */
const LONGEST_NAME = 64;

/** How long a limit may last: as declared, else `defaultSeconds`; never less than what is waited without a word. */
export function longestWindow(limits: LimitDeclaration, defaultSeconds: number): Plausible {
  const { longestWindowSeconds = defaultSeconds, fallbackWaitSeconds } = limits;
  return { longest: Math.max(longestWindowSeconds, fallbackWaitSeconds) * 1000 };
}

/** Reads the declared headers; undefined where the response says nothing of limits that could be believed. */
export function reportedLimit(
  declared: LimitDeclaration['headers'],
  { headers, now, succeeded }: LimitSource,
  plausible: Plausible,
): ReportedLimit | undefined {
  if (declared === undefined) return undefined;
  const header = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : headers[name.toLowerCase()]?.trim();
  const unit = declared.resetFormat === 'delta_seconds' ? 'delta' : 'epoch';
  const reset = readTime(header(declared.reset), unit, momentOf(headers, now), plausible);
  const limit = countOf(header(declared.limit));
  const remaining = countOf(header(declared.remaining));
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  const name = header(declared.bucket);
  const bucket = name !== undefined && /^[\w.:/ -]+$/.test(name) ? name : undefined;
  const own = {
    bucket: bucket !== undefined && bucket.length <= LONGEST_NAME ? bucket : undefined,
  };
  // A request that succeeded cannot have counted against a limit of nothing.
  if (limit === 0 && succeeded) {
    const doubt = 'ignored a limit of 0 reported with a successful response';
    return { ...own, limit: undefined, remaining: undefined, resetAt: undefined, doubt };
  }
  const doubts = [
    reset?.clamped === undefined ? undefined : clampedText('reset', reset.clamped, plausible),
    limit !== undefined && remaining !== undefined && remaining > limit
      ? `ignored a reported limit of ${remaining} remaining out of ${limit}`
      : undefined,
  ].filter((doubt) => doubt !== undefined);
  return {
    ...own,
    // Two units, or two limits: what remains is what counts.
    limit: (remaining ?? 0) > (limit ?? Infinity) ? undefined : limit,
    remaining,
    resetAt: reset?.at,
    ...(doubts.length === 0 ? {} : { doubt: doubts.join('; ') }),
  };
}

/**
 * When to try again by `Retry-After`: seconds or an HTTP date (RFC 9110 §10.2.3), by our clock. Undefined where it is
 * missing or unreadable.
 */
export function retryAfterTime(
  { headers, now }: Pick<LimitSource, 'headers' | 'now'>,
  plausible: Plausible,
): ReadTime | undefined {
  const time = readTime(headers['retry-after'], 'delta', momentOf(headers, now), plausible);
  if (time?.clamped === undefined) return time;
  return { at: time.at, clamped: clampedText('Retry-After', time.clamped, plausible) };
}

/**
 * Until when a refused request is to wait: `Retry-After` first, then the reset that the service names, else the declared
 * fallback. Never less than a second: a service that says "now" and refuses means something else.
 */
export function limitedUntil(
  limits: LimitDeclaration,
  source: Pick<LimitSource, 'headers' | 'now'>,
  plausible: Plausible,
): ReadTime {
  const { now } = source;
  const reported = reportedLimit(limits.headers, { ...source, succeeded: false }, plausible);
  // With quota left, the reset of that quota says nothing of this limit (GitHub's secondary limits).
  const reset = reported?.remaining === undefined || reported.remaining === 0;
  const time = retryAfterTime(source, plausible) ?? {
    at: (reset ? reported?.resetAt : undefined) ?? now + limits.fallbackWaitSeconds * 1000,
  };
  return { ...time, at: Math.max(time.at, now + 1000) };
}

const clampedText = (what: string, written: string, { longest }: Plausible): string =>
  `reported ${what} ${written}, shortened to ${longest / 1000} s`;

/** A number of requests; one that no service can mean is none. */
function countOf(text: string | undefined): number | undefined {
  const count = numberOf(text);
  return count === undefined || count > Number.MAX_SAFE_INTEGER ? undefined : count;
}

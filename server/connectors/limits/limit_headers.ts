import type { LimitDeclaration } from '../../../common/declaration';
import { grouped } from '../../../common/quantities';
import { momentOf, numberOf, readTime, type Plausible, type ReadTime } from './service_time';

/** What a response reports about the limit it counted against, as far as it is plausible. */
export interface ReportedLimit {
  readonly bucket: string | undefined;
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Milliseconds since the epoch, by our clock. */
  readonly resetAt: number | undefined;
  /** Implausible values that were ignored, in readable form. */
  readonly doubt?: string;
}
/** The source of limits: the headers of a response received at `now` (milliseconds since the epoch). */
export interface LimitSource {
  readonly headers: Readonly<Record<string, string>>;
  readonly now: number;
  /** Whether the request succeeded. */
  readonly succeeded: boolean;
}

/** Bucket names are shown and stored, so longer ones are ignored. */
const LONGEST_NAME = 64;

/** How long a limit may last: as declared, else `defaultSeconds`; never less than an unreported wait. */
export function longestWindow(limits: LimitDeclaration, defaultSeconds: number): Plausible {
  const { longestWindowSeconds = defaultSeconds, fallbackWaitSeconds } = limits;
  return { longest: Math.max(longestWindowSeconds, fallbackWaitSeconds) * 1000 };
}

/** Reads the declared headers; undefined if the response reports no plausible limit. */
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
  const usage = usageIn(header(declared.used?.header), declared.used?.name);
  const limit = usage?.limit ?? countOf(header(declared.limit));
  const remaining = usage?.remaining ?? countOf(header(declared.remaining));
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  const name = header(declared.bucket);
  const bucket = name !== undefined && /^[\w.:/ -]+$/.test(name) ? name : undefined;
  const own = {
    bucket: bucket !== undefined && bucket.length <= LONGEST_NAME ? bucket : undefined,
  };
  // A request that succeeded cannot have counted against a limit of 0.
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
    // Two units or two limits: only the remaining quota matters.
    limit: (remaining ?? 0) > (limit ?? Infinity) ? undefined : limit,
    remaining,
    resetAt: reset?.at,
    ...(doubts.length === 0 ? {} : { doubt: doubts.join('; ') }),
  };
}

/**
 * When to retry according to `Retry-After`, by our clock: seconds or an HTTP date (RFC 9110 §10.2.3). Undefined if it is
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
 * Until when a rejected request must wait: by `Retry-After`, else by the reported reset, else by the declared fallback.
 * At least a second: a service that rejects a request and reports "now" means something else.
 */
export function limitedUntil(
  limits: LimitDeclaration,
  source: Pick<LimitSource, 'headers' | 'now'>,
  plausible: Plausible,
): ReadTime {
  const { now } = source;
  const reported = reportedLimit(limits.headers, { ...source, succeeded: false }, plausible);
  // If there is quota left, its reset does not apply to this limit (GitHub's secondary limits).
  const reset = reported?.remaining === undefined || reported.remaining === 0;
  const time = retryAfterTime(source, plausible) ?? {
    at: (reset ? reported?.resetAt : undefined) ?? now + limits.fallbackWaitSeconds * 1000,
  };
  return { ...time, at: Math.max(time.at, now + 1000) };
}

const clampedText = (what: string, written: string, { longest }: Plausible): string =>
  `reported ${what} ${written}, shortened to ${grouped(longest / 1000)} s`;

/** `name=used/limit`, one of several that a header may have; a service may let a few more requests through. */
function usageIn(text: string | undefined, name: string | undefined) {
  const pair = text?.split(/[,;]/).find((part) => part.trim().startsWith(`${name}=`));
  const [used, limit] = (pair?.split('=')[1] ?? '')
    .split('/')
    .map((count) => countOf(count.trim()));
  if (used === undefined || limit === undefined) return undefined;
  return { limit, remaining: Math.max(0, limit - used) };
}

/** A number of requests; undefined if it is implausible. */
function countOf(text: string | undefined): number | undefined {
  const count = numberOf(text);
  return count === undefined || count > Number.MAX_SAFE_INTEGER ? undefined : count;
}

import type { LimitDeclaration } from '../../../common/declaration';

/** What an answer says of the limit that it counted against. */
export interface ReportedLimit {
  readonly bucket: string | undefined;
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Milliseconds since the epoch. */
  readonly resetAt: number | undefined;
}

/** Reads the declared headers; undefined where the answer says nothing of limits. `now`: milliseconds since the epoch. */
export function reportedLimit(
  declared: LimitDeclaration['headers'],
  headers: Readonly<Record<string, string>>,
  now: number,
): ReportedLimit | undefined {
  if (declared === undefined) return undefined;
  const header = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : headers[name.toLowerCase()]?.trim();
  const limit = numberOf(header(declared.limit));
  const remaining = numberOf(header(declared.remaining));
  const resetAt = resetTime(header(declared.reset), declared.resetFormat, now);
  if (limit === undefined && remaining === undefined && resetAt === undefined) return undefined;
  return { bucket: header(declared.bucket), limit, remaining, resetAt };
}

/**
 * When to try again by `Retry-After`: seconds or an HTTP date (RFC 9110 §10.2.3), as milliseconds since the epoch.
 * Undefined where it is missing or unreadable.
 */
export function retryAfterTime(
  headers: Readonly<Record<string, string>>,
  now: number,
): number | undefined {
  const text = headers['retry-after']?.trim();
  if (text === undefined || text === '') return undefined;
  const seconds = numberOf(text);
  if (seconds !== undefined) return datable(now + seconds * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : datable(Math.max(now, date));
}

const LATEST = Date.UTC(9999, 11, 31);

/** Services confuse units, and some headers are nonsense: a time that no date can hold is only very late. */
const datable = (milliseconds: number): number => Math.min(milliseconds, LATEST);

/**
 * Until when a refused request is to wait: `Retry-After` first, then the reset that the service names, else the declared
 * fallback. Never less than a second: a service that says "now" and refuses means something else.
 */
export function limitedUntil(
  limits: LimitDeclaration,
  headers: Readonly<Record<string, string>>,
  now: number,
): number {
  const reported = reportedLimit(limits.headers, headers, now);
  // With quota left, the reset of that quota says nothing of this limit (GitHub's secondary limits).
  const reset = reported?.remaining === undefined || reported.remaining === 0;
  const until =
    retryAfterTime(headers, now) ??
    (reset ? reported?.resetAt : undefined) ??
    now + limits.fallbackWaitSeconds * 1000;
  return Math.max(until, now + 1000);
}

function resetTime(
  text: string | undefined,
  format: NonNullable<LimitDeclaration['headers']>['resetFormat'],
  now: number,
): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (format === 'iso') {
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : datable(date);
  }
  const number = numberOf(text);
  if (number === undefined) return undefined;
  return datable(format === 'epoch_seconds' ? number * 1000 : now + number * 1000);
}

function numberOf(text: string | undefined): number | undefined {
  // Some services send `100;w=60`, or several limits: the first number counts.
  const match = text === undefined ? null : /^(\d+(?:\.\d+)?)(?:\s*[;,].*)?$/.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

import type { ListDeclaration } from '../../../common/declaration';
import { counted } from '../../../common/quantities';
import { declaredBucket, type Connector } from '../../connectors';
import type { RequestEstimate } from './estimate_requests';
import { quotaOf } from './remaining_quota';
import type { ScanRequest } from './scan_request';

/** Assumed response time of a service before the first request: a round trip over the Internet. */
const GUESSED_MILLISECONDS = 200;
/** The cost of a request, in milliseconds, while the whole quota is left. */
const PRICE_MILLISECONDS = 1;
/** Below this share of the quota, only the number of requests matters. */
const RESERVE = 0.1;

/** The inputs of the cost estimate. */
export type CostBasis = Pick<ScanRequest, 'connector' | 'usage'>;

/** Estimated duration of a scan, in milliseconds; undefined if the number of requests is unknown. */
export function timeOf(
  { expected, rounds }: Pick<RequestEstimate, 'expected' | 'rounds'>,
  list: ListDeclaration,
  { connector, usage }: CostBasis,
): number | undefined {
  if (expected === undefined) return undefined;
  const respond = (rounds ?? expected) * (usage?.p50Milliseconds ?? GUESSED_MILLISECONDS);
  return Math.max(respond, (expected / requestsPerSecond(connector, list)) * 1000);
}

/**
 * Time and requests as one comparable number, in milliseconds. A request costs little while much of the quota is left,
 * and more and more towards its end; within the reserve the cost is Infinity, so the fewest requests win.
 */
export function costOf(
  estimate: Pick<RequestEstimate, 'expected' | 'rounds'>,
  list: ListDeclaration,
  basis: CostBasis,
): number | undefined {
  const time = timeOf(estimate, list, basis);
  if (time === undefined || estimate.expected === undefined) return undefined;
  const left = shareLeft(estimate.expected, list, basis);
  if (left < RESERVE) return Infinity;
  return time + (estimate.expected * PRICE_MILLISECONDS) / (left * left);
}

/** Whether this many requests could use up the quota, or the quota of a caller without credentials is unknown. */
export const isScarce = (expected: number, list: ListDeclaration, basis: CostBasis): boolean =>
  shareLeft(expected, list, basis) < RESERVE;

/** The share of the quota that is left after this many requests, 0 to 1. */
function shareLeft(expected: number, list: ListDeclaration, basis: CostBasis): number {
  const quota = quotaOf(basis, list);
  if (quota === undefined) return isAnonymous(basis.connector) ? 0 : 1;
  const { remaining, limit = remaining } = quota;
  return limit === 0 ? 0 : Math.max(0, remaining - expected) / Math.max(limit, remaining);
}

/** Without credentials, services accept only a few requests per hour. */
function isAnonymous({ declaration, stored }: Connector): boolean {
  const ways = declaration.api.authentication;
  const isSet = (key: string) => stored.config[key] != null && stored.config[key] !== '';
  return ways.length > 0 && !ways.some(({ needs }) => needs.every(isSet));
}

/** What the known limits of the list's requests allow in the long run. */
function requestsPerSecond({ declaration, options }: Connector, { request }: ListDeclaration) {
  const { limits } = declaration.api;
  const bucket = declaredBucket(limits, request.path, request.limit);
  const ofBucket = (limits.buckets ?? []).filter((each) => each.bucket === bucket);
  const rates = [limits, ...ofBucket].map(
    ({ perSecond = Infinity, perMinute = Infinity, perHour = Infinity }) =>
      Math.min(perSecond, perMinute / 60, perHour / 3600),
  );
  return Math.min(...rates, options.rateLimit ?? Infinity) / (request.limit?.weight ?? 1);
}

/** An estimate for people: `about 500 requests, about 10 s`. */
export function formatEstimate(
  estimate: Pick<RequestEstimate, 'expected' | 'rounds'>,
  list: ListDeclaration,
  basis: CostBasis,
): string {
  const { expected } = estimate;
  const time = timeOf(estimate, list, basis);
  if (expected === undefined || time === undefined) return 'an unknown number of requests';
  return `about ${counted(expected, 'request')}, about ${formatTime(time)}`;
}

function formatTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.ceil(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 120
    ? `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`
    : `${Math.round(seconds / 60)} min`;
}

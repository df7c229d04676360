import type { ListDeclaration } from '../../../common/declaration';
import type { Connector } from '../../connectors/connector';
import type { RequestEstimate } from './estimate_requests';
import { quotaOf } from './remaining_quota';
import type { ScanRequest } from './scan_request';

/** What a service takes to answer, before it has been asked: a request over the Internet. */
const GUESSED_MILLISECONDS = 200;
/** What a request is worth in milliseconds while all of the quota is there. */
const PRICE_MILLISECONDS = 1;
/** Below this share of the quota only the number of requests counts. */
const RESERVE = 0.1;

/** What weighing rests on. */
export type CostBasis = Pick<ScanRequest, 'connector' | 'usage'>;

/** About how long a scan takes, in milliseconds; undefined where nobody knows how many requests it makes. */
export function timeOf(
  { calls, rounds }: Pick<RequestEstimate, 'calls' | 'rounds'>,
  { connector, usage }: CostBasis,
): number | undefined {
  if (calls === undefined) return undefined;
  const respond = (rounds ?? calls) * (usage?.p50Milliseconds ?? GUESSED_MILLISECONDS);
  return Math.max(respond, (calls / requestsPerSecond(connector)) * 1000);
}

/**
 * Time and requests as one figure, to be compared: milliseconds. A request costs little while much of the quota is
 * left and more and more towards its end; into the reserve, only the fewest requests will do: Infinity.
 */
export function costOf(
  estimate: Pick<RequestEstimate, 'calls' | 'rounds'>,
  list: ListDeclaration,
  basis: CostBasis,
): number | undefined {
  const time = timeOf(estimate, basis);
  if (time === undefined || estimate.calls === undefined) return undefined;
  const left = shareLeft(estimate.calls, list, basis);
  if (left < RESERVE) return Infinity;
  return time + (estimate.calls * PRICE_MILLISECONDS) / (left * left);
}

/** Whether so many requests would bring the quota to its end, or nobody knows what a caller without credentials may ask. */
export const isScarce = (calls: number, list: ListDeclaration, basis: CostBasis): boolean =>
  shareLeft(calls, list, basis) < RESERVE;

/** The share of the quota that is left after so many requests: 0 to 1. */
function shareLeft(calls: number, list: ListDeclaration, basis: CostBasis): number {
  const quota = quotaOf(basis, list);
  if (quota === undefined) return isAnonymous(basis.connector) ? 0 : 1;
  const { remaining, limit = remaining } = quota;
  return limit === 0 ? 0 : Math.max(0, remaining - calls) / Math.max(limit, remaining);
}

/** Services let those in whom they do not know for a few requests an hour. */
function isAnonymous({ declaration, stored }: Connector): boolean {
  const ways = declaration.api.authentication;
  const isSet = (key: string) => stored.config[key] != null && stored.config[key] !== '';
  return ways.length > 0 && !ways.some(({ needs }) => needs.every(isSet));
}

function requestsPerSecond({ declaration, options }: Connector): number {
  const { perSecond = Infinity, perMinute = Infinity } = declaration.api.limits;
  return Math.min(perSecond, perMinute / 60, options.rateLimit ?? Infinity);
}

/** An estimate for people: `about 500 requests, about 10 s`. */
export function formatEstimate(
  estimate: Pick<RequestEstimate, 'calls' | 'rounds'>,
  basis: CostBasis,
): string {
  const { calls } = estimate;
  const time = timeOf(estimate, basis);
  if (calls === undefined || time === undefined) return 'an unknown number of requests';
  return `about ${calls} ${calls === 1 ? 'request' : 'requests'}, about ${formatTime(time)}`;
}

function formatTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.ceil(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 120
    ? `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`
    : `${Math.round(seconds / 60)} min`;
}

import type { ListDeclaration } from '../../../common/declaration';
import { declaredBucket, type BucketUsage } from '../../connectors';
import type { ScanRequest } from './scan_request';

/** The quota that a list's requests count against, as last reported; undefined if it was never reported. */
export function quotaOf(
  request: Pick<ScanRequest, 'connector' | 'usage'>,
  list: ListDeclaration,
): { readonly remaining: number; readonly limit?: number } | undefined {
  const buckets = request.usage?.buckets ?? [];
  const { path, limit: ofRequest } = list.request;
  const declared = declaredBucket(request.connector.declaration.api.limits, path, ofRequest);
  const bucket: BucketUsage | undefined =
    buckets.find((one) => (one.declared ?? one.bucket) === declared) ??
    (declared === undefined ? buckets[0] : undefined);
  if (bucket?.remaining === undefined) return undefined;
  const { remaining, limit } = bucket;
  return { remaining, ...(limit === undefined ? {} : { limit }) };
}

/** Requests that the service still accepts for a list, as last reported; undefined if it was never reported. */
export const remainingQuota = (
  request: Pick<ScanRequest, 'connector' | 'usage'>,
  list: ListDeclaration,
): number | undefined => quotaOf(request, list)?.remaining;

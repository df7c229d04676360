import type { ListDeclaration } from '../../../common/declaration';
import type { ScanRequest } from './scan_request';

/** Calls that the service still lets through for a list, as last heard; undefined: never heard. */
export function remainingQuota(
  request: Pick<ScanRequest, 'connector' | 'usage'>,
  list: ListDeclaration,
): number | undefined {
  const buckets = request.usage?.buckets ?? [];
  const declared = request.connector.declaration.api.limits.buckets?.find(({ prefix }) =>
    list.request.path.startsWith(prefix),
  );
  const bucket =
    buckets.find((one) => one.bucket === declared?.bucket) ??
    (declared === undefined ? buckets[0] : undefined);
  return bucket?.remaining;
}

import type { LimitDeclaration, RequestLimit } from '../../../common/declaration';

/** The bucket of requests that no declared one is for, until a response names it. */
export const DEFAULT_BUCKET = 'default';

/** The bucket that a request is declared to count against: the one it names, or that of the longest prefix of its path. */
export function declaredBucket(
  { buckets = [] }: LimitDeclaration,
  path: string,
  limit: RequestLimit = {},
): string | undefined {
  if (limit.bucket !== undefined) return limit.bucket;
  let longest: { readonly bucket: string; readonly length: number } | undefined;
  for (const { bucket, prefix } of buckets)
    if (prefix !== undefined && path.startsWith(prefix) && prefix.length > (longest?.length ?? -1))
      longest = { bucket, length: prefix.length };
  return longest?.bucket;
}

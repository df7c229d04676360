import { MoltlerError } from '../../../common/errors';
import { withoutAddress } from '../../storage';

/** In errors. */
export const STORE = 'The saved object store of Kibana';

/** The status of a failed request to saved objects, whose errors are those of Boom; undefined for others. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('output' in error)) return undefined;
  const { output } = error;
  return typeof output === 'object' && output !== null && 'statusCode' in output
    ? Number(output.statusCode)
    : undefined;
}

export const isMissing = (error: unknown): boolean => statusOf(error) === 404;
export const isConflict = (error: unknown): boolean => statusOf(error) === 409;

/** The error for people; what Kibana says has no secret. */
export function storeFailure(error: unknown): Error {
  if (error instanceof MoltlerError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new MoltlerError('store_unavailable', {
    store: STORE,
    reason: withoutAddress(reason).replace(/\.$/, ''),
  });
}

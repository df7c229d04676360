import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError, storeAt } from '../../../../common/errors';
import { at, textAt } from './response_parts';

/** A response as far as it matters for errors. */
export interface FailedResponse {
  readonly status: number;
  readonly body: JsonValue | undefined;
}

/** Elasticsearch quotes values in its reasons, which may be large. */
const LONGEST_REASON = 600;

/** What the server says about a failure, with what caused it. */
export function reasonOf(error: JsonValue | undefined): string {
  if (typeof error === 'string') return shortened(error);
  const reason = textAt(error, 'reason');
  const cause = textAt(error, 'caused_by', 'reason');
  const both = cause === '' || reason.includes(cause) ? reason : `${withoutStop(reason)}: ${cause}`;
  return shortened(withoutStop(both === '' ? textAt(error, 'type') : both));
}

const withoutStop = (text: string): string => text.replace(/[.,\s]+$/, '');
const shortened = (text: string): string =>
  text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON)}…`;

const typeOf = (error: JsonValue | undefined): string => textAt(error, 'type');

/**
 * Failures that concern everything that is written, not one document: a block, a missing privilege. Undefined for
 * others.
 */
export function generalFailure(
  status: number,
  error: JsonValue | undefined,
): MoltlerError | undefined {
  const reason = reasonOf(error);
  if (typeOf(error) === 'cluster_block_exception') {
    return /flood-stage|TOO_MANY_REQUESTS\/12/.test(reason)
      ? new MoltlerError('store_watermark', { reason })
      : new MoltlerError('store_read_only', { reason });
  }
  return status === 403 ? new MoltlerError('store_permission_missing', { reason }) : undefined;
}

/** The error that a failed response means. `url`: without credentials. */
export function failureOf({ status, body }: FailedResponse, url: string): MoltlerError {
  const error = at(body, 'error');
  if (status === 401) return new MoltlerError('store_credentials_rejected', { url });
  const general = generalFailure(status, error);
  if (general !== undefined) return general;
  const reason = reasonOf(error);
  if (mayPass(status)) {
    return new MoltlerError('store_unavailable', {
      store: storeAt(url),
      reason: reason === '' ? `HTTP ${status}` : reason,
    });
  }
  return new MoltlerError('store_request_failed', {
    url,
    reason: `HTTP ${status}${reason === '' ? '' : `, ${reason}`}`,
  });
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** A response that does not say what became of everything that was sent: nothing of it counts as done. */
export const outcomesMissing = (url: string, outcomes: number, operations: number): MoltlerError =>
  new MoltlerError('store_request_failed', {
    url,
    reason: `it returned ${outcomes} outcomes for ${operations} operations`,
  });

export const notJson = (url: string): MoltlerError =>
  new MoltlerError('store_request_failed', { url, reason: 'the response is not valid JSON' });

/** Overload, or a node or proxy that is just starting or going away. */
export const mayPass = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504;

export const isErrorOfType = (response: FailedResponse, type: string): boolean =>
  typeOf(at(response.body, 'error')) === type;

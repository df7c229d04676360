import type { ErrorFamily } from '../../common/errors';

/** The response if a request is rejected before anything is run. */
export interface HttpFailure {
  readonly error: {
    readonly status: number;
    readonly family: ErrorFamily;
    readonly code: string;
    readonly message: string;
    readonly retryable: boolean;
    readonly facts: { readonly status: number };
  };
}

/** Status → family and code, of what has no entry of its own in the table of errors. */
export const HTTP_CODES: Readonly<Record<number, readonly [ErrorFamily, string]>> = {
  400: ['invalid_request_error', 'http_bad_request'],
  401: ['auth_error', 'http_unauthorized'],
  403: ['permission_error', 'http_forbidden'],
  404: ['not_found_error', 'http_not_found'],
  413: ['invalid_request_error', 'http_too_large'],
  415: ['invalid_request_error', 'http_unsupported_type'],
  421: ['invalid_request_error', 'http_misdirected'],
};
const INTERNAL = ['moltler_error', 'internal'] as const;
const REJECTED = ['invalid_request_error', 'http_rejected'] as const;

/** The body of a rejection. */
export function httpFailure(status: number, message: string): HttpFailure {
  const [family, code] = HTTP_CODES[status] ?? (status >= 500 ? INTERNAL : REJECTED);
  return { error: { status, family, code, message, retryable: false, facts: { status } } };
}

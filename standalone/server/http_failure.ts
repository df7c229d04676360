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

/** Status → family and code; the codes are listed in docs/errors.md. */
export const HTTP_CODES: Readonly<Record<number, readonly [ErrorFamily, string]>> = {
  400: ['invalid_request_error', 'http_bad_request'],
  401: ['auth_error', 'http_unauthorized'],
  403: ['permission_error', 'http_forbidden'],
  404: ['not_found_error', 'http_not_found'],
  405: ['invalid_request_error', 'http_method_not_allowed'],
  408: ['timeout_error', 'http_timeout'],
  413: ['invalid_request_error', 'http_too_large'],
  415: ['invalid_request_error', 'http_unsupported_type'],
  421: ['invalid_request_error', 'http_misdirected'],
  429: ['rate_limit_error', 'http_too_many_requests'],
  503: ['service_error', 'http_unavailable'],
};
const INTERNAL = ['moltler_error', 'internal'] as const;
const REFUSED = ['invalid_request_error', 'http_refused'] as const;
const RETRYABLE: ReadonlySet<number> = new Set([408, 429, 503]);

/** The body of a rejection. */
export function httpFailure(status: number, message: string): HttpFailure {
  const [family, code] = HTTP_CODES[status] ?? (status >= 500 ? INTERNAL : REFUSED);
  const retryable = RETRYABLE.has(status);
  return { error: { status, family, code, message, retryable, facts: { status } } };
}

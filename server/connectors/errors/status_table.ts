import type { ErrorRule, LimitDeclaration } from '../../../common/declaration';

/**
 * What a status means if the connector type does not declare it; the first match applies. `retry`: a retry may help.
 * https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export function commonRules(limits: LimitDeclaration): readonly ErrorRule[] {
  const { remaining } = limits.headers ?? {};
  return [
    { status: 429, family: 'rate_limit_error', retry: true },
    // A 403 is a rate limit if the response shows it: nothing remaining, a time to retry, or a message.
    ...(remaining === undefined
      ? []
      : [{ status: 403, headers: { [remaining]: '0' }, family: 'rate_limit_error' } as const]),
    { status: 403, hasHeader: 'retry-after', family: 'rate_limit_error' },
    { status: 403, messageContains: 'rate limit', family: 'rate_limit_error' },
    { status: 401, family: 'auth_error' },
    { status: [402, 403, 451], family: 'permission_error' },
    { status: [404, 410], family: 'not_found_error' },
    {
      status: 407,
      family: 'connection_error',
      message: 'the proxy requires credentials',
    },
    { status: 408, family: 'timeout_error', retry: true },
    { status: 425, family: 'service_error', retry: true },
    { status: [500, 502, 503, 504], family: 'service_error', retry: true },
  ];
}

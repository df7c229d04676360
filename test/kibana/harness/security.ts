import type { AuditEvent, KibanaRequest, SecurityStart } from '../../../server/kibana/testing';
import type { ApiKeysOfKibana } from './api_keys';
import { stateOf } from './http';
import { whoIs } from './logins';
import { strict } from './strict';

/** An audit event, and whose request it belongs to. */
export type WrittenEvent = AuditEvent & { readonly by: string | undefined };

/** What core passes on of Kibana's security: who a request is from, API keys, and the audit log. */
export function securityStart(
  apiKeys: ApiKeysOfKibana,
  write: (event: WrittenEvent) => void,
): SecurityStart {
  return strict('core.security', {
    authc: strict('core.security.authc', {
      getCurrentUser: (request: KibanaRequest) => {
        const { user } = stateOf(request);
        return user === undefined ? null : whoIs(user);
      },
      apiKeys: apiKeys.contract,
    }),
    audit: strict('core.security.audit', {
      asScoped: (request: KibanaRequest) => ({
        log: (event: AuditEvent) => write({ ...event, by: stateOf(request).user }),
      }),
      withoutRequest: strict('core.security.audit.withoutRequest', {
        log: (event: AuditEvent) => write({ ...event, by: undefined }),
      }),
    }),
  });
}

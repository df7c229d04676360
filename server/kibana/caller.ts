import type { Caller } from '../routes';
import type { KibanaRequest, SecurityStart } from './contracts';
import { PRIVILEGES, rightsOf } from './privileges';

const EVERYTHING = { actions: true, connectors: true, syncs: true };
const NOTHING = { actions: false, connectors: false, syncs: false };

/** Where Kibana has no security, everybody is the same user. */
const NOBODY = 'anonymous';

/**
 * The user of a request, with the rights that Kibana has found; undefined for one who must not read. Without security,
 * everybody may do everything, as everywhere in Kibana; a user whose privileges were not checked may only read.
 */
export function callerOf(request: KibanaRequest, { authc }: SecurityStart): Caller | undefined {
  const user = authc.getCurrentUser(request);
  if (user === null) return { name: NOBODY, readOnly: false, rights: EVERYTHING };
  const { authzResult } = request;
  if (authzResult === undefined) return { name: user.username, readOnly: false, rights: NOTHING };
  if (authzResult[PRIVILEGES.read] !== true) return undefined;
  return { name: user.username, readOnly: false, rights: rightsOf(authzResult) };
}

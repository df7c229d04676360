import type { Caller } from '../routes';
import type { AuthenticatedUser, KibanaRequest, SecurityStart } from './contracts';
import { PRIVILEGES, rightsOf } from './privileges';

const EVERYTHING = { actions: true, connectors: true, syncs: true };
const NOTHING = { actions: false, connectors: false, syncs: false };

/** Where Kibana has no security, everybody is the same user. */
const NOBODY = 'anonymous';

/**
 * Where the name of a user comes from: two realms can have users of one name. Which realm the user of an API key has, is
 * not known, so each key counts as a user of its own.
 */
export const originOf = (
  user: Pick<AuthenticatedUser, 'authentication_realm' | 'authentication_type' | 'api_key'>,
): string =>
  user.authentication_type === 'api_key' && user.api_key !== undefined
    ? `API key ${user.api_key.id}`
    : originInRealm(user.authentication_realm.name);
export const originInRealm = (realm: string): string => `realm ${realm}`;

/**
 * The user of a request, with the rights that Kibana has found; undefined for one who must not read. Without security,
 * everybody may do everything, as everywhere in Kibana; a user whose privileges were not checked may only read.
 */
export function callerOf(request: KibanaRequest, { authc }: SecurityStart): Caller | undefined {
  const user = authc.getCurrentUser(request);
  if (user === null) return { name: NOBODY, readOnly: false, rights: EVERYTHING };
  const { authzResult } = request;
  const who = { name: user.username, origin: originOf(user), readOnly: false };
  if (authzResult === undefined) return { ...who, rights: NOTHING };
  if (authzResult[PRIVILEGES.read] !== true) return undefined;
  return { ...who, rights: rightsOf(authzResult) };
}

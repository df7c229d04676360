import type { AuthenticatedUser } from '../../../server/kibana/testing';

const DEFAULT_REALM = 'native1';

/** Who logs in as `ada`, or as `ada@saml1` in another realm; `key` if it is with an API key. */
export function whoIs(login: string, key?: string): AuthenticatedUser {
  const [username = '', realm = DEFAULT_REALM] = login.split('@');
  return key === undefined
    ? {
        username,
        authentication_realm: { name: realm, type: 'native' },
        authentication_type: 'realm',
      }
    : {
        username,
        authentication_realm: { name: '_es_api_key', type: '_es_api_key' },
        authentication_type: 'api_key',
        api_key: { id: key },
      };
}

/** The realm of whoever an API key belongs to, as Elasticsearch tells the key itself. */
export const realmOf = (login: string): string => whoIs(login).authentication_realm.name;

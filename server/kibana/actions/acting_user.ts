import { text } from 'node:stream/consumers';
import type { Caller } from '../../routes';
import { originInRealm, originOf } from '../caller';
import type { AuthenticatedUser, ElasticsearchClient } from '../contracts';
import { PRIVILEGES, rightsOf } from '../privileges';

/** Where Kibana keeps its privileges in Elasticsearch: `kibana-` and its index. */
const APPLICATION = 'kibana-.kibana';
/** x-pack/platform/packages/private/security/authorization_core/src/actions/api.ts. */
const apiAction = (privilege: string): string => `api:${privilege}`;

const TIMEOUT_MILLISECONDS = 30_000;
/** Where Kibana has no security, everybody is the same user. */
export const ANYBODY = 'anonymous';

interface Responded {
  readonly status: number;
  readonly body: string;
}

/**
 * Whose rights an action has: an executor has no request, but a client of Elasticsearch with the rights of whoever runs
 * the action, which knows them. `unreadable`: the name of a user who must not read with Moltler in the space. Changing
 * connectors or syncs is never among the rights.
 */
export async function actingUser(
  client: ElasticsearchClient,
  spaceId: string,
): Promise<Caller | { readonly unreadable: string }> {
  const who = await ask(client, 'GET', '/_security/_authenticate');
  if (isWithoutSecurity(who)) return callerOf(ANYBODY, true);
  const user = userIn(who);
  const name = user.username;
  const origin = await originIn(client, user);
  const privileges = [PRIVILEGES.read, PRIVILEGES.actions];
  const resource = `space:${spaceId}`;
  const asked = await ask(client, 'POST', '/_security/user/_has_privileges', {
    application: [
      { application: APPLICATION, resources: [resource], privileges: privileges.map(apiAction) },
    ],
  });
  const { application } = parsed(asked) as {
    readonly application?: Readonly<
      Record<string, Readonly<Record<string, Readonly<Record<string, boolean>>>>>
    >;
  };
  const found = application?.[APPLICATION]?.[resource] ?? {};
  const granted = Object.fromEntries(
    privileges.map((one) => [one, found[apiAction(one)] === true]),
  );
  return granted[PRIVILEGES.read] === true
    ? { ...callerOf(name, rightsOf(granted).actions), origin }
    : { unreadable: name };
}

const callerOf = (name: string, actions: boolean): Caller => ({
  name,
  readOnly: false,
  rights: { actions, connectors: false, syncs: false },
});

/** An Elasticsearch without security has no such route. */
const isWithoutSecurity = ({ status, body }: Responded): boolean =>
  status === 400 && body.includes('no handler found');

function userIn(responded: Responded): AuthenticatedUser {
  const user = parsed(responded) as Partial<AuthenticatedUser>;
  const { username, authentication_realm: realm, authentication_type: type = '' } = user;
  if (typeof username !== 'string' || typeof realm?.name !== 'string')
    throw new Error('Elasticsearch did not say who runs the action.');
  return { ...user, username, authentication_realm: realm, authentication_type: type };
}

/** Where the name comes from. A rule has an API key, which may ask about itself, and so for the realm of its user. */
async function originIn(client: ElasticsearchClient, user: AuthenticatedUser): Promise<string> {
  const { authentication_type: type, api_key: key } = user;
  if (type !== 'api_key' || key === undefined) return originOf(user);
  const asked = await ask(client, 'GET', `/_security/api_key?id=${encodeURIComponent(key.id)}`);
  if (asked.status !== 200) return originOf(user);
  const { api_keys: [found] = [] } = JSON.parse(asked.body) as {
    readonly api_keys?: readonly { readonly realm?: string }[];
  };
  return found?.realm === undefined ? originOf(user) : originInRealm(found.realm);
}

function parsed({ status, body }: Responded): object {
  if (status !== 200) throw new Error(`Elasticsearch did not say who runs the action (${status}).`);
  return JSON.parse(body) as object;
}

async function ask(
  client: ElasticsearchClient,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Responded> {
  const response = await client.transport.request(
    { method, path, ...(body && { body: JSON.stringify(body) }) },
    {
      meta: true,
      asStream: true,
      ignore: [400, 401, 403, 404],
      maxRetries: 1,
      requestTimeout: TIMEOUT_MILLISECONDS,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    },
  );
  return { status: response.statusCode, body: await text(response.body) };
}

import { Readable } from 'node:stream';
import type { ElasticsearchClient } from '../../../server/kibana/testing';
import type { Features } from './features';
import type { Users } from './http';
import { realmOf, whoIs } from './logins';
import { strict } from './strict';

interface Asked {
  readonly application: readonly {
    readonly application: string;
    readonly resources: readonly string[];
    readonly privileges: readonly string[];
  }[];
}

/** Elasticsearch with the rights of a user: it says who they are, and what they may; the rest is for `indices`. */
export function securityElasticsearch(
  { user, how }: { readonly user: string | undefined; readonly how: 'key' | 'login' },
  users: Users | undefined,
  features: Features,
  indices: ElasticsearchClient,
): ElasticsearchClient {
  const answer = (
    path: string,
    method: string,
    body: string | undefined,
  ): readonly [number, object] => {
    if (users === undefined)
      return [400, { error: `no handler found for uri [${path}] and method [${method}]` }];
    const granted = users[user ?? ''];
    if (granted === undefined) return [401, { error: { type: 'security_exception' } }];
    const login = user ?? '';
    const key = how === 'key' ? `rule-of-${login}` : undefined;
    if (path === '/_security/_authenticate') return [200, whoIs(login, key)];
    if (key !== undefined && path === `/_security/api_key?id=${encodeURIComponent(key)}`)
      return [200, { api_keys: [{ id: key, realm: realmOf(login) }] }];
    if (path !== '/_security/user/_has_privileges')
      throw new Error(`${path} is not in the contract`);
    const { application } = JSON.parse(body ?? '{}') as Asked;
    const found = application.map(({ application: name, resources, privileges }) => [
      name,
      Object.fromEntries(
        resources.map((resource) => {
          const api = features.apiOf(granted[resource.replace('space:', '')] ?? []);
          const has = (privilege: string): boolean =>
            name === 'kibana-.kibana' && api.has(privilege.replace('api:', ''));
          return [resource, Object.fromEntries(privileges.map((one) => [one, has(one)]))];
        }),
      ),
    ]);
    return [200, { username: user, application: Object.fromEntries(found) as object }];
  };
  return strict<ElasticsearchClient>('elasticsearch', {
    transport: strict('transport', {
      request: async (request, options) => {
        const { path, method, body } = request;
        const { ignore } = options;
        if (!isAboutUser(path, body)) return indices.transport.request(request, options);
        const [statusCode, content] = answer(path, method, body);
        if (statusCode >= 400 && !ignore.includes(statusCode))
          throw new Error(`${statusCode}: ${JSON.stringify(content)}`);
        return { statusCode, headers: {}, body: Readable.from([JSON.stringify(content)]) };
      },
    }),
  });
}

/** Rights to indices are asked for in the same way. */
const isAboutUser = (path: string, body: string | undefined): boolean =>
  path === '/_security/_authenticate' ||
  path.startsWith('/_security/api_key?') ||
  (path === '/_security/user/_has_privileges' && body?.includes('"application"') === true);

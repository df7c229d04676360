import { Readable } from 'node:stream';
import type { ElasticsearchClient } from '../../../server/kibana/testing';
import { connectionRefused } from './connection_refused';
import {
  ACTIONS,
  has,
  matches,
  may,
  mayAnywhere,
  type Action,
  type Identity,
} from './index_rights';

type Json = Record<string, unknown>;
type Query = Readonly<Record<string, string | number | boolean>>;
interface Stored {
  readonly source: Json;
  readonly version: number;
}
interface Index {
  properties: Json;
  readonly documents: Map<string, Stored>;
}
interface Answer {
  readonly status: number;
  readonly body: unknown;
}
class Refused extends Error {
  constructor(readonly answer: Answer) {
    super();
  }
}

const refuse = (status: number, type: string, reason: string): never => {
  throw new Refused({ status, body: { error: { type, reason }, status } });
};

/**
 * The indices of users in memory, with the rights of whoever sends a request, as Elasticsearch applies them: patterns
 * leave out what somebody must not see, names are rejected. test/elasticsearch/kibana_rights.test.ts runs the same on a
 * real one. Requests that the plugin does not send fail.
 */
export class UserElasticsearch {
  private readonly indices = new Map<string, Index>();
  private readonly views = new Map<string, readonly string[]>();

  /** As if its machine were gone. */
  isDown = false;
  /** Who has written which index, by names of users and keys. */
  readonly writers: { readonly index: string; readonly by: string }[] = [];

  put(name: string, documents: Readonly<Record<string, Json>>, properties: Json): void {
    this.indices.set(name, {
      properties,
      documents: new Map(
        Object.entries(documents).map(([id, source]) => [id, { source, version: 1 }]),
      ),
    });
  }

  documentsOf(name: string): readonly Json[] {
    return [...(this.indices.get(name)?.documents.values() ?? [])].map(({ source }) => source);
  }

  /** A client with the rights of `identity`, which is asked for with each request. */
  client(identity: () => Identity): ElasticsearchClient {
    return {
      transport: {
        request: async (
          { method, path, body, bulkBody, querystring = {} },
          { asStream, ignore },
        ) => {
          if (asStream !== true) throw new Error('numbers would be rounded');
          if (this.isDown) throw connectionRefused();
          const { status, body: result } = this.answer(
            identity(),
            `${method} ${path}`,
            { body: body === undefined ? {} : (JSON.parse(body) as Json), lines: bulkBody ?? '' },
            querystring,
          );
          if (ignore.includes(401))
            throw new Error('Kibana could not renew the login, because 401 is ignored');
          if (status >= 400 && !ignore.includes(status))
            throw Object.assign(new Error('Response Error'), { statusCode: status });
          return {
            statusCode: status,
            headers: { 'content-type': 'application/json' },
            body: Readable.from([Buffer.from(JSON.stringify(result))]),
          };
        },
      },
    };
  }

  private answer(
    identity: Identity,
    request: string,
    sent: { readonly body: Json; readonly lines: string },
    query: Query,
  ): Answer {
    try {
      if (identity.type === 'nobody') refuse(401, 'security_exception', 'unable to authenticate');
      return { status: 200, body: this.respond(identity, request, sent, query) };
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      throw error;
    }
  }

  private respond(
    identity: Identity,
    request: string,
    { body, lines }: { readonly body: Json; readonly lines: string },
    query: Query,
  ): unknown {
    const [method = '', path = ''] = request.split(' ');
    const [, first = '', action = '', more] = path.split('/').map(decodeURIComponent);
    if (more !== undefined && !/_has_privileges$|_stats\/store$|^\/_resolve\/index\//.test(path))
      throw new Error(`Elasticsearch for tests has no ${request}`);
    const resolved = (what: Action): readonly string[] =>
      this.resolve(identity, first, what, query);
    switch (`${method} ${first.startsWith('_') ? first : action}`) {
      case 'GET _mapping':
        return Object.fromEntries(
          resolved('indices:admin/mappings/get').map((name) => [
            name,
            { mappings: { properties: this.indices.get(name)?.properties } },
          ]),
        );
      case 'GET _resolve': {
        const names = this.resolve(identity, more ?? '', 'indices:admin/resolve/index', query);
        return { indices: names.map((name) => ({ name })), aliases: [], data_streams: [] };
      }
      case 'POST _count':
        return {
          count: resolved('indices:data/read/search').reduce(
            (sum, name) => sum + (this.indices.get(name)?.documents.size ?? 0),
            0,
          ),
        };
      case 'POST _pit': {
        const names = resolved('indices:data/read/open_point_in_time');
        const id = `pit-${this.views.size + 1}`;
        this.views.set(id, names);
        return { id, _shards: { total: names.length } };
      }
      case 'DELETE _pit':
        return {};
      case 'POST _search':
        return first === '_search'
          ? this.page(identity, body)
          : this.amounts(resolved('indices:data/read/search'));
      case 'GET _stats':
        return {
          indices: Object.fromEntries(resolved('indices:monitor/stats').map((n) => [n, {}])),
        };
      case 'POST _refresh':
        resolved('indices:admin/refresh');
        return {};
      case 'PUT _index_template':
        return { acknowledged: true };
      case 'PUT ':
        return this.create(identity, first, body);
      case 'PUT _mapping': {
        resolved('indices:admin/mapping/put');
        const index = this.indices.get(first);
        if (index !== undefined)
          index.properties = { ...index.properties, ...(body['properties'] as Json) };
        return { acknowledged: true };
      }
      case 'POST _bulk':
        return { items: this.bulk(identity, lines) };
      case 'POST _security':
        return this.privileges(identity, body);
      default:
        throw new Error(`Elasticsearch for tests has no ${request}`);
    }
  }

  /** The indices that an expression stands for, as far as the action is allowed on them. */
  private resolve(
    identity: Identity,
    expression: string,
    action: Action,
    query: Query,
  ): readonly string[] {
    const lenient = query['ignore_unavailable'] === true;
    if (!mayAnywhere(identity, action)) this.forbid(identity, action, [expression]);
    return expression.split(',').flatMap((part) => {
      if (part.includes('*'))
        return [...this.indices.keys()]
          .filter((name) => matches(part, name) && may(identity, name, action))
          .sort();
      if (may(identity, part, action)) {
        if (this.indices.has(part)) return [part];
        return lenient ? [] : refuse(404, 'index_not_found_exception', `no such index [${part}]`);
      }
      return lenient ? [] : this.forbid(identity, action, [part]);
    });
  }

  private forbid(identity: Identity, action: Action, indices: readonly string[]): never {
    const who = identity.type === 'somebody' ? identity.name : '';
    return refuse(
      403,
      'security_exception',
      `action [${action}] is unauthorized for user [${who}] with effective roles [role-of-${who}] on indices [${indices.join()}], this action is granted by the index privileges [${ACTIONS[action].join()}]`,
    );
  }

  private create(identity: Identity, name: string, body: Json): unknown {
    if (!may(identity, name, 'indices:admin/create'))
      this.forbid(identity, 'indices:admin/create', [name]);
    if (this.indices.has(name)) refuse(400, 'resource_already_exists_exception', 'exists');
    const { properties } = body['mappings'] as { readonly properties: Json };
    this.put(name, {}, properties);
    return { acknowledged: true };
  }

  private bulk(identity: Identity, lines: string): readonly unknown[] {
    const all = lines.split('\n').filter((line) => line !== '');
    const items: unknown[] = [];
    for (let at = 0; at < all.length; at += 1) {
      const [[verb, target] = ['', undefined]] = Object.entries(
        JSON.parse(all[at] ?? '') as Record<
          string,
          { _index: string; _id: string; version: number }
        >,
      );
      if (target === undefined) throw new Error('a bulk request without a target');
      const { _index: name, _id: id, version } = target;
      const source = verb === 'index' ? (JSON.parse(all[(at += 1)] ?? '') as Json) : undefined;
      items.push({ [verb]: this.apply(identity, { name, id, version, source }) });
    }
    return items;
  }

  private apply(
    identity: Identity,
    operation: { name: string; id: string; version: number; source: Json | undefined },
  ): unknown {
    const { name, id, version, source } = operation;
    if (!may(identity, name, 'indices:data/write/bulk')) {
      try {
        this.forbid(identity, 'indices:data/write/bulk', [name]);
      } catch (error) {
        return (error as Refused).answer.body;
      }
    }
    const documents = this.indices.get(name)?.documents;
    if (documents === undefined) throw new Error(`no index ${name}`);
    if ((documents.get(id)?.version ?? 0) > version) return { status: 409, error: {} };
    if (source === undefined) documents.delete(id);
    else documents.set(id, { source, version });
    this.writers.push({ index: name, by: identity.type === 'somebody' ? identity.name : '' });
    return { status: 200 };
  }

  private page(identity: Identity, body: Json): unknown {
    if (body['query'] !== undefined || body['aggs'] !== undefined)
      throw new Error('Elasticsearch for tests finds nothing');
    const {
      pit,
      size,
      search_after: after,
    } = body as {
      readonly pit: { readonly id: string };
      readonly size: number;
      readonly search_after?: readonly [number];
    };
    const names = this.views.get(pit.id) ?? [];
    for (const name of names)
      if (!may(identity, name, 'indices:data/read/search'))
        this.forbid(identity, 'indices:data/read/search', [name]);
    const hits = names
      .flatMap((_index) =>
        [...(this.indices.get(_index)?.documents ?? [])].map(([_id, { source: _source }]) => ({
          _index,
          _id,
          _source,
        })),
      )
      .map((hit, at) => ({ ...hit, sort: [at] }));
    const from = after === undefined ? 0 : after[0] + 1;
    return {
      pit_id: pit.id,
      _shards: { failed: 0 },
      hits: { hits: hits.slice(from, from + size) },
    };
  }

  private amounts(names: readonly string[]): unknown {
    const buckets = names.map((key) => ({
      key,
      doc_count: this.indices.get(key)?.documents.size ?? 0,
    }));
    return { aggregations: { indices: { buckets: buckets.filter((one) => one.doc_count > 0) } } };
  }

  private privileges(identity: Identity, body: Json): unknown {
    const [{ names, privileges }] = body['index'] as [{ names: string[]; privileges: string[] }];
    const of = (name: string): Json =>
      Object.fromEntries(privileges.map((one) => [one, has(identity, name, one)]));
    return { index: Object.fromEntries(names.map((name) => [name, of(name)])) };
  }
}

import { Readable } from 'node:stream';
import type { ElasticsearchClient } from '../../../server/kibana/testing';
import type { StoredState } from './stored_state';

type Source = Record<string, unknown>;
interface Stored {
  readonly source: Source;
  readonly sequence: number;
}
interface Answer {
  readonly status: number;
  readonly body: unknown;
}
type Query = Readonly<Record<string, string | number | boolean>>;

export interface SmallElasticsearch extends ElasticsearchClient {
  indices(): string[];
  /** As if its machine were gone. */
  setDown(down: boolean): void;
  export(): StoredState['indices'];
  import(state: StoredState['indices']): void;
}

/** Kibana's own user has rights only there. */
const OWN = /^\.kibana/;

/**
 * The requests of Elasticsearch that the plugin sends as Kibana's own user, in memory; all others fail. What runs on it
 * is also run on a real Elasticsearch, in test/elasticsearch.
 */
export function smallElasticsearch(): SmallElasticsearch {
  const indices = new Map<string, { mappings: unknown; documents: Map<string, Stored> }>();
  let sequence = 0;
  let isDown = false;

  const missing = (index: string): Answer => ({
    status: 404,
    body: { error: { type: 'index_not_found_exception', reason: `no such index [${index}]` } },
  });
  const put = (
    index: string,
    id: string,
    source: Source,
    query: Query,
    create: boolean,
  ): Answer => {
    const known = indices.get(index);
    if (known === undefined) return missing(index);
    const before = known.documents.get(id);
    const wanted = query['if_seq_no'];
    if ((create && before !== undefined) || (wanted !== undefined && wanted !== before?.sequence))
      return { status: 409, body: { error: { type: 'version_conflict_engine_exception' } } };
    sequence += 1;
    known.documents.set(id, { source, sequence });
    return { status: before === undefined ? 201 : 200, body: { result: 'created' } };
  };
  const search = (index: string, body: Source): Answer => {
    const {
      query,
      sort,
      size,
      search_after: after,
    } = body as {
      query: { bool: { filter: { term: Record<string, unknown> }[] } };
      sort: [{ order: 'asc' | 'desc' }];
      size: number;
      search_after?: [string];
    };
    const sign = sort[0].order === 'asc' ? 1 : -1;
    const orderOf = ({ source }: Stored): string => String(source['order']);
    const hits = [...(indices.get(index)?.documents ?? [])]
      .filter(([, { source }]) =>
        query.bool.filter.every(({ term }) =>
          Object.entries(term).every(([name, value]) => source[name] === value),
        ),
      )
      .sort(([, a], [, b]) => (orderOf(a) < orderOf(b) ? -sign : sign))
      .filter(([, one]) => after === undefined || isBehind(orderOf(one), after[0], sign))
      .slice(0, size)
      .map(([_id, one]) => ({ _id, _source: one.source, sort: [orderOf(one)] }));
    return { status: 200, body: { hits: { hits } } };
  };
  const answer = (method: string, path: string, body: Source, query: Query): Answer => {
    const [, name = '', action = '', id = ''] = path.split('/').map(decodeURIComponent);
    if (!OWN.test(name))
      return {
        status: 403,
        body: { error: { type: 'security_exception', reason: `no rights for ${name}` } },
      };
    const known = indices.get(name);
    switch (`${method} ${action}`) {
      case 'PUT ':
        if (known !== undefined)
          return { status: 400, body: { error: { type: 'resource_already_exists_exception' } } };
        indices.set(name, { mappings: body['mappings'], documents: new Map() });
        return { status: 200, body: { acknowledged: true } };
      case 'GET _mapping':
        return known === undefined
          ? missing(name)
          : { status: 200, body: { [name]: { mappings: known.mappings } } };
      case 'POST _refresh':
        return known === undefined ? missing(name) : { status: 200, body: {} };
      case 'GET _doc': {
        const found = known?.documents.get(id);
        return found === undefined
          ? { status: 404, body: { found: false } }
          : {
              status: 200,
              body: { _source: found.source, _seq_no: found.sequence, _primary_term: 1 },
            };
      }
      case 'PUT _doc':
        return put(name, id, body, query, false);
      case 'PUT _create':
        return put(name, id, body, query, true);
      case 'POST _update': {
        const before = known?.documents.get(id);
        if (before === undefined) return { status: 404, body: {} };
        return put(name, id, { ...before.source, ...(body['doc'] as Source) }, query, false);
      }
      case 'POST _search':
        return search(name, body);
      default:
        throw new Error(`Elasticsearch for tests has no ${method} ${path}`);
    }
  };
  return {
    indices: () => [...indices.keys()],
    setDown: (down) => {
      isDown = down;
    },
    export: () =>
      Object.fromEntries(
        [...indices].map(([name, { mappings, documents }]) => [
          name,
          {
            mappings,
            documents: Object.fromEntries([...documents].map(([id, { source }]) => [id, source])),
          },
        ]),
      ),
    import: (state) => {
      for (const [name, { mappings, documents }] of Object.entries(state)) {
        const stored = Object.entries(documents).map(([id, source]): [string, Stored] => {
          sequence += 1;
          return [id, { source, sequence }];
        });
        indices.set(name, { mappings, documents: new Map(stored) });
      }
    },
    transport: {
      request: async ({ method, path, body, querystring = {} }, { asStream, ignore }) => {
        if (asStream !== true) throw new Error('numbers would be rounded');
        if (isDown)
          throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.9:9200'), {
            name: 'ConnectionError',
          });
        const given = body === undefined ? {} : (JSON.parse(body) as Source);
        const { status, body: result } = answer(method, path, given, querystring);
        if (status >= 400 && !ignore.includes(status)) throw new Error(`status ${status}`);
        return {
          statusCode: status,
          headers: { 'content-type': 'application/json' },
          body: Readable.from([Buffer.from(JSON.stringify(result))]),
        };
      },
    },
  };
}

const isBehind = (order: string, last: string, sign: number): boolean =>
  order !== last && order > last === sign > 0;

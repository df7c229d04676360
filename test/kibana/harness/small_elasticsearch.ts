import { Readable } from 'node:stream';
import type { ElasticsearchClient } from '../../../server/kibana/testing';
import { connectionRefused } from './connection_refused';
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
  const forbidden = (name: string): Answer => ({
    status: 403,
    body: { error: { type: 'security_exception', reason: `no rights for ${name}` } },
  });
  const document = (name: string, id: string): Source => {
    const found = indices.get(name)?.documents.get(id);
    const known = { _index: name, _id: id };
    return found === undefined
      ? { ...known, found: false }
      : { ...known, found: true, _source: found.source, _seq_no: found.sequence, _primary_term: 1 };
  };
  const bulk = (index: string, lines: string): Answer => {
    const left = lines.split('\n').filter((line) => line !== '');
    const items: unknown[] = [];
    for (let line = left.shift(); line !== undefined; line = left.shift()) {
      const [[verb, target] = ['', {}]] = Object.entries(
        JSON.parse(line) as Record<string, Source>,
      );
      const name = String(target['_index'] ?? index);
      const id = String(target['_id']);
      let done: Answer;
      if (!OWN.test(name)) done = forbidden(name);
      else if (verb === 'delete') {
        const existed = indices.get(name)?.documents.delete(id) === true;
        done = { status: existed ? 200 : 404, body: {} };
      } else {
        const source = JSON.parse(left.shift() ?? '') as Source;
        done = put(name, id, source, target as Query, verb === 'create');
      }
      items.push({ [verb]: { status: done.status, ...(done.body as Source) } });
    }
    return { status: 200, body: { items } };
  };
  const answer = (
    method: string,
    path: string,
    { body, lines }: { readonly body: Source; readonly lines: string },
    query: Query,
  ): Answer => {
    if (path === '/_bulk') return bulk('', lines);
    if (path === '/_mget') {
      const { docs } = body as { docs: { _index: string; _id: string }[] };
      return { status: 200, body: { docs: docs.map(({ _index, _id }) => document(_index, _id)) } };
    }
    const [, name = '', action = '', id = ''] = path.split('/').map(decodeURIComponent);
    if (!OWN.test(name)) return forbidden(name);
    const known = indices.get(name);
    switch (`${method} ${action}`) {
      case 'PUT ':
        if (known !== undefined)
          return { status: 400, body: { error: { type: 'resource_already_exists_exception' } } };
        indices.set(name, { mappings: body['mappings'], documents: new Map() });
        return { status: 200, body: { acknowledged: true } };
      case 'GET _mapping': {
        const names = name.split(',');
        const found = names.flatMap((one) => {
          const mappings = indices.get(one)?.mappings;
          return mappings === undefined ? [] : [[one, { mappings }] as const];
        });
        return found.length < names.length && query['ignore_unavailable'] !== true
          ? missing(name)
          : { status: 200, body: Object.fromEntries(found) };
      }
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
      case 'POST _bulk':
        return bulk(name, lines);
      case 'POST _count': {
        const { term } = (body as { query: { term: Source } }).query;
        const counted = [...(known?.documents.values() ?? [])].filter(({ source }) =>
          Object.entries(term).every(([member, value]) => source[member] === value),
        );
        return { status: 200, body: { count: counted.length } };
      }
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
      request: async (
        { method, path, body, bulkBody = '', querystring = {} },
        { asStream, ignore },
      ) => {
        if (asStream !== true) throw new Error('numbers would be rounded');
        if (isDown) throw connectionRefused();
        const given = body === undefined ? {} : (JSON.parse(body) as Source);
        const sent = { body: given, lines: bulkBody };
        const { status, body: result } = answer(method, path, sent, querystring);
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

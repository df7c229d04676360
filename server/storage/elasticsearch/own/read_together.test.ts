import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import type { Elasticsearch, ElasticsearchRequest } from '../client/connection';
import { readTogether } from './read_together';

const FOUND = { found: true, _source: { table: 1 } };

/** An Elasticsearch that returns these documents, by index and id, and the requests that it was sent. */
function elasticsearchWith(documents: Readonly<Record<string, JsonValue>>) {
  const requests: string[] = [];
  const documentOf = (key: string): JsonValue => documents[key] ?? { found: false };
  const send = async ({ method, path, body }: ElasticsearchRequest) => {
    requests.push(`${method} ${path}`);
    if (path !== '/_mget') {
      const [, index = '', , id = ''] = path.split('/');
      const found = documents[`${index}/${id}`];
      return { status: found === undefined ? 404 : 200, body: found ?? {}, length: 0 };
    }
    const { docs } = body as { readonly docs: readonly { _index: string; _id: string }[] };
    const read = docs.map(({ _index, _id }) => documentOf(`${_index}/${_id}`));
    return { status: 200, body: { docs: read }, length: 0 };
  };
  const elasticsearch: Elasticsearch = { url: 'http://es', send, close: async () => undefined };
  return { elasticsearch, requests };
}

describe('documents of our own indices', () => {
  it('are read with one request if they are wanted at the same moment, and each once', async () => {
    const { elasticsearch, requests } = elasticsearchWith({ 's/a': FOUND, 't/b': FOUND });
    const read = readTogether(elasticsearch);
    const found = await Promise.all([
      read('s', 'a'),
      read('t', 'b'),
      read('s', 'c'),
      read('s', 'a'),
    ]);
    expect(found).toEqual([FOUND, FOUND, undefined, FOUND]);
    expect(requests).toEqual(['POST /_mget']);
  });

  it('are read again by whoever wants them later', async () => {
    const { elasticsearch, requests } = elasticsearchWith({ 's/a': FOUND });
    const read = readTogether(elasticsearch);
    expect(await read('s', 'a')).toEqual(FOUND);
    const [first, second] = [read('s', 'a'), Promise.resolve().then(() => read('s', 'a'))];
    expect(await first).toEqual(FOUND);
    expect(await second).toEqual(FOUND);
    expect(requests).toEqual(['GET /s/_doc/a', 'GET /s/_doc/a', 'GET /s/_doc/a']);
  });

  it('are missing if their index is', async () => {
    const error = { type: 'index_not_found_exception' };
    const { elasticsearch, requests } = elasticsearchWith({ 's/a': { error }, 's/b': { error } });
    const read = readTogether(elasticsearch);
    expect(await Promise.all([read('s', 'a'), read('s', 'b')])).toEqual([undefined, undefined]);
    expect(requests).toEqual(['POST /_mget']);
  });

  it('are read alone if one of several cannot be read', async () => {
    let failing = true;
    const requests: string[] = [];
    const shard = { error: { type: 'no_shard_available_action_exception' } };
    const elasticsearch: Elasticsearch = {
      url: 'http://es',
      close: async () => undefined,
      send: async ({ method, path }) => {
        requests.push(`${method} ${path}`);
        if (path === '/_mget') return { status: 200, body: { docs: [shard, FOUND] }, length: 0 };
        if (failing) throw new MoltlerError('store_unavailable', { store: 's', reason: 'r' });
        return { status: 200, body: FOUND, length: 0 };
      },
    };
    const read = readTogether(elasticsearch);
    const [a, b] = await Promise.allSettled([read('s', 'a'), read('t', 'b')]);
    expect(a).toMatchObject({ status: 'rejected', reason: { code: 'store_unavailable' } });
    expect(b).toEqual({ status: 'fulfilled', value: FOUND });
    failing = false;
    expect(await Promise.all([read('s', 'a'), read('t', 'b')])).toEqual([FOUND, FOUND]);
    expect(requests).toEqual(['POST /_mget', 'GET /s/_doc/a', 'POST /_mget', 'GET /s/_doc/a']);
  });

  it('all fail with their request', async () => {
    const failure = new MoltlerError('store_unavailable', { store: 's', reason: 'r' });
    const elasticsearch: Elasticsearch = {
      url: 'http://es',
      close: async () => undefined,
      send: () => Promise.reject(failure),
    };
    const read = readTogether(elasticsearch);
    const both = await Promise.allSettled([read('s', 'a'), read('t', 'b')]);
    expect(both).toEqual([
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
  });
});

import type { JsonValue } from '../../../../../common/declaration';
import { MoltlerError } from '../../../../../common/errors';
import type { WantedGroups } from '../../../../ports';
import { indexColumn } from '../../../../scan/testing';
import type { Elasticsearch, ElasticsearchRequest } from '../../client/connection';
import { elasticsearchGrouping } from './groups';

const COLUMN = indexColumn('repo');
const WANTED: WantedGroups = {
  indices: [{ name: 'i', columns: [COLUMN] }],
  columns: [COLUMN],
  keys: [{ column: 'repo', type: 'text' }],
  measures: [],
  conditions: [],
  alternatives: [],
};

/** An Elasticsearch that opens points in time, and responds to searches like this; `sent`: the paths. */
function respondingWith(search: () => JsonValue) {
  const sent: string[] = [];
  const elasticsearch: Elasticsearch = {
    url: 'http://localhost:9200',
    send: async ({ method, path }: ElasticsearchRequest) => {
      sent.push(`${method} ${path}`);
      const body = path === '/_search' ? search() : { id: 'view' };
      return { status: 200, body, length: 0 };
    },
    close: async () => undefined,
  };
  return { elasticsearch, sent };
}
const { signal } = new AbortController();

test('an aggregation that Elasticsearch rejects is refused, and its point in time closed', async () => {
  const { elasticsearch, sent } = respondingWith(() => {
    throw new MoltlerError('store_request_failed', { url: '', reason: 'too many buckets' });
  });
  expect(await elasticsearchGrouping(elasticsearch, '').groups(WANTED, signal)).toEqual({
    type: 'refused',
    why: 'Elasticsearch rejected the aggregation',
  });
  expect(sent.at(-1)).toBe('DELETE /_pit');
});

test('an Elasticsearch that does not respond is an error, as when documents are read', async () => {
  const { elasticsearch } = respondingWith(() => {
    throw new MoltlerError('store_unavailable', { store: '', reason: 'gone' });
  });
  await expect(
    elasticsearchGrouping(elasticsearch, '').groups(WANTED, signal),
  ).rejects.toMatchObject({ code: 'store_unavailable' });
});

test('a shard that does not respond is no empty group', async () => {
  const { elasticsearch } = respondingWith(() => ({ _shards: { failed: 1 } }));
  expect(await elasticsearchGrouping(elasticsearch, '').groups(WANTED, signal)).toMatchObject({
    type: 'refused',
  });
});

test('more indices than a request can name are refused before anything is sent', () => {
  const { elasticsearch, sent } = respondingWith(() => null);
  const indices = Array.from({ length: 300 }, (_, n) => ({
    name: `an-index-with-a-name-${n}`,
    columns: [COLUMN],
  }));
  const offer = elasticsearchGrouping(elasticsearch, '').offer({ ...WANTED, indices });
  expect(offer).toEqual({ possible: false, why: 'it reads too many indices' });
  expect(sent).toEqual([]);
});

import { ExactNumber, type JsonValue } from '../../common/declaration';
import { indexColumn } from '../../server/scan/testing';
import { needs } from '../support/needs';
import { groupingStore, type Content } from './grouping_store';

jest.setTimeout(120_000);

needs('elasticsearch')('groups of documents that Elasticsearch has otherwise', () => {
  const { indexWith, foreign, both } = groupingStore();

  describe('are not used if the documents show that they would not be exact:', () => {
    const LONG = 'x'.repeat(9000);
    test.each<[string, string, readonly Content[], string]>([
      [
        'texts that are too long',
        'repo, count(*) FROM $ GROUP BY repo',
        [{ repo: LONG }, { repo: `${LONG}y` }, {}],
        '2 documents have values that Elasticsearch does not index',
      ],
      [
        'times beyond those of Elasticsearch',
        "date_trunc('day', at), count(*) FROM $ GROUP BY 1",
        [{ at: '12000-01-01T00:00:00Z' }],
        '1 document has values that Elasticsearch does not index',
      ],
      [
        'numbers that are none',
        'weight, count(*) FROM $ GROUP BY weight',
        [{ weight: 'NaN' }, { weight: 1 }],
        '1 document has values that Elasticsearch does not index',
      ],
      [
        'integers beyond 2^53',
        'repo, max(points) FROM $ GROUP BY repo',
        [{ points: new ExactNumber('9007199254740993') }],
        'values of points may be beyond 2^53, where Elasticsearch rounds',
      ],
      [
        'sums beyond 2^53',
        'sum(points) FROM $',
        [{ points: 9007199254740991 }, { points: 3 }],
        'sums of points may be beyond 2^53, where Elasticsearch rounds',
      ],
      [
        'averages of such sums',
        'avg(points) FROM $',
        [{ points: -9007199254740991 }, { points: -4 }],
        'sums of points may be beyond 2^53, where Elasticsearch rounds',
      ],
    ])('%s', async (_, select, contents, why) => {
      const index = await indexWith(contents);
      const { plan, reports } = await both(`SELECT ${select.replace('$', index)}`, [index]);
      expect(plan.scans[0]?.groups).toBeDefined();
      expect(reports).toMatchObject([
        { notices: [`The documents were read and grouped here, because ${why}.`] },
      ]);
    });

    test('lists of several values', async () => {
      const pattern = await foreign([
        {
          mappings: { properties: { k: { type: 'keyword' } } },
          documents: ['{"k":["a","b"]}', '{"k":"a"}', '{"k":[]}', '{}'],
        },
      ]);
      const { reports } = await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
      expect(reports[0]?.notices).toEqual([
        'The documents were read and grouped here, because some documents have several values of a column.',
      ]);
      await both(`SELECT count(k) FROM ${pattern}`, [pattern]);
    });

    test('documents that stand for many', async () => {
      const pattern = await foreign([
        {
          mappings: { properties: { k: { type: 'keyword' } } },
          documents: ['{"k":"a","_doc_count":5}', '{"k":"a"}'],
        },
      ]);
      await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
    });

    test('more groups than are worth it', async () => {
      // Each column has few values, so that there may be many groups.
      const columns = ['a', 'b', 'c'].map((name) => indexColumn(name));
      const contents = Array.from({ length: 12_000 }, (_, n) => ({
        a: `${n % 97}`,
        b: `${n % 89}`,
        c: `${n % 83}`,
      }));
      const index = await indexWith(contents, columns);
      const { reports } = await both(`SELECT a, b, c, count(*) FROM ${index} GROUP BY a, b, c`, [
        index,
      ]);
      expect(reports).toMatchObject([{ rows: 12_000, pages: 2 }]);
    });
  });

  describe('of indices of others', () => {
    test('are those of the values that documents have', async () => {
      const pattern = await foreign([
        {
          mappings: {
            properties: { k: { type: 'keyword', ignore_above: 3 }, n: { type: 'long' } },
          },
          documents: [
            '{"k":"a"}',
            '{"k":["a"]}',
            '{"k":["a","a",null]}',
            '{"k":null}',
            '{"other":1}',
            '{"k":"b","n":1}',
          ],
        },
        { mappings: { properties: { n: { type: 'long' } } }, documents: ['{"n":1}'] },
        { mappings: {}, documents: [] },
      ]);
      const { plan } = await both(`SELECT k, count(*), count(k) FROM ${pattern} GROUP BY k`, [
        pattern,
      ]);
      expect(plan.scans[0]?.groups).toBeDefined();
    });

    const keyword = (more: JsonValue = {}): JsonValue => ({
      properties: { k: { type: 'keyword', ...(more as object) } },
    });
    test.each<[string, JsonValue, string]>([
      [
        'a normalizer',
        keyword({ normalizer: 'lowercase' }),
        'Elasticsearch may have other values of k ("normalizer" in its mapping)',
      ],
      [
        'a value for null',
        keyword({ null_value: 'none' }),
        'Elasticsearch may have other values of k ("null_value" in its mapping)',
      ],
      ['no columns on disk', keyword({ doc_values: false }), 'k has no doc_values'],
      [
        'an integer, which may be cut off',
        { properties: { k: { type: 'long' } } },
        'Elasticsearch may have other values of k (long)',
      ],
      [
        'analyzed text',
        { properties: { k: { type: 'text' } } },
        'Elasticsearch may have other values of k (text)',
      ],
      [
        'copies of other fields',
        { properties: { k: { type: 'keyword' }, o: { type: 'keyword', copy_to: 'k' } } },
        'Elasticsearch copies other fields to k',
      ],
      [
        'documents that were not mapped',
        { dynamic: false, properties: { k: { type: 'keyword' } } },
        'the index has documents that are not mapped',
      ],
      [
        'documents that are not stored',
        { _source: { excludes: ['x'] }, properties: { k: { type: 'keyword' } } },
        'the index does not store whole documents',
      ],
    ])('are not computed for %s', async (_, mappings, why) => {
      const pattern = await foreign([
        { mappings, documents: ['{"k":"1"}', '{"k":"2","o":"1"}', '{"k":null}'] },
      ]);
      const { plan } = await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
      expect(plan.scans).toMatchObject([{ ungrouped: why }]);
      const all = await both(`SELECT count(*) FROM ${pattern}`, [pattern]);
      expect(all.plan.scans[0]?.groups).toBeDefined();
    });

    test('are not computed for columns with different types', async () => {
      const pattern = await foreign([
        { mappings: keyword(), documents: ['{"k":"1"}'] },
        { mappings: { properties: { k: { type: 'boolean' } } }, documents: ['{"k":true}'] },
      ]);
      const { plan } = await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
      expect(plan.scans).toMatchObject([{ ungrouped: 'the types of k differ' }]);
    });
  });
});

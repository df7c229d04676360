import fc from 'fast-check';
import { ExactNumber, jsonText, type JsonValue } from '../../../../common/declaration';
import { HitTexts } from './hit_texts';

const hit = (n: number, source: JsonValue): JsonValue => ({
  _index: 'i',
  _id: `d${n}`,
  _score: null,
  _source: source,
  sort: [n],
});
const responseOf = (hits: readonly JsonValue[]): string =>
  jsonText({ pit_id: 'p', timed_out: false, hits: { max_score: null, hits: [...hits] } });
const open = (text: string, most = 1000): HitTexts => new HitTexts(text, most, 'http://es');
const all = (hits: HitTexts): readonly JsonValue[] => [...hits.portions()].flat();

describe('the documents of a response', () => {
  it('are those that it has, whatever they hold', () => {
    const source = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<JsonValue>(
        'text {"_index":"i"}',
        { a: { _index: 'i', _id: 'x' } },
        { a: [{ _index: 'i' }, { _index: 'i' }, { b: 1 }] },
        [1, { _index: 'i', _id: 'x', _source: {}, sort: [1] }],
        new ExactNumber('9007199254740993'),
        '\u0000😀',
      ),
    ) as fc.Arbitrary<JsonValue>;
    fc.assert(
      fc.property(
        fc.array(source, { maxLength: 8 }),
        fc.integer({ min: 0, max: 4 }),
        (some, more) => {
          const hits = some.map((one, n) => hit(n, one));
          const found = open(responseOf(hits), hits.length + more);
          const parsed = (JSON.parse(responseOf(hits)) as { hits: { hits: JsonValue[] } }).hits
            .hits;
          expect(jsonText(found.last ?? null)).toBe(jsonText(hits.at(-1) ?? null));
          expect(jsonText([...all(found)])).toBe(jsonText(hits));
          expect(found).toHaveLength(parsed.length);
          expect(found.envelope).toMatchObject({ pit_id: 'p', timed_out: false });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are never more than there are, so that the last page is known', () => {
    const two = [hit(1, {}), hit(2, { a: [{ b: 1 }, { _index: 'i' }] })];
    expect(open(responseOf(two), 2)).toHaveLength(2);
  });

  it('are parsed in portions', () => {
    const hits = Array.from({ length: 1200 }, (_, n) => hit(n, { a: n }));
    const portions = [...open(responseOf(hits), 2000).portions()];
    expect(portions.map(({ length }) => length)).toEqual([500, 500, 200]);
    const large = Array.from({ length: 4 }, (_, n) => hit(n, { a: 'x'.repeat(200_000) }));
    expect([...open(responseOf(large)).portions()].map(({ length }) => length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('keep all digits', () => {
    const [found] = all(
      open('{"hits":{"hits":[{"_index":"i","_source":{"n":9007199254740993}}]}}'),
    );
    expect(found).toEqual({ _index: 'i', _source: { n: new ExactNumber('9007199254740993') } });
  });

  it.each(['{"hits":{"hits":[{"_index":"i","_source":{]}}', '{"hits":', ''])(
    'are an error of the store in %p',
    (text) => {
      expect(() => all(open(text))).toThrow(
        expect.objectContaining({ code: 'store_request_failed' }) as Error,
      );
    },
  );

  it('are read whatever the order of members', () => {
    const text = '{"hits":{"hits":[{"_id":"a","_index":"i"}, {"_index":"i","_id":"b"}]}, "took":1}';
    expect(all(open(text))).toEqual([
      { _id: 'a', _index: 'i' },
      { _index: 'i', _id: 'b' },
    ]);
  });
});

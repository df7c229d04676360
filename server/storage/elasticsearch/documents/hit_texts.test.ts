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
/** A document with what looks like other ones, and like the parts of one. */
const LIKE_TWO: JsonValue = {
  a: 'x","_id":"y","_score":null,"_source":{},"sort":[1',
  sort: [1, hit(7, { b: 1 }), hit(8, { sort: [2], _source: { sort: [3] }, _score: null })],
  _source: {},
};
const responseOf = (hits: readonly JsonValue[]): string =>
  jsonText({ pit_id: 'p', timed_out: false, hits: { max_score: null, hits: [...hits] } });
const open = (text: string, most = 1000): HitTexts => new HitTexts(text, most, 'http://es');
const all = (hits: HitTexts): readonly JsonValue[] =>
  [...hits.portions()].flat() as unknown as readonly JsonValue[];
/** As of a reading without an order. */
const read = (hits: HitTexts): readonly JsonValue[] =>
  ([...hits.portions(false)].flat() as unknown as readonly JsonValue[]).map(whatIsRead);
const whatIsRead = (found: JsonValue): JsonValue => {
  const { _index, _id, _source } = found as Readonly<Record<string, JsonValue>>;
  return { _index: _index ?? null, _id: _id ?? null, _source: _source ?? null };
};

describe('the documents of a response', () => {
  it('are those that it has, whatever they hold', () => {
    const source = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<JsonValue>(
        'text {"_index":"i"}',
        { a: { _index: 'i', _id: 'x' } },
        { a: [{ _index: 'i' }, { _index: 'i' }, { b: 1 }] },
        [1, { _index: 'i', _id: 'x', _source: {}, sort: [1] }],
        LIKE_TWO,
        { ...LIKE_TWO, sort: [LIKE_TWO, 1, LIKE_TWO] },
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
          expect(jsonText(read(open(responseOf(hits), hits.length + more)))).toBe(
            jsonText(hits.map(whatIsRead)),
          );
          expect(found).toHaveLength(parsed.length);
          expect(found.envelope).toMatchObject({ pit_id: 'p', timed_out: false });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['of several indices', { _index: 'j', _id: 'b', _score: null, _source: { b: 2 }, sort: [2] }],
    ['without what they hold', { _index: 'i', _id: 'b', _score: null, sort: [2] }],
    ['with scores', { _index: 'i', _id: 'b', _score: 1.5, _source: { b: 2 }, sort: [2] }],
    [
      'with values that are not indexed',
      { _index: 'i', _id: '"b', _score: null, _ignored: ['b'], _source: { b: 2 }, sort: [2] },
    ],
  ])('are read without their places: %s', (_, other: JsonValue) => {
    const hits = [hit(1, { a: 1 }), other, hit(3, {})];
    expect(read(open(responseOf(hits)))).toEqual(hits.map(whatIsRead));
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

import { jsonText } from '../../common/declaration';
import { documentMaker, indexColumns, type DocumentMaker, type DocumentShape } from './document';

const column = (name: string, type: DocumentShape['columns'][number]['type']) => ({
  name,
  type,
  ignoringCase: false,
});
const shape: DocumentShape = {
  columns: [
    column('id', 'integer'),
    column('price', 'number'),
    column('raw', 'document'),
    column('at', 'timestamp'),
    { ...column('secret_key', 'text'), hidden: true },
  ],
  key: [0],
  prefix: 'c1:things',
  time: 3,
  origin: { connector: 'shop', type: 'shop', entity: 'things', sync_id: 's1' },
};
const NOW = '2026-01-01T00:00:00.000Z';
const of = (row: Parameters<DocumentMaker>[0], now = NOW) => {
  const made = documentMaker(shape)(row, now);
  if (!('document' in made)) throw new Error(made.reason);
  return made;
};

describe('a document', () => {
  it('has the values of a row, with exact numbers and without NULLs', () => {
    const { document } = of(['9007199254740993', '0.1000000000000000055', { b: null }, null, 'x']);
    expect(document.id).toBe('c1:things:9007199254740993');
    expect(jsonText(document.content)).toBe(
      `{"id":9007199254740993,"price":0.1000000000000000055,"raw":{"b":null},"@timestamp":"${NOW}",` +
        `"_moltler":{"connector":"shop","type":"shop","entity":"things","sync_id":"s1","synced_at":"${NOW}"}}`,
    );
  });

  it('has the same hash for the same content, whenever it is made', () => {
    const row = [1, 2, { a: 1, b: 2 }, '2026-01-01T00:00:00Z', 'x'];
    const one = of(row);
    expect(
      of([1, 2, { b: 2, a: 1 }, '2026-01-01T00:00:00Z', 'y'], '2027-01-01T00:00:00Z'),
    ).toMatchObject({ high: one.high, low: one.low });
    for (const other of [
      [1, 3, { a: 1, b: 2 }, '2026-01-01T00:00:00Z', 'x'],
      [1, null, { a: 1, b: 2 }, '2026-01-01T00:00:00Z', 'x'],
      [1, 2, '{"a":1,"b":2}', '2026-01-01T00:00:00Z', 'x'],
    ])
      expect(of(other).high).not.toBe(one.high);
  });

  it('keeps NaN and infinity as texts', () => {
    expect(of([1, 'NaN', null, null, null]).document.content).toMatchObject({ price: 'NaN' });
  });

  it('is not made without a key', () => {
    expect(documentMaker(shape)([null, 1, null, null, 'x'], NOW)).toMatchObject({
      reason: 'The row has no value in id, which identifies it.',
    });
  });

  it('is stored with the columns that readers see', () => {
    expect(indexColumns(shape).map(({ name }) => name)).toEqual([
      'id',
      'price',
      'raw',
      'at',
      '@timestamp',
      '_moltler',
    ]);
  });
});

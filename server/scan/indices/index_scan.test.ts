import { ExactNumber, type DataType, type JsonValue } from '../../../common/declaration';
import { entity } from '../../../common/declaration/build';
import type { Document, DocumentStore } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import type { ScanContext, ScanValue } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { indexColumn, numbered, storeOf, watched } from '../testing';
import { DOCUMENTS_AT_ONCE } from './index_rows';
import { indexScan, type ScannedIndices } from './index_scan';

const planOf = (columns: readonly string[], more: Partial<ScanPlan> = {}): ScanPlan => ({
  id: 'i',
  connector: '(indices)',
  entity: '*',
  columns,
  details: [],
  access: { list: 'documents', query: {}, parameters: {} },
  rejected: [],
  pushed: [],
  residual: [],
  exact: true,
  options: {},
  ...more,
});
const ENTITY = entity({
  title: '',
  description: '',
  key: [],
  incremental: { none: 'a test' },
  columns: {},
  lists: [],
});
const context = (more: Partial<ScanContext> = {}): ScanContext => ({
  signal: new AbortController().signal,
  priority: 'interactive',
  ...more,
});
const open = (
  documents: DocumentStore,
  plan: ScanPlan,
  indices: Partial<ScannedIndices> & Pick<ScannedIndices, 'names'>,
  of: ScanContext = context(),
) =>
  indexScan(
    { documents, clock: fakeClock() },
    plan,
    { columns: plan.columns.map((name) => indexColumn(name)), mixed: new Map(), ...indices },
    ENTITY,
    of,
  );

/** The values of one column of type `type`, and how the scan ended. */
async function read(type: DataType, values: readonly JsonValue[], mixed?: string) {
  const documents = numbered(values.map((v) => ({ v })));
  const store = await storeOf([{ name: 'i', columns: [indexColumn('v', type)], documents }]);
  const scan = open(store, planOf(['v']), {
    names: ['i'],
    columns: [indexColumn('v', mixed === undefined ? type : 'text')],
    mixed: new Map(mixed === undefined ? [] : [['v', mixed]]),
  });
  const found: ScanValue[] = [];
  for await (const batch of scan.batches()) found.push(...(batch.values[0] ?? []));
  return { found, outcome: scan.outcome() };
}

const MICROSECOND = Date.UTC(2026, 0, 31, 12) * 1000;

describe('values of documents', () => {
  test.each<[string, DataType, readonly JsonValue[], readonly ScanValue[]]>([
    ['texts', 'text', ['a', '', 5, true], ['a', '', '5', 'true']],
    [
      'integers, all 64 bits of them',
      'integer',
      [1, new ExactNumber('9007199254740993'), '9223372036854775807', -7],
      [1, 9007199254740993n, 9223372036854775807n, -7],
    ],
    ['numbers', 'number', [1.5, '0.25', 'NaN', '-Infinity'], [1.5, 0.25, NaN, -Infinity]],
    ['truth values', 'boolean', [true, false, 'true'], [true, false, true]],
    [
      'times',
      'timestamp',
      [
        '2026-01-31T12:00:00Z',
        '2026-01-31T13:00:00.000001+01:00',
        'infinity',
        '9223372036854775 µs',
      ],
      [MICROSECOND, MICROSECOND + 1, 9223372036854775807n, 9223372036854775n],
    ],
    ['dates', 'date', ['1970-01-02', '0044-03-15 (BC)'], [1, -735160]],
    [
      'documents',
      'document',
      [{ a: [new ExactNumber('9007199254740993')] }, 'x', 5],
      ['{"a":[9007199254740993]}', '"x"', '5'],
    ],
    ['lists', { list: 'integer' }, [[1, null, '2'], []], [[1, null, 2], []]],
    ['NULL', 'text', [null], [null]],
    [
      'lists of one value, for others who write documents',
      'text',
      [['a'], ['a', null, ['a']], [], [null]],
      ['a', 'a', null, null],
    ],
  ])('%s', async (_, type, values, expected) => {
    expect(await read(type, values)).toEqual({
      found: expected,
      outcome: { complete: true, warnings: [] },
    });
  });

  test('that do not fit are NULL, counted, and make the result partial', async () => {
    const { found, outcome } = await read('integer', [1, 'many', 2, 'more', { a: 1 }]);
    expect(found).toEqual([1, null, 2, null, null]);
    expect(outcome).toEqual({
      complete: false,
      reason: 'error',
      explanation: 'some rows or values could not be read',
      warnings: [
        'Column "v": 2 values are NULL because the document has text where a whole number was expected.',
        'Column "v": 1 value is NULL because the document has an object where a whole number was expected.',
      ],
    });
  });

  test('none of which fits do not fail the scan either', async () => {
    const { found, outcome } = await read('timestamp', ['soon', 'later', 'x infinity', '1 µs2']);
    expect(found).toEqual([null, null, null, null]);
    expect(outcome.warnings).toEqual([
      'Column "v": 4 values are NULL because the document has text where an ISO 8601 time was expected.',
    ]);
  });

  test('elements of lists that do not fit are NULL, the others stay', async () => {
    const { found, outcome } = await read({ list: 'integer' }, [[1, 'x', 3]]);
    expect(found).toEqual([[1, undefined, 3]]);
    expect(outcome).toMatchObject({ complete: false });
  });

  test('that are nested too deeply are NULL', async () => {
    let deep: JsonValue = 1;
    for (let level = 0; level < 1100; level++) deep = [deep];
    const { found, outcome } = await read('document', [deep, [1]]);
    expect(found).toEqual([null, '[1]']);
    expect(outcome.warnings[0]).toMatch(/nested more than 1,000 levels/);
  });

  test('of a column with different types are text, which is noted', async () => {
    const values = ['a', 5, new ExactNumber('9007199254740993'), true, ['x'], { a: 1 }];
    const { found, outcome } = await read('text', [], 'differs');
    expect({ found, outcome }).toMatchObject({ found: [] });
    const store = await storeOf([
      { name: 'i', columns: [], documents: numbered(values.map((v) => ({ v }))) },
    ]);
    const scan = open(store, planOf(['v']), { names: ['i'], mixed: new Map([['v', 'differs']]) });
    const texts: ScanValue[] = [];
    for await (const batch of scan.batches()) texts.push(...(batch.values[0] ?? []));
    expect(texts).toEqual(['a', '5', '9007199254740993', 'true', '["x"]', '{"a":1}']);
    expect(scan.outcome()).toEqual({ complete: true, warnings: [], notices: ['differs'] });
  });
});

describe('columns', () => {
  const columnsOf = async (content: Document['content'], names: readonly string[]) => {
    const documents = [{ id: 'gh:issues:1', content }];
    const store = await storeOf([{ name: 'i', columns: [], documents }]);
    const scan = open(store, planOf(names), { names: ['i'] });
    for await (const { values } of scan.batches()) return values.map(([value]) => value);
    return [];
  };
  test('that a document lacks are NULL, also those that every object has', async () => {
    expect(await columnsOf({ a: 'x' }, ['a', 'b', 'constructor', '__proto__'])).toEqual([
      'x',
      null,
      null,
      null,
    ]);
  });
  test('with a dot may be members of objects', async () => {
    const content = { 'a.b': 'flat', c: { d: { e: 'deep' } }, f: 'text', g: ['x'] };
    expect(await columnsOf(content, ['a.b', 'c.d.e', 'f.x', 'g.length'])).toEqual([
      'flat',
      'deep',
      null,
      null,
    ]);
  });
  test('that an index lacks are NULL in its documents, whatever these have', async () => {
    const a = indexColumn('a');
    const indices = [
      { name: 'i1', columns: [a] },
      { name: 'i2', columns: [] },
    ];
    const store = await storeOf(
      indices.map((one) => ({ ...one, documents: numbered([{ a: `of ${one.name}` }]) })),
    );
    const scan = open(store, planOf(['a']), {
      names: ['i1', 'i2'],
      columns: [a],
      described: indices,
    });
    const found: ScanValue[] = [];
    for await (const { values } of scan.batches()) found.push(...(values[0] ?? []));
    expect(found).toEqual(['of i1', null]);
  });
  test('_id and _index describe the document, whatever it has under these names', async () => {
    expect(await columnsOf({ _id: 'own', _index: 'own' }, ['_index', '_id'])).toEqual([
      'i',
      'gh:issues:1',
    ]);
  });
});

const MANY = 1200;
const many = (name: string) => ({
  name,
  columns: [indexColumn('n', 'integer')],
  documents: numbered(Array.from({ length: MANY }, (_, n) => ({ n }))),
});

describe('reading', () => {
  const stored = () => storeOf([many('i1'), many('i2')]);
  const indices = { names: ['i1', 'i2'], columns: [indexColumn('n', 'integer')] };
  const rowsIn = async (scan: ReturnType<typeof open>) => {
    let rows = 0;
    for await (const { rowCount } of scan.batches()) rows += rowCount;
    return rows;
  };

  test('streams all documents of all indices', async () => {
    const store = watched(await stored());
    const scan = open(store, planOf(['n']), indices);
    expect(await rowsIn(scan)).toBe(2 * MANY);
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
    expect(scan.metrics()).toMatchObject({ rows: 2 * MANY, requests: 0, list: 'documents' });
  });

  test.each([0, 1, 7, 500, 501, MANY, MANY + 1])('stops after LIMIT %d', async (limit) => {
    const store = watched(await stored());
    const scan = open(store, planOf(['n'], { limit }), indices);
    expect(await rowsIn(scan)).toBe(limit);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'limit' });
    expect(store.taken()).toBeLessThan(limit + 501);
  });

  test('stops after max_results, which makes the result partial unless that is all', async () => {
    const stopped = open(await stored(), planOf(['n'], { options: { maxResults: MANY } }), indices);
    expect(await rowsIn(stopped)).toBe(MANY);
    expect(stopped.outcome()).toMatchObject({
      complete: false,
      reason: 'max_results',
      explanation: 'stopped at max_results = 1200; there may be more rows',
    });
    const all = open(await stored(), planOf(['n'], { options: { maxResults: 2 * MANY } }), indices);
    expect(await rowsIn(all)).toBe(2 * MANY);
    expect(all.outcome()).toEqual({ complete: true, warnings: [] });
  });

  test('reads nothing if no row can reach the result', async () => {
    const store = watched(await stored());
    const scan = open(store, planOf(['n'], { neverRead: true }), indices);
    expect(await rowsIn(scan)).toBe(0);
    expect(store.taken()).toBe(0);
    expect(scan.outcome().complete).toBe(true);
  });

  test('ends with the reason of the signal, also between two batches', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const documents = numbered(Array.from({ length: 3 * DOCUMENTS_AT_ONCE }, (_, n) => ({ n })));
    const columns = [indexColumn('n', 'integer')];
    const store = watched(await storeOf([{ name: 'i', columns, documents }]), (read) => {
      if (read > 0) controller.abort(reason);
    });
    const scan = open(
      store,
      planOf(['n']),
      { names: ['i'], columns },
      context({ signal: controller.signal }),
    );
    await expect(rowsIn(scan)).rejects.toBe(reason);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'cancelled' });
    expect(store.taken()).toBeLessThan(3 * DOCUMENTS_AT_ONCE);
  });

  test('stops the store when the reader leaves while it waits', async () => {
    let stopped: AbortSignal | undefined;
    let begun = (): void => undefined;
    const begins = new Promise<void>((resolve) => (begun = resolve));
    const hanging: DocumentStore = {
      ...(await stored()),
      // eslint-disable-next-line require-yield -- it never has anything
      async *read({ signal }) {
        stopped = signal;
        begun();
        await new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('stopped'))),
        );
      },
    };
    const reading = open(hanging, planOf(['n']), indices)
      .batches()
      [Symbol.asyncIterator]();
    const next = reading.next();
    next.catch(() => undefined);
    await begins;
    await reading.return?.();
    await expect(next).rejects.toThrow('stopped');
    expect(stopped?.aborted).toBe(true);
  });

  test('passes errors of the store on', async () => {
    const failing = watched(await stored(), () => {
      throw new Error('the disk is gone');
    });
    const scan = open(failing, planOf(['n']), indices);
    await expect(rowsIn(scan)).rejects.toThrow('the disk is gone');
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'error' });
  });

  test('reports its progress', async () => {
    const seen: number[] = [];
    const scan = open(
      await stored(),
      planOf(['n']),
      indices,
      context({ onProgress: ({ rows }) => seen.push(rows) }),
    );
    await rowsIn(scan);
    expect(seen.at(-1)).toBe(2 * MANY);
  });
});

it('fails if an index was deleted after the query was planned, and reads an empty one', async () => {
  const documents = numbered([{ v: 'a' }]);
  const columns = [indexColumn('v')];
  const store = await storeOf([
    { name: 'i', columns, documents },
    { name: 'empty', columns, documents: [] },
  ]);
  const rows = async (names: readonly string[]): Promise<number> => {
    let count = 0;
    for await (const batch of open(store, planOf(['v']), { names }).batches())
      count += batch.rowCount;
    return count;
  };
  expect(await rows(['i', 'empty'])).toBe(1);
  await expect(rows(['i', 'deleted'])).rejects.toMatchObject({ code: 'unknown_index' });
});

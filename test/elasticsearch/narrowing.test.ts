import { ExactNumber, jsonText, type JsonValue } from '../../common/declaration';
import type { DocumentStore, IndexColumn } from '../../server/ports';
import { triedNarrowing, triedOrders, type TriedColumn } from '../../server/query/testing';
import { indexColumn } from '../../server/scan/testing';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(120_000);

/** `NARROWING_RUNS=5000` for a long run. */
const RUNS = Number(process.env['NARROWING_RUNS'] ?? 120);
const signal = new AbortController().signal;
type Content = Readonly<Record<string, JsonValue>>;

/** Contents in which each column has each of its values, independent of the others. */
function combined(
  values: Readonly<Record<string, readonly (JsonValue | undefined)[]>>,
  count: number,
) {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, (_, at): Content => {
    const members = Object.entries(values).map(([name, all], position) => {
      const index = at < all.length ? (at + position) % all.length : next(all.length);
      return [name, all[index]] as const;
    });
    return Object.fromEntries(
      members.filter((member): member is readonly [string, JsonValue] => member[1] !== undefined),
    );
  });
}

const LONG = 'x'.repeat(8200);
const TEXTS = [
  'a',
  'A',
  'ab',
  'b',
  '',
  '10',
  '1.0',
  '1e3',
  'Straße',
  '\u212a',
  'k',
  '\u{1f600}',
  'a\nb',
  'a*b?c\\',
];
const TIMES = [
  '2026-01-31T12:00:00.000000Z',
  '2026-01-31T12:00:00.000001Z',
  '2026-01-31T12:00:00.001000Z',
  '1969-12-31T23:59:59.999999Z',
  '2030-06-01T00:00:00.000000Z',
];
const PATTERNS = ['a%', '%b', 'A_', '_', '%', '%*%', 'k%', '%SS%', '1%', '%0%'];

needs('elasticsearch')('what Elasticsearch finds for random predicates', () => {
  const ports = openPortsForTests();
  let store: DocumentStore;
  let prefix: string;
  const put = async (name: string, contents: readonly Content[]): Promise<void> => {
    const lines = contents.map(
      (content, at) => `{"index":{"_id":"d${at}"}}\n${jsonText(content as JsonValue)}\n`,
    );
    const response = await fetch(
      `${await elasticsearchUrl()}/${prefix}${name}/_bulk?refresh=true`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: lines.join(''),
      },
    );
    const body = (await response.json()) as { items: { index: { error?: { reason: string } } }[] };
    const reasons = body.items.flatMap(({ index }) => index.error?.reason ?? []);
    expect(reasons).toEqual([]);
  };
  const create = async (name: string, definition: JsonValue): Promise<void> => {
    const response = await fetch(`${await elasticsearchUrl()}/${prefix}${name}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(definition),
    });
    expect([response.status, await response.text()]).toEqual([200, expect.anything()]);
  };
  beforeAll(async () => {
    prefix = ports.prefix();
    store = (await ports.open({ prefix })).documents;
  });
  afterAll(() => ports.dispose());

  const OWN: readonly IndexColumn[] = [
    indexColumn('text'),
    indexColumn('state', 'text', true),
    indexColumn('n', 'integer'),
    indexColumn('x', 'number'),
    indexColumn('flag', 'boolean'),
    indexColumn('at', 'timestamp'),
    indexColumn('day', 'date'),
    indexColumn('labels', { list: 'text' }, true),
    indexColumn('dotted.name'),
    indexColumn('raw', 'document'),
  ];
  const triedOwn: Readonly<Record<string, TriedColumn>> = {
    text: { type: 'text', values: TEXTS, others: ['z', LONG], patterns: PATTERNS },
    state: {
      type: 'text',
      ignoringCase: true,
      values: ['open', 'OPEN', 'K', 'straße'],
      others: ['Open', 'k', 'STRASSE'],
      patterns: ['o%', '%K%'],
    },
    n: { type: 'integer', values: [0, 1, -1, 7], others: [5, 1e15] },
    x: { type: 'number', values: [0, 0.1, -2.5, 1e300], others: [3] },
    flag: { type: 'boolean', values: [true, false] },
    at: { type: 'timestamp', values: TIMES, others: ['2026-01-31T12:00:00.000500Z'] },
    day: { type: 'date', values: ['2026-01-31', '2026-02-01'], others: ['2025-01-01'] },
    labels: { type: { list: 'text' }, values: [['bug']], others: ['BUG', 'k', 'ü', 'none'] },
    'dotted.name': { type: 'text', values: ['a', 'b'] },
    _id: { type: 'text', values: ['d1', 'd2'], others: ['none'], neverNull: true },
  };

  it('in an index that a sync has written', async () => {
    await store.prepare({ name: 'own', columns: OWN });
    const contents = combined(
      {
        text: [...TEXTS, LONG, null, undefined],
        state: ['open', 'OPEN', 'Closed', '\u212a', 'k', 'straße', null],
        n: [0, 1, -1, 7, new ExactNumber('9007199254740993'), null, '12'],
        x: [0, -0, 0.1, -2.5, 1e300, 'NaN', 'Infinity', '-Infinity', null],
        flag: [true, false, null],
        at: [...TIMES, '12000-01-01T00:00:00Z', '2026-99-99', null, '2026-01-31T13:00:00+01:00'],
        day: ['2026-01-31', '2026-02-01', '0044-03-15 (BC)', null],
        labels: [[], ['Bug'], ['bug', 'ui'], ['\u212a'], ['Ü'], null],
        'dotted.name': ['a', 'b', undefined],
        raw: [{ a: 1 }, 'text', null],
      },
      300,
    );
    const operations = contents.map(
      (content, at) =>
        ({ type: 'put', index: 'own', document: { id: `d${at}`, content } }) as const,
    );
    const outcomes = await store.write(operations, { fence: 1, signal });
    expect(new Set(outcomes.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"type":"done"}']),
    );
    await store.refresh(['own']);
    const found = await triedNarrowing({ store, pattern: 'own', columns: triedOwn }, RUNS);
    expect(found.pushed).toBeGreaterThan(RUNS / 2);
    expect(found.exact).toBeGreaterThan(RUNS / 30);
    const sorted = await triedOrders({ store, pattern: 'own', columns: triedOwn }, RUNS);
    expect(sorted).toBeGreaterThan(RUNS / 5);
  });

  const foreign = {
    keyword: { type: 'keyword' },
    short: { type: 'keyword', ignore_above: 2 },
    lower: { type: 'keyword', normalizer: 'low' },
    body: { type: 'text' },
    title: { type: 'text', fields: { raw: { type: 'keyword', ignore_above: 3 } } },
    long: { type: 'long', null_value: 5, ignore_malformed: true },
    byte: { type: 'byte', ignore_malformed: true },
    double: { type: 'double', ignore_malformed: true },
    float: { type: 'float' },
    half: { type: 'half_float' },
    flag: { type: 'boolean' },
    at: { type: 'date', ignore_malformed: true },
    ms: { type: 'date', format: 'epoch_millis||strict_date_optional_time' },
    swapped: { type: 'date', format: 'yyyy-dd-MM' },
    nanos: { type: 'date_nanos' },
    ip: { type: 'ip' },
    hidden: { type: 'keyword', index: false, doc_values: false },
    source: { type: 'keyword', copy_to: 'copied' },
    copied: { type: 'keyword' },
    shadowed: { type: 'keyword' },
    nested: { type: 'nested', properties: { a: { type: 'keyword' } } },
    flat: { type: 'flattened' },
  };
  const triedForeign: Readonly<Record<string, TriedColumn>> = {
    keyword: { type: 'text', values: TEXTS, others: ['1', '1000', 'true'], patterns: PATTERNS },
    short: { type: 'text', values: ['a', 'ab', 'abc'], others: ['abcd'], patterns: ['ab%'] },
    lower: { type: 'text', values: ['A', 'a', 'B'], patterns: ['a%', 'A%'] },
    body: { type: 'text', values: ['a', 'two words'], patterns: ['two%'] },
    title: { type: 'text', values: ['a', 'two words'], others: ['b'], patterns: ['two%'] },
    long: { type: 'integer', values: [5, 1, -3], others: [2, 9e15] },
    byte: { type: 'integer', values: [5, 100], others: [1000, -1000] },
    double: { type: 'number', values: [0, 0.1, 5], others: [-1, 1e300] },
    float: { type: 'number', values: [0, 0.1, 16777217], others: [0.3, 1e39] },
    half: { type: 'number', values: [0, 0.1, 2049], others: [1e5] },
    flag: { type: 'boolean', values: [true, false] },
    at: { type: 'timestamp', values: TIMES },
    ms: { type: 'timestamp', values: TIMES.slice(0, 2) },
    swapped: {
      type: 'timestamp',
      values: ['2026-02-01T00:00:00.000000Z', '2026-01-02T00:00:00.000000Z'],
    },
    nanos: {
      type: 'timestamp',
      values: TIMES.slice(0, 3),
      others: ['1960-01-01T00:00:00.000000Z'],
    },
    ip: {
      type: 'text',
      values: ['10.0.0.1', '::1'],
      others: ['10.0.0.0/8', 'x', '0:0:0:0:0:0:0:1'],
    },
    hidden: { type: 'text', values: ['a', 'b'], patterns: ['a%'] },
    source: { type: 'text', values: ['a', 'b'] },
    copied: { type: 'text', values: ['a', 'b', 'c'], patterns: ['a%'] },
    shadowed: { type: 'text', values: ['a', 'b'] },
  };
  const foreignContents = (count: number) =>
    combined(
      {
        keyword: [
          ...TEXTS,
          1,
          new ExactNumber('1.0'),
          new ExactNumber('1e3'),
          true,
          ['a', 'b'],
          null,
        ],
        short: ['a', 'ab', 'abc', 'abcd', ['a', 'abc'], null],
        lower: ['A', 'a', 'B', ['A', 'c'], undefined],
        body: ['a', 'two words', null],
        title: ['a', 'two words', 'b', null, ['a', 'b']],
        long: [5, 1, -3, null, '2', 1.7, [1, 2], 'many', new ExactNumber('9007199254740993')],
        byte: [5, 100, 1000, '100', null],
        double: [0, -0, 0.1, 5, '5', 'NaN', [0, 5], null, new ExactNumber('0.1000000000000000055')],
        float: [0, 0.1, 16777217, 16777216, '0.3', new ExactNumber('0.30000001192092896'), null],
        half: [0, 0.1, 2049, 2048, null],
        flag: [true, 'true', false, 'false', '', null],
        at: [
          ...TIMES,
          '2026-01-31',
          '2026-01-31T12:00:00+01:00',
          1_769_860_800_000,
          '2026',
          'soon',
          null,
        ],
        ms: [1_769_860_800_000, '2026-01-31T12:00:00Z', null],
        swapped: ['2026-02-01', '2026-01-02', null],
        nanos: [...TIMES.slice(0, 3), '2026-01-31T12:00:00.000000999Z', null],
        ip: ['10.0.0.1', '::1', '0:0:0:0:0:0:0:1', null],
        hidden: ['a', 'b', null],
        source: ['a', 'b', 'c', null],
        copied: ['a', 'b', null],
        shadowed: ['a', 'b', null],
        nested: [[{ a: 'x' }, { a: 'y' }], null],
        flat: [{ a: 'x' }, null],
      },
      count,
    );
  const settings = {
    analysis: { normalizer: { low: { type: 'custom', filter: ['lowercase'] } } },
  };

  it('in an index that others have written', async () => {
    await create('foreign', {
      settings,
      mappings: { properties: foreign, runtime: { shadowed: { type: 'long' } } },
    });
    await put('foreign', foreignContents(300));
    const found = await triedNarrowing({ store, pattern: 'foreign', columns: triedForeign }, RUNS);
    expect(found.pushed).toBeGreaterThan(RUNS / 3);
    const sorted = await triedOrders({ store, pattern: 'foreign', columns: triedForeign }, RUNS);
    expect(sorted).toBeGreaterThan(RUNS / 20);
  });

  it('in several indices, of which some lack a column or have it in another way', async () => {
    await create('mixed-1', { settings, mappings: { properties: foreign } });
    await put('mixed-1', foreignContents(60));
    const { body: _body, long: _long, short, ...fewer } = foreign;
    await create('mixed-2', {
      settings,
      mappings: { properties: { ...fewer, long: { type: 'integer', ignore_malformed: true } } },
    });
    await put(
      'mixed-2',
      foreignContents(60).map(({ long, ...content }) =>
        typeof long === 'object' ? content : { ...content, long: long ?? null },
      ),
    );
    await create('mixed-3', { mappings: { dynamic: false, properties: { keyword: short } } });
    await put('mixed-3', [
      { keyword: 'a', long: 5 },
      { keyword: 'abc', short: 'ab' },
    ]);
    // Documents that were written before a field was mapped, or before a keyword was added to a text.
    await create('mixed-4', {
      mappings: { dynamic: 'runtime', properties: { title: { type: 'text' } } },
    });
    await put('mixed-4', [
      { title: 'a', source: 'a' },
      { title: 'two words', source: 'b', at: TIMES[0] ?? '' },
    ]);
    const url = `${await elasticsearchUrl()}/${prefix}mixed-4/_mapping`;
    const added = { properties: { title: foreign.title, source: { type: 'keyword' } } };
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'PUT', headers, body: JSON.stringify(added) });
    await put('mixed-4', [{ title: 'a' }]);
    const columns = {
      ...triedForeign,
      long: { ...triedForeign['long'], type: 'integer' },
    } as const;
    const tried = { ...columns, _index: INDEX } as Readonly<Record<string, TriedColumn>>;
    await triedNarrowing({ store, pattern: 'mixed-*', columns: tried }, RUNS);
    await triedOrders({ store, pattern: 'mixed-*', columns: tried }, RUNS);
  });
});

const INDEX: TriedColumn = {
  type: 'text',
  values: ['mixed-1', 'mixed-3'],
  others: ['none'],
  neverNull: true,
};

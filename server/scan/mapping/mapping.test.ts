import type { DataType, EntityDeclaration, JsonValue } from '../../../common/declaration';
import { planOf, text } from '../testing/scan_fixture';
import type { ScanValue } from '../scan';
import { converterTo } from './convert';
import { compilePath } from './path_reader';
import { compileMapper } from './row_mapper';

describe('paths of columns', () => {
  const row: JsonValue = {
    user: { login: 'ada' },
    labels: [{ name: 'bug' }, {}],
    empty: null,
    matrix: [{ cells: [1, 2] }, { cells: [3] }],
    metric: { 'a.b': 'dotted' },
  };
  it.each<[string, string, JsonValue | undefined]>([
    ['a member', 'user.login', 'ada'],
    ['a member that is missing', 'user.name', undefined],
    ['a member of null', 'empty.name', null],
    ['a member of what is missing', 'nobody.name', undefined],
    ['a member of each of a list', 'labels[].name', ['bug', null]],
    ['a list within a list', 'matrix[].cells[]', [1, 2, 3]],
    ['an inherited name', 'constructor', undefined],
  ])('read %s', (_what, path, value) => {
    expect(compilePath(path)(row)).toEqual(value);
  });
  it('read the row itself', () => expect(compilePath('.')(row)).toBe(row));
  it('find nothing under names that every object inherits', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(compilePath('{name}', name)({})).toBeUndefined();
    expect(compilePath('{name}', '__proto__')(JSON.parse('{"__proto__": "x"}'))).toBe('x');
  });
  it('treat a discovered name as one step', () => {
    expect(compilePath('metric.{name}', 'a.b')(row)).toBe('dotted');
  });
  it.each(['user.login.name', 'user[].login', 'labels.name'])('%s does not fit', (path) => {
    expect(() => compilePath(path)(row)).toThrow(path);
  });
});

describe('values of columns', () => {
  const MICRO = 1_767_323_045_000_000;
  it.each<[DataType, JsonValue, ScanValue]>([
    ['text', 'a', 'a'],
    ['text', 12, '12'],
    ['integer', 12, 12],
    ['integer', '9223372036854775807', 9223372036854775807n],
    ['integer', '-9223372036854775808', -9223372036854775808n],
    ['integer', 1e18, 1_000_000_000_000_000_000n],
    ['number', 'NaN', NaN],
    ['number', '+Inf', Infinity],
    ['number', '-1.5e3', -1500],
    ['boolean', 'true', true],
    ['timestamp', '2026-01-02T03:04:05Z', MICRO],
    ['timestamp', '2026-01-02T05:04:05.123456+02:00', MICRO + 123_456],
    ['timestamp', '2026-01-02 03:04:05.1234567Z', MICRO + 123_456],
    ['timestamp', '2026-01-02T03:04:05.120Z', MICRO + 120_000],
    ['timestamp', '0001-01-01T00:00:00Z', -62_135_596_800_000_000n],
    ['timestamp', '', null],
    ['date', '1970-01-31', 30],
    ['document', { a: [1] }, '{"a":[1]}'],
    [{ list: 'text' }, ['a', null], ['a', null]],
    [{ list: 'integer' }, ['1', 2], [1, 2]],
  ])('%p: %p', (type, json, value) => {
    expect(converterTo(type, 'at')(json)).toEqual(value);
  });
  it.each([
    ['epoch_seconds' as const, 1767323045.123456, MICRO + 123_456],
    ['epoch_seconds' as const, '1767323045', MICRO],
    ['epoch_milliseconds' as const, 1767323045123, MICRO + 123_000],
  ])('times as %s', (format, json, value) => {
    expect(converterTo('timestamp', 'at', format)(json)).toBe(value);
  });
  it.each([1e300, '9999999999999999'])(
    '%p seconds since the epoch are not a valid time',
    (json) => {
      expect(() => converterTo('timestamp', 'at', 'epoch_seconds')(json)).toThrow(
        'at: expected a number of seconds since 1970',
      );
    },
  );
  it.each<[DataType, JsonValue]>([
    ['text', { a: 1 }],
    ['integer', 1.5],
    ['integer', 'many'],
    ['integer', '9223372036854775808'],
    ['integer', '-9223372036854775809'],
    ['integer', 1e300],
    [{ list: 'integer' }, [1, 2 ** 64]],
    ['timestamp', '+999999-01-01T00:00:00Z'],
    ['number', ''],
    ['boolean', 1],
    ['timestamp', 'yesterday'],
    ['timestamp', '2026-02-31T00:00:00Z'],
    ['timestamp', '2026-13-01T00:00:00Z'],
    ['timestamp', '2026-0:-02T03:04:05Z'],
    ['timestamp', '2026-01-02T03:04:05.12:Z'],
    [{ list: 'text' }, 'a'],
    [{ list: 'text' }, { a: 1 }],
  ])('%p: %p has the wrong shape', (type, json) => {
    expect(() => converterTo(type, 'some.path')(json)).toThrow('some.path');
  });
});

describe('a row mapper', () => {
  const entity: EntityDeclaration = {
    title: '',
    description: '',
    key: [],
    incremental: { none: '' },
    lists: [],
    columns: {
      repo: { type: 'text', parameter: 'repo', at: 'repository.name' },
      name: { type: 'text', at: ['name.full', 'login'] },
      count: { type: 'integer' },
      double: {
        type: 'integer',
        compute: {
          because: 'a test',
          reads: ['count'],
          value: (row) => Number((row as { count: number }).count) * 2,
        },
      },
      since: { type: 'timestamp', requestOnly: true },
    },
  };
  const map = (columns: readonly string[], rows: readonly JsonValue[], parameters = {}) => {
    const since = { type: 'timestamp' as const, value: '1970-01-01T00:00:01Z' };
    const plan = planOf(columns, {
      pushed: [
        {
          condition: { column: 'since', operator: 'eq', values: [since], exact: true },
          exact: true,
          as: '',
        },
      ],
    });
    const mapper = compileMapper(entity, plan, { connector: 'c', entity: 'e' });
    return mapper.map({ rows, parameters }, 0, rows.length).values;
  };

  it('uses the first path that is not null', () => {
    expect(
      map(['name'], [{ name: { full: 'Ada' } }, { name: null, login: 'ada' }, { name: 'x' }]),
    ).toEqual([['Ada', 'ada', null]]);
  });
  it('prefers the parameter of the list over the row', () => {
    const rows = [{ repository: { name: 'row' } }];
    expect(map(['repo'], rows, { repo: text('list') })).toEqual([['list']]);
    expect(map(['repo'], rows)).toEqual([['row']]);
  });
  it('computes, echoes request-only values, and returns the row unchanged', () => {
    expect(map(['double', 'since', 'raw'], [{ count: 2 }])).toEqual([
      [4],
      [1_000_000],
      ['{"count":2}'],
    ]);
  });
  it('returns NULL for missing values, even if the service promises one', () => {
    expect(map(['count'], [{ count: null }, {}, null])).toEqual([[null, null, null]]);
  });
  it('names the column, the row and the path of a wrong shape, and never the value', () => {
    const wrong = () => map(['count'], [{ count: 1 }, { count: { secret: 'x' } }]);
    expect(wrong).toThrow(/row 2 .*column count.*expected a whole number, got an object/);
    expect(wrong).not.toThrow(/secret/);
  });
  it('reports which integer exceeds 64 bits', () => {
    expect(() => map(['count'], [{ count: '9223372036854775808' }])).toThrow(
      /row 1 .*column count.*expected a 64-bit integer, got a larger number/,
    );
  });
});

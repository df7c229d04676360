import type { Condition, ConditionOperator, DataType } from '../../../common/declaration';
import { translateMetrics } from './metric_query';

const NOW = Date.parse('2026-01-02T00:00:00Z');
const condition = (
  column: string,
  operator: ConditionOperator,
  values: readonly string[],
  type: DataType = 'text',
): Condition => ({
  column,
  operator,
  values: values.map((value) => ({ type, value })),
  exact: true,
});
const is = (column: string, ...values: string[]) =>
  condition(column, values.length === 1 ? 'eq' : 'in', values);
const at = (column: string, operator: ConditionOperator, ...values: string[]) =>
  condition(column, operator, values, 'timestamp');
const translated = (conditions: readonly Condition[], columns: readonly string[] = []) =>
  translateMetrics({ entity: 'metrics', conditions, columns, config: {}, now: NOW * 1000 });
const CPU = is('metric', 'cpu');

describe('the query for', () => {
  const query = (conditions: readonly Condition[], columns?: readonly string[]) =>
    translated([CPU, ...conditions], columns).native;

  it.each<[string, readonly Condition[], readonly string[], string]>([
    ['a metric', [], ['value'], 'avg:cpu{*}'],
    ['an aggregator', [is('aggregator', 'max')], [], 'max:cpu{*}'],
    ['a scope', [is('scope', 'env:prod,host:a')], [], 'avg:cpu{env:prod,host:a}'],
    ['everything', [is('scope', '*')], [], 'avg:cpu{*}'],
    ['a tag as a column', [], ['host', 'value'], 'avg:cpu{*} by {host}'],
    ['a tag', [is('host', 'a')], ['host'], 'avg:cpu{host:a} by {host}'],
    [
      'two tags',
      [is('env', 'prod'), is('host', 'a')],
      [],
      'avg:cpu{env:prod,host:a} by {env,host}',
    ],
    [
      'several values, which must not be combined with commas',
      [is('env', 'prod'), is('host', 'a', 'b')],
      [],
      'avg:cpu{env:prod AND host IN (a,b)} by {env,host}',
    ],
    [
      'several values beside commas, which are left to the local check',
      [is('scope', 'env:prod,!team:x'), is('host', 'a', 'b')],
      [],
      'avg:cpu{env:prod,!team:x} by {host}',
    ],
    [
      'a scope with words',
      [is('scope', 'env:prod OR env:test'), is('host', 'a')],
      [],
      'avg:cpu{(env:prod OR env:test) AND host:a} by {host}',
    ],
    ['a wildcard, which SQL does not have', [is('host', 'a*')], [], 'avg:cpu{*} by {host}'],
    ['braces', [is('scope', 'a} by {b')], [], 'avg:cpu{*}'],
    ['no tag', [condition('host', 'is_null', [])], [], 'avg:cpu{*} by {host}'],
  ])('%s', (_, conditions, columns, expected) => {
    expect(query(conditions, columns)).toBe(expected);
  });

  it('a QUERY is sent as it is written, whatever else is required', () => {
    const text = 'avg:cpu{host:{x}} / sum:y{*}';
    const { native, parameters } = translated([CPU, is('QUERY', text), is('host', 'a')]);
    expect(native).toBe(text);
    expect(parameters?.native).toEqual({ type: 'text', value: text });
  });
});

describe('the time range of', () => {
  const range = (...conditions: Condition[]) => {
    const { parameters, notes } = translated([CPU, ...conditions]);
    const of = (name: string) =>
      new Date(Number(parameters?.[name]?.value) * 1000).toISOString().slice(0, 19);
    return { from: of('start'), to: of('end'), noted: notes?.length === 1 };
  };

  it.each<[string, readonly Condition[], string, string, boolean]>([
    ['no condition: the last hour', [], '2026-01-01T23:00:00', '2026-01-02T00:00:00', true],
    [
      'a start',
      [at('timestamp', 'gt', '2026-01-01T12:00:00Z')],
      '2026-01-01T11:59:59',
      '2026-01-02T00:00:00',
      false,
    ],
    [
      'both ends, between two seconds',
      [
        at('timestamp', 'gte', '2026-01-01T12:00:00.500Z'),
        at('timestamp', 'lt', '2026-01-01T13:00:00.500Z'),
      ],
      '2026-01-01T12:00:00',
      '2026-01-01T13:00:01',
      false,
    ],
    [
      'several instants',
      [at('timestamp', 'in', '2025-12-01T00:00:00Z', '2025-12-03T00:00:00Z')],
      '2025-11-30T23:59:59',
      '2025-12-03T00:00:01',
      false,
    ],
    [
      'from and to',
      [at('from', 'eq', '2025-12-01T00:00:00Z'), at('to', 'eq', '2025-12-02T00:00:00Z')],
      '2025-12-01T00:00:00',
      '2025-12-02T00:00:00',
      false,
    ],
    [
      'an end',
      [at('to', 'eq', '2025-12-02T00:00:00Z')],
      '2025-12-01T23:00:00',
      '2025-12-02T00:00:00',
      true,
    ],
    [
      'ends that exclude each other',
      [
        at('timestamp', 'gt', '2026-01-01T12:00:00Z'),
        at('timestamp', 'lt', '2025-01-01T12:00:00Z'),
      ],
      '2026-01-01T11:59:59',
      '2026-01-01T12:00:00',
      false,
    ],
  ])('%s', (_, conditions, from, to, noted) => {
    expect(range(...conditions)).toEqual({ from, to, noted });
  });

  it('from after to is an error, because no check would leave its points out', () => {
    expect(() =>
      range(at('from', 'eq', '2026-01-01T00:00:00Z'), at('to', 'eq', '2025-01-01T00:00:00Z')),
    ).toThrow('the range starts at 2026-01-01T00:00:00Z but ends at 2025-01-01T00:00:00Z');
  });
});

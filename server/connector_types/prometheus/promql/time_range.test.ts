import type { Condition } from '../../../../common/declaration';
import { timeOf } from './time_range';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const at = (time: string): string => `2026-01-01T${time}Z`;
const when = (
  column: string,
  operator: Condition['operator'],
  ...times: readonly string[]
): Condition => ({
  column,
  operator,
  values: times.map((time) => ({ type: 'timestamp', value: at(time) })),
  exact: true,
});

test('several instants are covered by the steps of one range, and others are dropped again', () => {
  const condition = when('timestamp', 'in', '10:03:00', '10:00:00', '10:02:00');
  const { time, pushed } = timeOf([condition], NOW);
  expect(time).toEqual({
    kind: 'range',
    from: Date.parse(at('10:00:00')),
    to: Date.parse(at('10:03:00')),
    step: '60000ms',
  });
  expect(pushed).toMatchObject([{ condition, exact: false }]);
});

test('only instants within the other bounds are requested', () => {
  const conditions = [
    when('timestamp', 'in', '10:00:00', '10:02:00', '10:05:00'),
    when('timestamp', 'gt', '10:00:00'),
    when('timestamp', 'lt', '10:05:00'),
  ];
  const { time } = timeOf(conditions, NOW);
  expect(time).toEqual({ kind: 'instant', at: Date.parse(at('10:02:00')) });
});

test('instants that would need too long a range are rejected', () => {
  const odd = when('timestamp', 'in', '00:00:00', '11:00:00.001');
  expect(() => timeOf([when('timestamp', 'in', '00:00:00', '00:00:07', '11:00:00')], NOW)).toThrow(
    /11,000 points/,
  );
  // Two of them are the ends of a range of one step.
  expect(timeOf([odd], NOW).time).toMatchObject({ kind: 'range', step: '39600001ms' });
});

test('a range that ends before it begins is an error, not a row', () => {
  const conditions = [when('from', 'eq', '11:00:00'), when('to', 'eq', '10:00:00')];
  expect(() => timeOf(conditions, NOW)).toThrow(/but ends earlier/);
  expect(() => timeOf([when('from', 'eq', '13:00:00')], NOW)).toThrow(/but ends earlier/);
});

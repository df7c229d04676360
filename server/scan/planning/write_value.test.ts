import type {
  ColumnDeclaration,
  Condition,
  FilterDeclaration,
  TypedValue,
} from '../../../common/declaration';
import { writeValue } from './write_value';

const value: TypedValue = { type: 'timestamp', value: '2026-01-02T03:04:05.678900Z' };
const filter: FilterDeclaration = {
  column: 'at',
  operators: ['eq', 'gte', 'lte'],
  parameter: 'at',
  match: 'superset',
  time: 'iso_seconds',
};
const written = (operator: Condition['operator'], column: Partial<ColumnDeclaration> = {}) =>
  writeValue(value, { column: 'at', operator, values: [value], exact: true }, filter, {
    type: 'timestamp',
    ...column,
  })?.text;

describe('a time that is finer than the service accepts', () => {
  it('is widened as a bound', () => {
    expect(written('gte')).toBe('2026-01-02T03:04:05Z');
    expect(written('lte')).toBe('2026-01-02T03:04:06Z');
  });
  it('is not sent as an equality, which would find other rows', () => {
    expect(written('eq')).toBeUndefined();
  });
  it('is rounded for a column that is only part of the request', () => {
    expect(written('eq', { requestOnly: true })).toBe('2026-01-02T03:04:05Z');
  });
});

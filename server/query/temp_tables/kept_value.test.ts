import { isoTimestamp } from '../iso_timestamp';
import { toScan } from './kept_value';

const INSTANTS: readonly (number | bigint)[] = [
  0,
  1,
  -1,
  1_767_225_600_500_000,
  -62_135_596_800_000_001n,
  253_402_300_800_000_001n,
  9_223_372_036_854_775_807n,
  -9_223_372_036_854_775_807n,
  8_640_000_000_000_000_001n,
];

describe('values that are kept', () => {
  it.each(INSTANTS)('the time %s is the same again', (micros) => {
    expect(BigInt(toScan('timestamp')(isoTimestamp(micros)) as number)).toBe(BigInt(micros));
  });

  it.each([
    ['2026-01-31', Date.UTC(2026, 0, 31) / 86_400_000],
    ['1969-12-31', -1],
    ['0001-01-01', -719_162],
    ['0001-12-31 (BC)', -719_163],
    ['infinity', undefined],
  ])('the date %s', (text, days) => {
    expect(toScan('date')(text)).toBe(days);
  });

  it.each([
    [1, 1],
    ['9223372036854775807', 9_223_372_036_854_775_807n],
    ['-9223372036854775808', -9_223_372_036_854_775_808n],
    ['9223372036854775808', undefined],
  ])('the integer %s', (value, kept) => {
    expect(toScan('integer')(value)).toBe(kept);
  });

  it.each([
    ['1.10', 1.1],
    [1.5, 1.5],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
  ])('the number %s', (value, kept) => {
    expect(toScan('number')(value)).toBe(kept);
  });

  it('documents and lists', () => {
    expect(toScan('document')({ a: [1, null] })).toBe('{"a":[1,null]}');
    expect(toScan({ list: 'date' })(['1970-01-02', null])).toEqual([1, null]);
    expect(toScan({ list: 'integer' })(['9223372036854775808'])).toBeUndefined();
  });
});

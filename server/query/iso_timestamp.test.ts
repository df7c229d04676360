import fc from 'fast-check';
import { isoTimestamp } from './iso_timestamp';

describe('a timestamp as text', () => {
  it('is what a Date writes, without zeros at the end', () => {
    const seconds = fc.integer({
      min: Date.parse('0000-01-01') / 1000,
      max: Date.parse('9999-12-31T23:59:59Z') / 1000,
    });
    fc.assert(
      fc.property(seconds, (second) => {
        const written = new Date(second * 1000).toISOString().replace('.000Z', 'Z');
        expect(isoTimestamp(second * 1_000_000)).toBe(written);
        expect(isoTimestamp(BigInt(second) * 1_000_000n)).toBe(written);
      }),
    );
  });

  it('is the same for a number and a bigint', () => {
    const micros = fc.integer({
      min: Date.parse('0001-01-01') * 1000,
      max: Date.parse('2255-01-01') * 1000,
    });
    fc.assert(
      fc.property(micros, (one) => expect(isoTimestamp(one)).toBe(isoTimestamp(BigInt(one)))),
    );
  });

  it('has as many decimals as needed, also before 1970', () => {
    expect(isoTimestamp(1_500_000)).toBe('1970-01-01T00:00:01.5Z');
    expect(isoTimestamp(-1)).toBe('1969-12-31T23:59:59.999999Z');
    expect(isoTimestamp(-1_000_000)).toBe('1969-12-31T23:59:59Z');
    expect(isoTimestamp(-86_400_000_000)).toBe('1969-12-31T00:00:00Z');
  });
});

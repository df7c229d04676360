import { readInterval, readNumber, readTimestamp } from './constants';

describe('a very long text', () => {
  const zeros = '0'.repeat(400_000);

  it('is not a time or an interval', () => {
    expect(readInterval('1 day '.repeat(60_000))).toBeUndefined();
    expect(readTimestamp(`2026-01-01${' '.repeat(400_000)}`)).toBeUndefined();
    expect(readInterval('1 day '.repeat(12))?.type).toBe('interval');
  });

  it.each([
    ['of digits', `1${zeros}`, { type: 'number', value: Infinity }],
    ['of zeros before a number', `${zeros}7`, { type: 'integer', value: 7 }],
    ['of zeros before a negative number', `-${zeros}7`, { type: 'integer', value: -7 }],
    ['of zeros', zeros, { type: 'integer', value: 0 }],
  ])('%s is the number that it was', (_, text, value) => {
    expect(readNumber(text)).toEqual(value);
  });

  it('is read as 64 bits to the last one', () => {
    const most = '9223372036854775807';
    expect(readNumber(most)).toEqual({ type: 'integer', value: most });
    expect(readNumber(`+${most}`)).toEqual({ type: 'integer', value: most });
    expect(readNumber(`-${most.replace(/7$/, '8')}`)).toMatchObject({ type: 'integer' });
    expect(readNumber(most.replace(/7$/, '8'))).toMatchObject({ type: 'number' });
  });
});

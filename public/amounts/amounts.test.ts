import { bytes, count, duration } from '.';

describe('amounts', () => {
  it('agree with their noun, and group their digits', () => {
    expect([0, 1, 2, 10_000].map((value) => count(value, 'row'))).toEqual([
      '0 rows',
      '1 row',
      '2 rows',
      '10,000 rows',
    ]);
  });

  it('of time never show 1000 ms or 60 s', () => {
    expect([4.6, 999.4, 999.6, 59_940, 59_960, 119_700, 125_000].map(duration)).toEqual([
      '5 ms',
      '999 ms',
      '1.0 s',
      '59.9 s',
      '1 min 0 s',
      '2 min 0 s',
      '2 min 5 s',
    ]);
  });
  it('of bytes have units that people read', () => {
    expect([0, 999, 1_000, 2_571_374, 12_600_000_000].map(bytes)).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '2.6 MB',
      '13 GB',
    ]);
  });
});

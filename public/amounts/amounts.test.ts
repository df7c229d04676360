import { bytes, duration, number } from '.';

describe('amounts', () => {
  it('group their digits', () => {
    expect([0, 999, 10_000].map(number)).toEqual(['0', '999', '10,000']);
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

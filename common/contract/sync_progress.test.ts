import type { ScanProgress } from './events';
import { slicesText, syncTotals, timeLeft } from './sync_progress';

const scan = (entity: string, more: Partial<ScanProgress> = {}): ScanProgress => ({
  scan: entity,
  connector: 'gh',
  entity,
  rows: 100,
  pages: 1,
  requests: 1,
  ...more,
});
const counts = { written: 60, unchanged: 40, removed: 2, rejected: 1 };

describe('the progress of a sync', () => {
  it('is the sum over its entities', () => {
    const scans = [
      scan('issues', { sync: { ...counts, slices: { ended: 1, total: 4 } } }),
      scan('pulls', { sync: { ...counts, slices: { ended: 2, total: 2 } } }),
    ];
    expect(syncTotals(scans)).toEqual({
      read: 200,
      written: 120,
      unchanged: 80,
      removed: 4,
      rejected: 2,
      slices: { ended: 3, total: 6 },
    });
  });

  it('has no total before the slices of all entities are known', () => {
    const known = scan('issues', { sync: { ...counts, slices: { ended: 1, total: 4 } } });
    for (const slices of [undefined, { ended: 0, total: 0 }])
      expect(
        syncTotals([known, scan('pulls', { sync: { ...counts, slices } })]),
      ).not.toHaveProperty('slices');
  });

  it('has a total that may grow while a list of slices is being read', () => {
    const open = { ended: 1, total: 4, more: true } as const;
    const totals = syncTotals([
      scan('issues', { sync: { ...counts, slices: open } }),
      scan('pulls', { sync: { ...counts, slices: { ended: 2, total: 2 } } }),
    ]);
    expect(totals && slicesText(totals)).toBe('3 of 6+');
    expect(totals && timeLeft(totals, 10_000)).toBeUndefined();
    expect(slicesText({ read: 0, ...counts, slices: { ended: 3, total: 6 } })).toBe('3 of 6');
    expect(slicesText({ read: 0, ...counts, slices: { ended: 0, total: 1 } })).toBeUndefined();
    expect(slicesText({ read: 0, ...counts })).toBeUndefined();
  });

  it('is none for scans of a query', () => {
    expect(syncTotals([scan('issues')])).toBeUndefined();
    expect(syncTotals([])).toBeUndefined();
  });

  it('says how long the rest takes, once that can be estimated', () => {
    const totals = { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0 };
    const at = (ended: number, total: number) => ({ ...totals, slices: { ended, total } });
    expect(timeLeft(at(1, 4), 10_000)).toBe(30_000);
    for (const early of [totals, at(0, 4), at(1, 1), at(4, 4)])
      expect(timeLeft(early, 10_000)).toBeUndefined();
    expect(timeLeft(at(1, 4), 500)).toBeUndefined();
  });
});

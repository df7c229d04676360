import type { ScanReport } from '../../../../common/contract';
import { summarizeScan } from './summarize_scan';

const SCAN: ScanReport = {
  scan: 's1',
  connector: 'gh',
  entity: 'issues',
  rows: 1_200,
  pages: 12,
  requests: 12,
  bytes: 10,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'repository',
  warnings: [],
};
const summary = (scan: Partial<ScanReport>) => summarizeScan({ ...SCAN, ...scan }, [SCAN]);

describe('the report of a scan', () => {
  it('tells how the rows were read', () => {
    const slow = { waitedMilliseconds: 61_000, pacedMilliseconds: 3_000 };
    expect(summary({ ...slow, cached: true, cacheAgeSeconds: 20 })).toEqual({
      name: 'gh.issues',
      facts: [
        '1,200 rows read',
        'from cache, 20 s old',
        'waited 1 min 1 s',
        'paced for 3.0 s',
        'complete',
      ],
      incomplete: undefined,
    });
  });

  it('names the alias of a table that is read twice', () => {
    expect(summarizeScan(SCAN, [SCAN, { ...SCAN, scan: 's2' }]).name).toBe('gh.issues s1');
  });

  it('takes LIMIT for no reason to miss a row', () => {
    const { facts, incomplete } = summary({ complete: false, reason: 'limit' });
    expect(facts).toEqual(['1,200 rows read', 'LIMIT was reached']);
    expect(incomplete).toBeUndefined();
  });

  it.each([
    [undefined, 'the scan ended before all rows were read'],
    ['max_results', 'max_results was reached'],
    ['service_cap', 'the service limits how many rows it returns'],
    ['partial', 'the service returned a partial response'],
    ['error', 'an error occurred'],
    ['cancelled', 'the scan was cancelled'],
    ['timeout', 'the time limit was reached'],
  ] as const)('names the reason %s for missing rows', (reason, shown) => {
    expect(summary({ complete: false, ...(reason && { reason }) }).incomplete).toBe(shown);
  });
});

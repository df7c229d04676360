import type { ScanReport } from '../../../common/contract';
import { afterEarlier, mergedReport } from './merged_reports';

const report: ScanReport = {
  scan: 't#1',
  connector: 'desk',
  entity: 'tickets',
  rows: 3,
  pages: 1,
  requests: 1,
  bytes: 100,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'search',
  warnings: [],
};

test('rounds of a table have one report', () => {
  const failed: ScanReport = {
    ...report,
    rows: 2,
    requests: 4,
    cached: true,
    cacheAgeSeconds: 9,
    complete: false,
    reason: 'error',
    explanation: 'key OPS-1 failed',
    missing: { parts: [{ name: 'key OPS-1', code: 'service_error', message: 'failed' }], more: 1 },
    list: 'all',
    warnings: ['slow'],
  };
  expect(mergedReport([report, failed, report])).toMatchObject({
    rows: 8,
    pages: 3,
    requests: 6,
    bytes: 300,
    cached: true,
    cacheAgeSeconds: 9,
    complete: false,
    reason: 'error',
    explanation: 'key OPS-1 failed',
    missing: { parts: [{ name: 'key OPS-1' }], more: 1 },
    list: 'search, all',
    warnings: ['slow'],
  });
  expect(mergedReport([report])).toBe(report);
  expect(mergedReport([])).toBeUndefined();
});

test('progress counts what earlier rounds have read', () => {
  const { scan, connector, entity, rows, pages, requests } = report;
  const progress = { scan, connector, entity, rows, pages, requests };
  expect(afterEarlier(progress, [report, report])).toMatchObject({
    rows: 9,
    pages: 3,
    requests: 3,
  });
});

import { hasAllRows, type IncompleteReason } from '../../../common/contract';
import type { Scan } from '../../scan';
import type { PlainQuery } from '../plain/plain_query';
import { reportOf } from './report';
import { keysRemembered } from './run_pages';

const ended = (
  reason: IncompleteReason | undefined,
  explanation?: string,
  { rows = 3, key = [] }: { readonly rows?: number; readonly key?: readonly string[] } = {},
): Scan => ({
  plan: {
    id: 's',
    connector: 'c',
    entity: 'e',
    access: { list: 'all', parameters: {}, calls: { low: 1, high: 1 } },
    columns: [],
    pushed: [],
    residual: [],
    details: [],
    options: {},
    key,
  } as unknown as Scan['plan'],
  columns: [],
  batches: () => {
    throw new Error('it has ended');
  },
  metrics: () => ({
    rows,
    pages: 1,
    requests: 1,
    notModified: 0,
    bytes: 0,
    waitedMilliseconds: 0,
    cachedPages: 0,
    cacheAgeSeconds: undefined,
    list: 'all',
  }),
  outcome: () => ({
    complete: reason === undefined,
    ...(reason && { reason }),
    ...(explanation && { explanation }),
    warnings: [],
  }),
});

test.each(['service_cap', 'partial', 'error', 'timeout', 'max_results'] as const)(
  'LIMIT reached after %s leaves the reason, and rows are missing',
  (reason) => {
    const report = reportOf(ended(reason, 'because'), true);
    expect(report).toMatchObject({ complete: false, reason, explanation: 'because' });
    expect(hasAllRows(report)).toBe(false);
  },
);

test.each(['cancelled', 'limit'] as const)(
  'a scan that LIMIT stopped as %s has all rows',
  (reason) => {
    const report = reportOf(ended(reason), true);
    expect(report).toMatchObject({
      complete: false,
      reason: 'limit',
      explanation: 'LIMIT was reached',
    });
    expect(hasAllRows(report)).toBe(true);
  },
);

test('a scan that had ended when LIMIT was reached is complete', () =>
  expect(reportOf(ended(undefined), true)).toMatchObject({ complete: true, reason: undefined }));

test('a cancellation that LIMIT did not cause is reported', () =>
  expect(hasAllRows(reportOf(ended('cancelled'), false))).toBe(false));

const plain: PlainQuery = () => {
  throw new Error('no page is read');
};
test.each([
  ['in the server', plain, '262,144'],
  ['in a child', undefined, '1,048,576'],
] as const)('duplicates that pages evaluated %s may hide are reported', (_, query, shown) => {
  const remembered = keysRemembered(query);
  const warningsOf = (rows: number, key = ['id']) =>
    reportOf(ended(undefined, undefined, { rows, key }), false, remembered).warnings;
  expect(warningsOf(2 * remembered)).toEqual([]);
  expect(warningsOf(2 * remembered + 1)).toEqual([
    `the list is so long that duplicates more than ${shown} rows apart were not detected`,
  ]);
  expect(warningsOf(2 * remembered + 1, [])).toEqual([]);
});

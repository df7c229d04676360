import type { ScanProgress, ScanReport } from '../../../common/contract';

/** The report of a table that was read with several scans; undefined if there are none. */
export function mergedReport(reports: readonly ScanReport[]): ScanReport | undefined {
  const [first, ...more] = reports;
  if (first === undefined || more.length === 0) return first;
  const lists = distinct(reports.flatMap(({ list }) => (list === '' ? [] : [list])));
  return { ...more.reduce(merged, first), list: lists.join(', ') };
}

function merged(one: ScanReport, other: ScanReport): ScanReport {
  const incomplete = [one, other].find(({ complete }) => !complete);
  const ages = [one.cacheAgeSeconds, other.cacheAgeSeconds].filter((age) => age !== undefined);
  const notices = distinct([...(one.notices ?? []), ...(other.notices ?? [])]);
  const missing = [one.missing, other.missing].filter((parts) => parts !== undefined);
  return {
    ...one,
    rows: one.rows + other.rows,
    pages: one.pages + other.pages,
    requests: one.requests + other.requests,
    bytes: one.bytes + other.bytes,
    waitedMilliseconds: one.waitedMilliseconds + other.waitedMilliseconds,
    pacedMilliseconds: (one.pacedMilliseconds ?? 0) + (other.pacedMilliseconds ?? 0),
    cached: one.cached || other.cached,
    cacheAgeSeconds: ages.length === 0 ? undefined : Math.max(...ages),
    complete: incomplete === undefined,
    reason: incomplete?.reason,
    explanation: incomplete?.explanation,
    ...(missing.length > 0 && {
      missing: {
        parts: missing.flatMap(({ parts }) => parts),
        more: missing.reduce((sum, { more }) => sum + more, 0),
      },
    }),
    warnings: distinct([...one.warnings, ...other.warnings]),
    ...(notices.length > 0 && { notices }),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The progress of a table that earlier scans have read a part of. */
export function afterEarlier(
  progress: ScanProgress,
  earlier: readonly Pick<ScanReport, 'rows' | 'pages' | 'requests'>[],
): ScanProgress {
  const sum = (of: 'rows' | 'pages' | 'requests'): number =>
    earlier.reduce((all, one) => all + one[of], progress[of]);
  return { ...progress, rows: sum('rows'), pages: sum('pages'), requests: sum('requests') };
}

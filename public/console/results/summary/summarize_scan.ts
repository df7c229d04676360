import { hasAllRows, scannedTable, type ScanReport } from '../../../../common/contract';
import { age, count, duration } from '../../../amounts';

/** The report of one scan, as text. */
export interface ScanSummary {
  readonly name: string;
  readonly facts: readonly string[];
  /** Why rows may be missing; undefined if none are. */
  readonly incomplete: string | undefined;
}

const REASONS: Readonly<Record<NonNullable<ScanReport['reason']>, string>> = {
  limit: 'LIMIT was reached',
  max_results: 'max_results was reached',
  service_cap: 'the service limits how many rows it returns',
  partial: 'the service returned a partial response',
  error: 'an error occurred',
  cancelled: 'the scan was cancelled',
  timeout: 'the time limit was reached',
};

type Named = Pick<ScanReport, 'scan' | 'connector' | 'entity'>;

/** The table of a scan; with the alias if another scan of the statement reads the same table. */
export function nameAmong({ scan, connector, entity }: Named, all: readonly Named[]): string {
  const same = all.filter((one) => one.connector === connector && one.entity === entity);
  const name = scannedTable({ connector, entity });
  return same.length > 1 ? `${name} ${scan}` : name;
}

/** Rows read, where they came from, and whether they are complete. */
export function summarizeScan(scan: ScanReport, all: readonly ScanReport[]): ScanSummary {
  const { rows, cached, cacheAgeSeconds, waitedMilliseconds, complete, reason, explanation } = scan;
  const { pacedMilliseconds = 0 } = scan;
  const from =
    cacheAgeSeconds === undefined ? 'from cache' : `from cache, ${age(cacheAgeSeconds)} old`;
  const why =
    explanation ??
    (reason === undefined ? 'the scan ended before all rows were read' : REASONS[reason]);
  return {
    name: nameAmong(scan, all),
    facts: [
      `${count(rows, 'row')} read`,
      ...(cached ? [from] : []),
      ...(waitedMilliseconds >= 1_000 ? [`waited ${duration(waitedMilliseconds)}`] : []),
      ...(pacedMilliseconds >= 1_000 ? [`paced for ${duration(pacedMilliseconds)}`] : []),
      ...(complete ? ['complete'] : []),
      ...(!complete && hasAllRows(scan) ? ['LIMIT was reached'] : []),
    ],
    incomplete: hasAllRows(scan) ? undefined : why,
  };
}

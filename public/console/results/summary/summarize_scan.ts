import { i18n } from '@kbn/i18n';
import { hasAllRows, scannedTable, type ScanReport } from '../../../../common/contract';
import { age, duration } from '../../../amounts';

/** The report of one scan, as text. */
export interface ScanSummary {
  readonly name: string;
  readonly facts: readonly string[];
  /** Why rows may be missing; undefined if none are. */
  readonly incomplete: string | undefined;
}

const REASONS: Readonly<Record<NonNullable<ScanReport['reason']>, string>> = {
  limit: i18n.translate('moltler.console.summarizeScan.limitWasReached', {
    defaultMessage: 'LIMIT was reached',
  }),
  max_results: i18n.translate('moltler.console.summarizeScan.maxResultsWasReached', {
    defaultMessage: 'max_results was reached',
  }),
  service_cap: i18n.translate('moltler.console.summarizeScan.theServiceLimitsHowMany', {
    defaultMessage: 'the service limits how many rows it returns',
  }),
  partial: i18n.translate('moltler.console.summarizeScan.theServiceReturnedAPartial', {
    defaultMessage: 'the service returned a partial response',
  }),
  error: i18n.translate('moltler.console.summarizeScan.anErrorOccurred', {
    defaultMessage: 'an error occurred',
  }),
  cancelled: i18n.translate('moltler.console.summarizeScan.theScanWasCancelled', {
    defaultMessage: 'the scan was cancelled',
  }),
  timeout: i18n.translate('moltler.console.summarizeScan.theTimeLimitWasReached', {
    defaultMessage: 'the time limit was reached',
  }),
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
    cacheAgeSeconds === undefined
      ? i18n.translate('moltler.console.summarizeScan.fromCache', { defaultMessage: 'from cache' })
      : i18n.translate('moltler.console.summarizeScan.fromCacheOld', {
          defaultMessage: 'from cache, {age} old',
          values: { age: age(cacheAgeSeconds) },
        });
  const why =
    explanation ??
    (reason === undefined
      ? i18n.translate('moltler.console.summarizeScan.theScanEndedBeforeAll', {
          defaultMessage: 'the scan ended before all rows were read',
        })
      : REASONS[reason]);
  return {
    name: nameAmong(scan, all),
    facts: [
      i18n.translate('moltler.console.summarizeScan.rowRead', {
        defaultMessage: '{rows, plural, one {# row} other {# rows}} read',
        values: { rows },
      }),
      ...(cached ? [from] : []),
      ...(waitedMilliseconds >= 1_000
        ? [
            i18n.translate('moltler.console.summarizeScan.waited', {
              defaultMessage: 'waited {duration}',
              values: { duration: duration(waitedMilliseconds) },
            }),
          ]
        : []),
      ...(pacedMilliseconds >= 1_000
        ? [
            i18n.translate('moltler.console.summarizeScan.pacedFor', {
              defaultMessage: 'paced for {duration}',
              values: { duration: duration(pacedMilliseconds) },
            }),
          ]
        : []),
      ...(complete
        ? [i18n.translate('moltler.console.summarizeScan.complete', { defaultMessage: 'complete' })]
        : []),
      ...(!complete && hasAllRows(scan)
        ? [
            i18n.translate('moltler.console.summarizeScan.limitWasReached', {
              defaultMessage: 'LIMIT was reached',
            }),
          ]
        : []),
    ],
    incomplete: hasAllRows(scan) ? undefined : why,
  };
}

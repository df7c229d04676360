import type { ScanProgress, ScanReport } from '../../../common/contract';
import type { Scan, ScanPlan, ScanValue } from '../../scan';
import { afterEarlier, mergedReport } from './merged_reports';
import { reportOf } from './report';

type Keys = AsyncIterable<readonly ScanValue[]>;
type Open = (plan: ScanPlan, keys: Keys, told: (of: ScanProgress) => ScanProgress) => Scan;

/** The scans of tables that are read in several rounds. */
export class RoundScans {
  private readonly scans = new Map<string, Scan[]>();

  constructor(private readonly opening: Open) {}

  /** A scan of these keys, after those of earlier rounds. */
  open(plan: ScanPlan, keys: Keys): Scan {
    const earlier = this.scans.get(plan.id) ?? [];
    const read = earlier.map((scan) => scan.metrics());
    const scan = this.opening(plan, keys, (progress) => afterEarlier(progress, read));
    this.scans.set(plan.id, [...earlier, scan]);
    return scan;
  }

  /** What all rounds of a table did; undefined if it was not read in rounds. */
  reportOf(id: string): ScanReport | undefined {
    return mergedReport((this.scans.get(id) ?? []).map((scan) => reportOf(scan, false)));
  }
}

import type { ScanReport } from './events';

type Ending = Pick<ScanReport, 'complete' | 'reason'>;

/**
 * Whether a scan returned every row that was needed of it. A scan that LIMIT ended did, although it left rows unread.
 */
export const hasAllRows = ({ complete, reason }: Ending): boolean => complete || reason === 'limit';

/** Whether a result is complete: all of its scans have all their rows. */
export const isCompleteResult = (scans: readonly Ending[]): boolean => scans.every(hasAllRows);

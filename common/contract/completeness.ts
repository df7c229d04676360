import type { ScanReport } from './events';

type Ending = Pick<ScanReport, 'complete' | 'reason'>;

/** Whether a scan gave every row that was wanted of it. One that LIMIT ended did, though it left rows unread. */
export const hasAllRows = ({ complete, reason }: Ending): boolean => complete || reason === 'limit';

/** Whether a result is complete: all of its scans have all their rows. */
export const isCompleteResult = (scans: readonly Ending[]): boolean => scans.every(hasAllRows);

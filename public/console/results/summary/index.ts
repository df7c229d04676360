export { Cancelled } from './cancelled';
export { Messages } from './messages';
export { Progress } from './progress';
export { summarizeScan, type ScanSummary } from './summarize_scan';
export { Summary } from './summary';

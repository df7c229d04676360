export { Cancelled } from './cancelled';
export { Messages } from './messages';
export { Progress } from './progress';
export { sayScan, type ScanSaid } from './say_scan';
export { Summary } from './summary';

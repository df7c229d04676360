export type * from './scan';
export type * from './scan_plan';
export { createScanner, createSharedLoader, type ScannerDependencies } from './scanner';
export type { PageLoader } from './cache/page_loader';

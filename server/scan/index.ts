export { ScanStatistics } from './statistics';
export type * from './scan';
export type * from './scan_plan';
export { discoverColumns, discoveredColumn, type DiscoveryDependencies } from './discovery';
export { cacheHit, createScanner, createSharedLoader, type ScannerDependencies } from './scanner';
export { cacheOwner, confirmOwner } from './cache/identity';
export type { PageLoader } from './cache/page_loader';

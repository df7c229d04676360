export * from './clock';
export * from './page_cache_suite';
export { documentsSuite } from './documents';
export { leasesSuite } from './leases';
export * from './spaces';
export * from './storage';
export { syncsSuite } from './syncs';
export type * from './tested_ports';

export { cacheOwner, confirmOwner, requestIdentity } from './cache/identity';
export type { PageLoader } from './cache/page_loader';
export { discoverColumns, discoveredColumn, type DiscoveryDependencies } from './discovery';
export { abortController, follow } from './flow/linked_abort';
export { listPager, listRequest } from './list_request';
export { planNameLookUp, type NameLookUp, type NameLookUpContext } from './names/name_look_up';
export { resolveNames } from './names/resolve_names';
export { estimateRequests, type RequestEstimate } from './planning/estimate_requests';
export { planScan } from './planning/plan_scan';
export { remainingQuota } from './planning/remaining_quota';
export type {
  MissingFilter,
  OuterBinding,
  ScanRequest,
  Statistics,
  WantedSort,
} from './planning/scan_request';
export type * from './scan';
export type * from './scan_plan';
export { cacheHit, createScanner, createSharedLoader, type ScannerDependencies } from './scanner';
export { ScanStatistics } from './statistics';

export { loaderForUser } from './cache/loader_of_hosts';
export {
  cacheOwner,
  confirmOwner,
  ownerNow,
  requestIdentity,
  type CacheOwner,
} from './cache/identity';
export type { PageLoader } from './cache/page_loader';
export { accessesOf } from './accesses';
export { discoverColumns } from './discovery';
export type { DiscoveryDependencies } from './discovery_bodies';
export { Budget } from './flow/budget';
export { abortController, follow } from './flow/linked_abort';
export { DOCUMENTS_AT_ONCE } from './indices/index_rows';
export { DOCUMENTS, indexScan, type ScannedIndices } from './indices/index_scan';
export { listPager, listRequest, valuesIn } from './list_request';
export { batchOf, columnsOf, DocumentColumn, unwrittenDocument } from './mapping/documents';
export { daysOf, microsecondsOf } from './mapping/result_time';
export { rowsAt } from './mapping/rows_at';
export { discoverEntities } from './open_entities';
export { planNameLookUp, type NameLookUp, type NameLookUpContext } from './names/name_look_up';
export { resolveNames } from './names/resolve_names';
export { estimateRequests, rowsPerPage, type RequestEstimate } from './planning/estimate_requests';
export { planScan } from './planning/plan_scan';
export { withSampleKeys } from './planning/push_keys';
export { timeOf } from './planning/read_cost';
export { remainingQuota } from './planning/remaining_quota';
export type { MissingFilter, OuterBinding, ScanRequest, Statistics } from './planning/scan_request';
export { discoverResult } from './result_columns';
export type { ScanPosition } from './position';
export { ReadKeys, type KeysOfLookUps } from './running/read_keys';
export type * from './scan';
export type * from './scan_plan';
export {
  cacheHit,
  createScanner,
  createSharedLoader,
  openSets,
  type ScannerDependencies,
} from './scanner';
export { ScanStatistics } from './statistics';

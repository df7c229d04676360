import type { AuditLog } from './audit_log';
import type { Clock } from './clock';
import type { ConnectorConfigStore } from './connector_configs';
import type { DocumentStore } from './documents';
import type { HistoryStore } from './history';
import type { Leases } from './leases';
import type { PageCache } from './page_cache';
import type { SecretStore } from './secrets';
import type { SharedLimits } from './shared_limits';
import type { SyncStore } from './syncs';
import type { ViewStore } from './views';

export * from './access_tokens';
export type * from './audit_log';
export type * from './clock';
export { columnsWith, misfitOf } from './column_fit';
export * from './connector_configs';
export * from './documents';
export type * from './groups';
export type * from './history';
export type * from './host_services';
export { indexPattern, isIndexName } from './index_patterns';
export type * from './index_users';
export * from './leases';
export * from './narrowing';
export type * from './page_cache';
export type * from './run_log';
export type * from './schedule_host';
export type * from './secrets';
export * from './shared_limits';
export * from './spaces';
export * from './syncs';
export * from './users';
export * from './views';
export { NO_LONGER_NEEDED } from './no_longer_needed';
export { systemClock } from './system_clock';

/** The ports of a host, only chosen where the product is wired. */
export interface Ports {
  readonly clock: Clock;
  readonly connectorConfigs: ConnectorConfigStore;
  readonly secrets: SecretStore;
  readonly views: ViewStore;
  readonly history: HistoryStore;
  readonly auditLog: AuditLog;
  readonly pageCache: PageCache;
  readonly sharedLimits: SharedLimits;
  /** For those who run statements without being an `IndexUser`. */
  readonly documents: DocumentStore;
  readonly leases: Leases;
  readonly syncs: SyncStore;
}

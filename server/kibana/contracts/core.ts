import type { Observable } from 'rxjs';
import type { ElasticsearchStart } from './elasticsearch';
import type { KibanaRequest, Router } from './http';
import type { SavedObjectsSetup, SavedObjectsStart } from './saved_objects';

/** @kbn/logging: src/platform/packages/shared/kbn-logging/src/logger.ts. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  get(...context: readonly string[]): Logger;
}

/** src/core/packages/plugins/server/src/types.ts: PluginInitializerContext. */
export interface PluginInitializerContext {
  readonly logger: { get(...context: readonly string[]): Logger };
  readonly config: { get<T>(): T };
  readonly env: { readonly packageInfo: { readonly version: string } };
}

/** src/core/packages/plugins/server/src/types.ts: PluginConfigDescriptor. */
export interface PluginConfigDescriptor {
  /** A type of Kibana's own `@kbn/config-schema`: core checks its class. */
  readonly schema: unknown;
  readonly exposeToBrowser?: Readonly<Record<string, boolean>>;
}

/** src/core/packages/status/common/src/service_status.ts: ServiceStatusLevels. */
export interface ServiceStatusLevel {
  valueOf(): number;
  toString(): string;
  toJSON(): string;
}
export interface ServiceStatus {
  readonly level: ServiceStatusLevel;
  readonly summary: string;
  readonly detail?: string;
}
/** src/core/packages/status/server/src/contracts.ts: StatusServiceSetup. */
export interface StatusSetup {
  set(status$: Observable<ServiceStatus>): void;
  /** What follows from the plugins and services that this one depends on. */
  readonly derivedStatus$: Observable<ServiceStatus>;
}

/** src/core/packages/security/server: CoreSecurityDelegateContract, CoreAuditService. */
export interface AuditLogger {
  log(event: AuditEvent): void;
}
/** The part of ECS that audit events have: x-pack/platform/packages/shared/security/plugin_types_server. */
export interface AuditEvent {
  readonly message: string;
  readonly event: {
    readonly action: string;
    readonly category: readonly string[];
    readonly type: readonly string[];
    readonly outcome: 'success' | 'failure' | 'unknown';
  };
  readonly kibana?: { readonly space_id?: string };
  /** Set by Kibana itself if the event belongs to a request. */
  readonly user?: { readonly name: string };
  readonly error?: { readonly code?: string; readonly message?: string };
}
export interface SecurityStart {
  readonly authc: {
    /** Null if Kibana has no security. */
    getCurrentUser(
      request: KibanaRequest,
    ): { readonly username: string; readonly profile_uid?: string } | null;
  };
  readonly audit: {
    asScoped(request: KibanaRequest): AuditLogger;
    /** For what runs without a request, such as tasks. */
    readonly withoutRequest: AuditLogger;
  };
}

/** src/core/packages/lifecycle/server/src/core_setup.ts. */
export interface CoreSetup {
  readonly http: { createRouter(): Router };
  readonly savedObjects: SavedObjectsSetup;
  readonly status: StatusSetup;
}
/** src/core/packages/lifecycle/server/src/core_start.ts. */
export interface CoreStart {
  readonly elasticsearch: ElasticsearchStart;
  readonly savedObjects: SavedObjectsStart;
  readonly security: SecurityStart;
}

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
/**
 * src/core/packages/security/server/src/authentication/api_keys/api_keys.ts: NativeAPIKeysType, as the security plugin
 * does it (x-pack/platform/plugins/shared/security/server/authentication/api_keys/api_keys.ts).
 */
export interface ApiKeys {
  /** False without security. */
  areAPIKeysEnabled(): Promise<boolean>;
  /**
   * A key with the privileges that the user of the request has now, as far as `role_descriptors` allow them. Rejects if
   * the request itself was authenticated with an API key, and if API keys are disabled; null if security is disabled by
   * the license.
   */
  grantAsInternalUser(
    request: KibanaRequest,
    key: {
      readonly name: string;
      readonly role_descriptors: Readonly<Record<string, object>>;
      readonly metadata: Readonly<Record<string, unknown>>;
    },
  ): Promise<{ readonly id: string; readonly name: string; readonly api_key: string } | null>;
  invalidateAsInternalUser(keys: {
    readonly ids: string[];
  }): Promise<{ readonly error_count: number } | null>;
}
/** src/core/packages/security/common/src/authentication/authenticated_user.ts: AuthenticatedUser. */
export interface AuthenticatedUser {
  /** Only unique in one realm. */
  readonly username: string;
  /** The realm of an API key is `_es_api_key`, whoever it belongs to. */
  readonly authentication_realm: { readonly name: string; readonly type: string };
  /** `api_key` if the request was authenticated with one. */
  readonly authentication_type: string;
  /** Of the same requests. */
  readonly api_key?: { readonly id: string };
}
export interface SecurityStart {
  readonly authc: {
    /** Null if Kibana has no security. */
    getCurrentUser(request: KibanaRequest): AuthenticatedUser | null;
    readonly apiKeys: ApiKeys;
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

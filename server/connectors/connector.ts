import type { ConnectorTypeDeclaration, JsonValue } from '../../common/declaration';
import type { ConnectorConfig } from '../ports';

/** A connector ready to be used: its declaration and its configuration, secrets still unresolved. */
export interface Connector {
  readonly name: string;
  readonly declaration: ConnectorTypeDeclaration;
  readonly stored: ConnectorConfig;
  /** CONFIG with defaults, without secrets: what plans and translators may see. */
  readonly config: Readonly<Record<string, JsonValue>>;
  readonly options: ConnectorOptions;
}

/** OPTIONS, read and checked. */
export interface ConnectorOptions {
  readonly rateLimit?: number;
  readonly rateLimitBurst?: number;
  readonly maxConcurrency?: number;
  readonly timeoutSeconds: number;
  readonly retryCount: number;
  readonly cacheTtlSeconds: number;
  readonly batchSize?: number;
  readonly maxResults?: number;
  readonly proxy?: string;
  readonly caCertificate?: string;
  readonly verifyCertificates: boolean;
}

/** The types that this process knows; filled by the host. */
export interface ConnectorTypeRegistry {
  get(name: string): ConnectorTypeDeclaration | undefined;
  list(): readonly ConnectorTypeDeclaration[];
}

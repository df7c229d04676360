import type { ConnectorTypeDeclaration, JsonValue } from '../../common/declaration';
import type { ConnectorConfig } from '../ports';

/** A connector that is ready to use: its declaration and its configuration, with secrets not yet resolved. */
export interface Connector {
  readonly name: string;
  readonly declaration: ConnectorTypeDeclaration;
  readonly stored: ConnectorConfig;
  /** CONFIG with defaults and without secrets, for plans and translators. */
  readonly config: Readonly<Record<string, JsonValue>>;
  readonly options: ConnectorOptions;
}

/** OPTIONS, read and validated. */
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

/** The connector types of this process, supplied by the host. */
export interface ConnectorTypeRegistry {
  get(name: string): ConnectorTypeDeclaration | undefined;
  list(): readonly ConnectorTypeDeclaration[];
}

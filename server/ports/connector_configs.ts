import type { JsonValue } from '../../common/declaration';

/** A connector as stored. */
export interface ConnectorConfig {
  /** Never changes, not even when the connector is renamed. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** `{{secrets.x}}` unresolved; plain-text secrets are references to internal secrets. */
  readonly config: Readonly<Record<string, JsonValue>>;
  readonly options: Readonly<Record<string, JsonValue>>;
  readonly enabled: boolean;
  /** Increases with every change; part of every cache key. */
  readonly version: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** From the last contact. */
  readonly status: ConnectorStatus;
}
export interface ConnectorStatus {
  readonly state: 'untested' | 'connected' | 'error';
  readonly at?: string;
  /** Family and message of the last error. */
  readonly error?: { readonly family: string; readonly message: string };
}

/** Thrown if `version` changed between reading and writing. */
export class ConfigConflict extends Error {}

export interface ConnectorConfigStore {
  list(): Promise<readonly ConnectorConfig[]>;
  /** Whether others are stored that this version cannot read, and `list` leaves out. Unset: `list` never does. */
  readonly leavesOut?: () => Promise<boolean>;
  get(name: string): Promise<ConnectorConfig | undefined>;
  /** Rejects with ConfigConflict if the name is taken. */
  create(
    config: Omit<ConnectorConfig, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'status'>,
  ): Promise<ConnectorConfig>;
  /** Replaces name, config, options, enabled. Rejects with ConfigConflict if `version` is not the stored one. */
  update(
    config: Pick<
      ConnectorConfig,
      'id' | 'version' | 'name' | 'config' | 'options' | 'enabled' | 'type'
    >,
  ): Promise<ConnectorConfig>;
  /** Does not change `version`. */
  setStatus(id: string, status: ConnectorStatus): Promise<void>;
  /** False if it did not exist. */
  delete(id: string): Promise<boolean>;
}

import type { ScanRequest, Statistics } from '../../scan';
import type { Connector, ConnectorUsage } from '../../connectors';

/** What planning knows of the world. Nothing in it sends a request. */
export interface PlanContext {
  connector(name: string): Connector;
  usage(connector: string): ConnectorUsage | undefined;
  /** What earlier scans taught. */
  readonly statistics?: Statistics;
  /** The instant of the query: microseconds since the epoch. */
  readonly now: number;
  /** IANA zone of the session. */
  readonly timeZone: string;
  /** The bound `request_url_bytes`. */
  readonly requestUrlBytes?: number;
  /** Combinations of listed values that a scan may ask for one by one; the default of the bound unless set. */
  readonly mostValueSets?: number;
  /** false: the services are asked only for what they cannot be read without. Default: true. */
  readonly pushDown?: boolean;
}

/** A scan that is still to be planned, and who could give it keys. */
export interface PendingScan {
  readonly request: Omit<ScanRequest, 'outerBindings'>;
  readonly bindings: ScanRequest['outerBindings'];
}

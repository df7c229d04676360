import type { Resolution } from '../../../common/declaration';
import type { ScanRequest, Statistics } from '../../scan';
import type { Connector, ConnectorUsage } from '../../connectors';
import type { OfferGroups } from '../indices/grouped_plan';

/** The input of planning. Nothing in it sends a request. */
export interface PlanContext {
  connector(name: string): Connector;
  usage(connector: string): ConnectorUsage | undefined;
  /** Statistics of earlier scans. */
  readonly statistics?: Statistics;
  /** The instant of the query: microseconds since the epoch. */
  readonly now: number;
  /** IANA zone of the session. */
  readonly timeZone: string;
  /** The bound `request_url_bytes`. */
  readonly requestUrlBytes?: number;
  /** Maximum combinations of listed values that a scan may request one by one. Default: that of the bound. */
  readonly mostValueSets?: number;
  /** What a name in the statement stands for; undefined if it was not looked up yet. */
  resolved?(connector: string, resolution: Resolution, written: string): string | undefined;
  /** If false, only required conditions are pushed down. Default: true. */
  readonly pushDown?: boolean;
  /** Offers groups to the store of documents. */
  readonly offerGroups?: OfferGroups;
  /** If false, the keys of a join are only sent where a scan cannot be read without them. Default: true. */
  readonly bindJoins?: boolean;
}

/** A scan that is not planned yet, and the scans that could supply its keys. */
export interface PendingScan {
  readonly request: Omit<ScanRequest, 'outerBindings'>;
  readonly bindings: ScanRequest['outerBindings'];
  /** Equal for scans with the same conditions; unset if its rows cannot be read for another one, too. */
  readonly shareable?: string;
}

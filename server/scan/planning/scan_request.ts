import type { ScanOptions } from '../../../common/binding';
import type {
  AggregateOffer,
  Alternatives,
  Condition,
  DiscoveredField,
  WantedSort,
} from '../../../common/declaration';
import type { Connector, ConnectorUsage } from '../../connectors';

/** What a statement needs from an entity. */
export interface ScanRequest {
  readonly id: string;
  readonly connector: Connector;
  readonly entity: string;
  readonly columns: readonly string[];
  readonly conditions: readonly Condition[];
  /** ORs over several columns, for translators. */
  readonly alternatives?: readonly Alternatives[];
  /** Columns that the service defines, by name. */
  readonly discovered?: Readonly<Record<string, DiscoveredField>>;
  /** Whether the conditions include everything the statement requires of the rows. */
  readonly whole: boolean;
  /** Whether the conditions and the alternatives together do. */
  readonly wholeWithAlternatives?: boolean;
  /** A sort order that may be pushed down. */
  readonly sort?: WantedSort;
  /** Maximum number of rows needed, LIMIT + OFFSET; only usable if that is exact. */
  readonly limit?: number;
  readonly aggregate?: AggregateOffer;
  readonly options: ScanOptions;
  /** Microseconds since the epoch. */
  readonly now: number;
  /** Columns whose values the other side of a join can supply. */
  readonly outerBindings: readonly OuterBinding[];
  /** What is known about the rate limits; no request is sent to find out. */
  readonly usage?: ConnectorUsage;
  readonly statistics?: Statistics;
  /** If false, only conditions that are required to read the entity are pushed down. */
  readonly pushDown: boolean;
  /** Maximum size in bytes of the values of one parameter in a URL; defaults to the bound. */
  readonly requestUrlBytes?: number;
  /** Maximum number of combinations of listed values that are requested one by one; defaults to the bound. */
  readonly mostValueSets?: number;
  /** Lists that must not be used. */
  readonly withoutLists?: readonly string[];
}
export interface OuterBinding {
  readonly column: string;
  readonly from: { readonly scan: string; readonly column: string };
  /** Whether two bindings from this scan are parts of one key: their values come from the same row. */
  readonly part?: true;
}
/** What earlier scans learned; undefined if there were none. */
export type Statistics = (
  connector: string,
  entity: string,
) => { readonly rows?: number } | undefined;

/** A condition that is required to read an entity. */
export interface MissingFilter {
  readonly kind: 'missing_filter';
  readonly connector: string;
  readonly entity: string;
  readonly column: string;
  readonly operators: readonly string[];
  /** Columns with which a condition would do instead. */
  readonly others?: readonly string[];
  /** A table whose rows can supply the values. */
  readonly supplier?: string;
  /** Set if not a condition but this key of CONFIG is missing for every list. */
  readonly unset?: string;
  /** Set if the listed values form more combinations than may be requested. */
  readonly combined?: number;
}

import type { ScanOptions } from '../../../common/binding';
import type { AggregateOffer, Condition } from '../../../common/declaration';
import type { Connector, ConnectorUsage } from '../../connectors';

/** What is wanted of an entity. */
export interface ScanRequest {
  readonly id: string;
  readonly connector: Connector;
  readonly entity: string;
  readonly columns: readonly string[];
  readonly conditions: readonly Condition[];
  /** The conditions say all that the statement says about the rows. */
  readonly whole: boolean;
  /** An order that the service may be asked for. */
  readonly sort?: WantedSort;
  /** Rows wanted at most, LIMIT + OFFSET; to be used only where that is exact. */
  readonly limit?: number;
  readonly aggregate?: AggregateOffer;
  readonly options: ScanOptions;
  /** Microseconds since the epoch. */
  readonly now: number;
  /** Columns whose values the other side of a join can give. */
  readonly outerBindings: readonly OuterBinding[];
  /** What is known of the limits; nothing is asked. */
  readonly usage?: ConnectorUsage;
  readonly statistics?: Statistics;
  /** false: only what an entity cannot be read without is asked of the service. */
  readonly pushDown: boolean;
  /** Most bytes that the values of one parameter take in an address; the bound's default unless set. */
  readonly requestUrlBytes?: number;
  /** Combinations of listed values that a list may be asked for one by one; the default of the bound unless set. */
  readonly mostValueSets?: number;
  /** Lists not to be used. */
  readonly withoutLists?: readonly string[];
}
export interface WantedSort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}
export interface OuterBinding {
  readonly column: string;
  readonly from: { readonly scan: string; readonly column: string };
}
/** What earlier scans taught; undefined: never asked. */
export type Statistics = (
  connector: string,
  entity: string,
) => { readonly rows?: number } | undefined;

/** An entity cannot be read without a condition on this column. */
export interface MissingFilter {
  readonly kind: 'missing_filter';
  readonly connector: string;
  readonly entity: string;
  readonly column: string;
  readonly operators: readonly string[];
  /** A table whose rows could give the values. */
  readonly supplier?: string;
  /** Not a condition but this key of CONFIG is what every list lacks. */
  readonly unset?: string;
  /** Nor that: the values listed for it make more combinations than may be asked for. */
  readonly combined?: number;
}

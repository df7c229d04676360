import type { Alternatives, Condition, DataType, JsonValue } from '../../common/declaration';
import type { IndexColumn, IndexDescription } from './documents';
import type { StoreRequest } from './narrowing';

/** A column by whose values documents are grouped; NULL is a value, too. */
export interface GroupKey {
  readonly column: string;
  readonly type: DataType;
  /** Of a time: it is cut to a multiple of these milliseconds since 1970. */
  readonly every?: number;
  /** Milliseconds since 1970: with an earlier time, the store refuses. */
  readonly notBefore?: number;
}

/** What is computed of a column over the documents of a group, NULL left out. */
export interface GroupMeasure {
  /** `count`: how many documents have a value. */
  readonly function: 'count' | 'sum' | 'min' | 'max';
  readonly column: string;
  readonly type: DataType;
}

/** Groups instead of documents. */
export interface WantedGroups {
  /** The indices of the documents, as `describe` returned them. */
  readonly indices: readonly IndexDescription[];
  /** All columns of the pattern, as for `narrow`. */
  readonly columns: readonly IndexColumn[];
  /** Only documents for which these are true are grouped; joined by AND. */
  readonly conditions: readonly Condition[];
  readonly alternatives: readonly Alternatives[];
  readonly keys: readonly GroupKey[];
  readonly measures: readonly GroupMeasure[];
  /** Of a narrowing: only its documents, besides. */
  readonly filter?: JsonValue;
}

/** Documents with the same keys. */
export interface DocumentGroup {
  /** How many they are. */
  readonly documents: number;
  /** In the order of the keys; times and dates as milliseconds since 1970. */
  readonly keys: readonly JsonValue[];
  /** In the order of the measures; null if no document has a value, but 0 if they are counted. */
  readonly measures: readonly JsonValue[];
}

/** Whether a store can group documents as a reader of all of them would, as far as it knows without reading them. */
export type GroupingOffer =
  | {
      readonly possible: true;
      /** The first request, for EXPLAIN. */
      readonly request: StoreRequest;
    }
  | {
      readonly possible: false;
      /** For people: a sentence without its end. */
      readonly why: string;
    };

/** The groups of all documents, or why the store cannot group these as a reader would. */
export type FoundGroups =
  | { readonly type: 'groups'; readonly batches: AsyncIterable<readonly DocumentGroup[]> }
  | { readonly type: 'refused'; readonly why: string };

/**
 * Groups that are exactly those of the documents as `read` returns them. Several groups may have the same keys; then they
 * are parts of one.
 */
export interface DocumentGrouping {
  /** Sends nothing. */
  offer(wanted: WantedGroups): GroupingOffer;
  /**
   * Of documents as they are when it is called. Refuses before the first group, or not at all. Rejects with
   * `unknown_index` if an index was deleted.
   */
  groups(wanted: WantedGroups, signal: AbortSignal): Promise<FoundGroups>;
}

import type {
  Alternatives,
  Condition,
  HttpMethod,
  JsonValue,
  PushedAlternatives,
  PushedCondition,
  WantedSort,
} from '../../common/declaration';
import type { IndexColumn, IndexDescription } from './documents';

/** What a statement wants of the documents of a pattern. */
export interface WantedDocuments {
  /** A pattern, as in FROM: `github-*`. */
  readonly pattern: string;
  /** The indices that it matches, as `describe` returned them. */
  readonly indices: readonly IndexDescription[];
  /**
   * All columns of the pattern, with the types as which conditions compare them: text if the types of the indices differ.
   * `_id` and `_index` are columns of every index.
   */
  readonly columns: readonly IndexColumn[];
  /** The names of the columns that are read. */
  readonly read: readonly string[];
  /** Joined by AND. */
  readonly conditions: readonly Condition[];
  /** ORs over several columns. */
  readonly alternatives: readonly Alternatives[];
  readonly sort?: WantedSort;
  /** Documents that are enough; only offered once everything else is exact. */
  readonly limit?: number;
}

/** What a store does of what a statement wants. The rest is done here. */
export interface Narrowing {
  /**
   * For `read`, `count` and the like; plain JSON, which only the store understands. It holds for the indices as they were
   * described.
   */
  readonly filter: JsonValue;
  /** Conditions that the store applies: `exact` if it returns no other documents, else it may return more, never fewer. */
  readonly pushed: readonly PushedCondition[];
  readonly pushedAlternatives: readonly PushedAlternatives[];
  /** Conditions that no document can satisfy. */
  readonly impossible: readonly Condition[];
  /** `read` returns the documents in the order of `sort`, as SQL sorts them. */
  readonly sorted: boolean;
  /** Why conditions are not among `pushed`, or not exact, for people: one sentence for each reason. */
  readonly notes: readonly string[];
  /** What is sent to read the documents, for EXPLAIN; undefined if nothing is. */
  readonly request?: StoreRequest;
}

/** A request to a store, for people. */
export interface StoreRequest {
  readonly method: HttpMethod;
  readonly path: string;
  readonly body?: JsonValue;
}

/** The narrowing of a store that applies nothing. */
export const NOTHING_NARROWED: Narrowing = {
  filter: null,
  pushed: [],
  pushedAlternatives: [],
  impossible: [],
  sorted: false,
  notes: [],
};

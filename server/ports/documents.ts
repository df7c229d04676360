import type { DataType, JsonValue } from '../../common/declaration';
import type { DocumentGrouping } from './groups';
import type { Narrowing, WantedDocuments } from './narrowing';

/** A column of the documents of an index. */
export interface IndexColumn {
  readonly name: string;
  readonly type: DataType;
  readonly ignoringCase: boolean;
}
/** What an index consists of. */
export interface IndexDescription {
  readonly name: string;
  /** Columns that readers see, in their order. */
  readonly columns: readonly IndexColumn[];
  /** What else the store knows of it, for `narrow`; plain JSON, which only the store understands. */
  readonly known?: JsonValue;
}

/** How much an index has. */
export interface IndexSummary {
  readonly name: string;
  readonly documents: number;
  readonly columns: number;
  /** On disk, with its copies; unset if the store does not know it. */
  readonly bytes?: number;
}

/**
 * A document, as JSON. Its content never contains a secret. Numbers keep their digits; half of a surrogate pair becomes
 * U+FFFD.
 */
export interface Document {
  readonly id: string;
  readonly content: Readonly<Record<string, JsonValue>>;
}
/** A document that was read, and the name of its index. */
export interface FoundDocument extends Document {
  readonly index: string;
  /**
   * In a sorted reading. Documents of the same place follow each other in any order; those without come first, because
   * the store does not know where they belong. A document whose column is NULL may have the place of another value.
   */
  readonly place?: string;
}
export type DocumentOperation =
  | { readonly type: 'put'; readonly index: string; readonly document: Document }
  | { readonly type: 'remove'; readonly index: string; readonly id: string };

/** What became of an operation. `rejected`: the store will not take this document, and `reason` says why. */
export type DocumentOutcome =
  | { readonly type: 'done' }
  | { readonly type: 'rejected'; readonly reason: string }
  /** A later lease has written or removed this document: of the same sync, or of another one that shares it. */
  | { readonly type: 'fenced' };

/** Documents as they are stored when the reading begins; changes during the reading are not seen. */
export interface DocumentReading {
  /** A pattern, as in FROM: `github-*`. */
  readonly pattern: string;
  /** Documents at once, at most. */
  readonly batch: number;
  readonly signal: AbortSignal;
  /** Of a narrowing for this pattern: only its documents, in its order. */
  readonly filter?: JsonValue;
  /**
   * Of a reader that may leave early: so many documents are needed in any case. The store only reads ahead what is.
   */
  readonly atLeast?: number;
}

/**
 * Indices with documents: what SYNC writes and SELECT reads. Names of indices are lower case and have no `*`; a pattern
 * may have several, and ignores case.
 */
export interface DocumentStore {
  /**
   * Makes sure that the index exists and has these columns. Columns of earlier calls stay. A column whose type differs
   * from what the index has keeps the type of the index. Rejects with `index_unusable` if the store refuses it.
   */
  prepare(index: IndexDescription): Promise<void>;
  /**
   * Applies the operations in order; when it resolves, everything that is `done` survives the end of the process and of
   * the store. One outcome for each operation. `fence`: the token of the lease; a document that was written with a
   * greater one stays as it is, and one that was removed with a greater one stays removed, for a minute at least.
   * Rejects with `store_unavailable` or another error of the store if nothing is known about the outcomes; the same
   * operations can then be repeated. Rejects with the reason of the signal.
   */
  write(
    operations: readonly DocumentOperation[],
    options: { readonly fence: number; readonly signal: AbortSignal },
  ): Promise<readonly DocumentOutcome[]>;
  /** Makes everything that was written before visible to readers. */
  refresh(indices: readonly string[]): Promise<void>;
  /** The indices that a pattern matches, by name; empty if there is none. */
  describe(pattern: string): Promise<readonly IndexDescription[]>;
  /** The names of all indices, sorted; for suggestions. */
  names(): Promise<readonly string[]>;
  /** What there is, by name. */
  summaries(): Promise<readonly IndexSummary[]>;
  /** What the store does of what a statement wants. Sends nothing. */
  narrow(wanted: WantedDocuments): Narrowing;
  /** The number of documents; `filter`: of a narrowing for this pattern. */
  count(pattern: string, filter?: JsonValue): Promise<number>;
  /** All documents, or those of a narrowing, in batches, in the order of the store or of the narrowing. */
  read(reading: DocumentReading): AsyncIterable<readonly FoundDocument[]>;
  /** Of a store that can group documents itself. */
  readonly grouping?: DocumentGrouping;
  /** Deletes an index with its documents. False if it did not exist. */
  drop(index: string): Promise<boolean>;
}

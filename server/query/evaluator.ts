import type { ResultColumn, ResultRow } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { ScanBatch, ScanColumn } from '../scan';

/** SQL for DuckDB, only created by the renderer: names are quoted, values are parameters. */
export interface RenderedSql {
  readonly text: string;
  readonly parameters: readonly { readonly type: string; readonly value: JsonValue }[];
  /** Columns of decimals whose scale nobody wrote: they show no zeros at the end. */
  readonly freeScales?: readonly number[];
}
export interface EvaluationTable {
  readonly name: string;
  readonly columns: readonly ScanColumn[];
  /**
   * Columns of the key: repeated rows are removed, because the list changed while it was read. Empty if there is no
   * key.
   */
  readonly key: readonly string[];
}
/** The distinct values of a column of a table. */
export interface ValuesOfTable {
  readonly table: string;
  /** The column. */
  readonly values: string;
  /** A query of one column that returns the values, instead of the whole column. */
  readonly of?: RenderedSql;
}
/** Rows of one table that another table of the same entity needs. */
export interface RowsToCopy {
  readonly from: string;
  readonly to: string;
  /** Only rows with these values in `column`. */
  readonly wanted?: ValuesOfTable & { readonly column: string };
}
export interface ResultBatch {
  readonly rows: readonly ResultRow[];
}
/** The result of a page. */
export interface PageResult extends ResultBatch {
  /** Evaluates the rows that were left out because their result would be too large together. */
  readonly rest?: () => Promise<PageResult>;
}

/** One query in one DuckDB child process. */
export interface Evaluation {
  /** Resolves when the child has accepted it (back-pressure). */
  append(table: string, batch: ScanBatch): Promise<void>;
  /** Filter and projection of one page; the page is not kept. */
  evaluatePage(sql: RenderedSql, table: string, batch: ScanBatch): Promise<PageResult>;
  /**
   * Runs over all appended rows. Rejects if the end sentinel is missing. `last`: there are no further requests, so
   * that the child is free as soon as the result is computed, however slowly it is read.
   */
  run(sql: RenderedSql, options?: { readonly last?: boolean }): AsyncIterable<ResultBatch>;
  /** Columns of the result. */
  describe(sql: RenderedSql): Promise<readonly ResultColumn[]>;
  /**
   * Distinct values of a column of a complete table, in batches, for bind joins. `of`: a query of one column that
   * returns the values, instead of the whole column.
   */
  distinctValues(
    table: string,
    column: string,
    batchSize: number,
    of?: RenderedSql,
  ): AsyncIterable<readonly JsonValue[]>;
  /** Copies rows that the other table does not have yet; false if they have no keys to recognize them by. */
  copyRows(rows: RowsToCopy): Promise<boolean>;
  /** Ends the child; idempotent. */
  close(): Promise<void>;
}
export interface EvaluationSettings {
  /** The session's time zone, an IANA name. Default: UTC. */
  readonly timeZone?: string;
  /** The caller whose query it is: callers take turns. */
  readonly caller?: string;
  /** The query has very deep expressions: what takes long for those is not tried. */
  readonly deep?: boolean;
  /** Called with a message if the query waits for an evaluator, or its result for the reader. */
  readonly onNotice?: (text: string) => void;
}
export interface EvaluatorPool {
  /** Starts a first child ahead of need. */
  warm?(): void;
  /**
   * A child with these tables, already started if possible; waits for the caller's turn if all are busy. Rejects on
   * abort.
   */
  open(
    tables: readonly EvaluationTable[],
    signal: AbortSignal,
    settings?: EvaluationSettings,
  ): Promise<Evaluation>;
  close(): Promise<void>;
}

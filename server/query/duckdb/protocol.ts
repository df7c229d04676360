import type { SeenState } from '../seen_keys';
import type { ResultColumn, ResultValue } from '../../../common/contract';
import type { ScanBatch } from '../../scan';
import type { EvaluationTable, RenderedSql, RowsToCopy } from '../evaluator';

/** Limits of one child; fixed for its life. */
export interface ChildSettings {
  /** Of DuckDB. */
  readonly memoryLimitMegabytes: number;
  /** Of the whole process, because DuckDB does not count everything it uses. Default: no limit. */
  readonly processMegabytes?: number;
  /** Maximum size of a row of a result. */
  readonly rowMegabytes: number;
  readonly spillDirectory: string;
  readonly spillLimitMegabytes: number;
  readonly threads: number;
}

/** Requests of the parent. Each gets one `reply`, in order; streams send `rows` before it. */
export type Request =
  | { readonly type: 'configure'; readonly settings: ChildSettings }
  | {
      readonly type: 'open';
      readonly tables: readonly EvaluationTable[];
      readonly timeZone: string;
      /** See `EvaluationSettings`. */
      readonly deep: boolean;
      /** The result of `park`, to continue the evaluation from there. */
      readonly seen?: ParkedKeys;
    }
  | { readonly type: 'append'; readonly table: string; readonly batch: ScanBatch }
  | {
      readonly type: 'page';
      readonly sql: RenderedSql;
      readonly table: string;
      readonly batch: ScanBatch;
      /**
       * Its rows were left over from an earlier page, so none of them repeats one; so many of those had a result that
       * was not too large.
       */
      readonly leftOver?: number;
    }
  | { readonly type: 'describe'; readonly sql: RenderedSql }
  | { readonly type: 'run'; readonly sql: RenderedSql }
  | {
      readonly type: 'distinct';
      /** Identifies the reader of these values: two joins that look up in one table have separate readers. */
      readonly reader: number;
      readonly table: string;
      readonly column: string;
      /** The query that returns the values as one column, instead of the whole `column`. */
      readonly of?: RenderedSql;
      /** `size` of the distinct values, starting here. */
      readonly from: number;
      readonly size: number;
    }
  | { readonly type: 'copy'; readonly rows: RowsToCopy }
  /** Returns the keys of all pages so far, so that another child can continue with the next page. */
  | { readonly type: 'park' }
  /** Ends the query: the next one gets an empty database, either this one with its tables dropped or a new one. */
  | { readonly type: 'reset' };

export type ParentMessage =
  | { readonly type: 'request'; readonly id: number; readonly request: Request }
  /** The reader of stream `id` accepts `batches` more. */
  | { readonly type: 'credit'; readonly id: number; readonly batches: number }
  /** The reader of stream `id` is gone. */
  | { readonly type: 'stop'; readonly id: number }
  /** Interrupts whatever is running. */
  | { readonly type: 'interrupt' };

/** Rows of a result, by column. */
export interface ColumnBatch {
  readonly rowCount: number;
  readonly columns: readonly (readonly ResultValue[])[];
}
/** The result of a page, or of its first rows if that of all of them would be too large. */
export interface PageBatch extends ColumnBatch {
  /** Of how many rows, and the positions of those that are left. */
  readonly part?: { readonly rows: number; readonly left: readonly number[] };
}
/** Keys of received rows, by table; see `SeenKeys`. */
export type ParkedKeys = Readonly<Record<string, SeenState>>;
export interface Replies {
  readonly configure: null;
  readonly open: null;
  readonly append: null;
  readonly page: PageBatch;
  readonly describe: readonly ResultColumn[];
  readonly run: null;
  readonly distinct: readonly ResultValue[];
  readonly copy: boolean;
  readonly park: ParkedKeys;
  /** The child's resident memory in bytes, so that a child that has grown is replaced. */
  readonly reset: number;
}
export type Reply = Replies[keyof Replies];

export interface Failure {
  readonly kind: 'failed' | 'row_too_large' | 'series_too_long' | 'out_of_memory' | 'interrupted';
  readonly reason: string;
}
export type ChildMessage =
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'failure'; readonly id: number; readonly failure: Failure }
  /** A `ColumnBatch` as serialized by `v8.serialize`: the parent may store it unread. */
  | { readonly type: 'rows'; readonly id: number; readonly batch: Uint8Array }
  /** The process has exceeded its memory limit and ends. */
  | { readonly type: 'exhausted' };

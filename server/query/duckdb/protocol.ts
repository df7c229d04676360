import type { ResultColumn, ResultValue } from '../../../common/contract';
import type { ScanBatch } from '../../scan/scan';
import type { EvaluationTable, RenderedSql } from '../evaluator';

/** Limits of one child; fixed for its life. */
export interface ChildSettings {
  readonly memoryLimitMegabytes: number;
  readonly spillDirectory: string;
  readonly spillLimitMegabytes: number;
  readonly threads: number;
}

/** What the parent asks. Answered in order, one `answer` each; streams send `rows` before it. */
export type Request =
  | { readonly type: 'configure'; readonly settings: ChildSettings }
  | {
      readonly type: 'open';
      readonly tables: readonly EvaluationTable[];
      readonly timeZone: string;
    }
  | { readonly type: 'append'; readonly table: string; readonly batch: ScanBatch }
  | {
      readonly type: 'page';
      readonly sql: RenderedSql;
      readonly table: string;
      readonly batch: ScanBatch;
    }
  | { readonly type: 'describe'; readonly sql: RenderedSql }
  | { readonly type: 'run'; readonly sql: RenderedSql }
  | {
      readonly type: 'distinct';
      /** Of the reader of these values: two joins that look up in one table each have their own. */
      readonly reader: number;
      readonly table: string;
      readonly column: string;
      /** Gives the values, as one column, in place of the whole of `column`. */
      readonly of?: RenderedSql;
      /** Of the distinct values, `size` from here on. */
      readonly from: number;
      readonly size: number;
    }
  /** Ends the query: the next one finds an empty database, this one with its tables dropped or a new one. */
  | { readonly type: 'reset' };

export type ParentMessage =
  | { readonly type: 'request'; readonly id: number; readonly request: Request }
  /** The reader of stream `id` takes `batches` more. */
  | { readonly type: 'credit'; readonly id: number; readonly batches: number }
  /** The reader of stream `id` went away. */
  | { readonly type: 'stop'; readonly id: number }
  /** Interrupts whatever runs. */
  | { readonly type: 'interrupt' };

/** Rows of a result, by column. */
export interface ColumnBatch {
  readonly rowCount: number;
  readonly columns: readonly (readonly ResultValue[])[];
}
export interface Answers {
  readonly configure: null;
  readonly open: null;
  readonly append: null;
  readonly page: ColumnBatch;
  readonly describe: readonly ResultColumn[];
  readonly run: null;
  readonly distinct: readonly ResultValue[];
  /** The child's resident memory in bytes, so that a bloated one is replaced. */
  readonly reset: number;
}
export type Answer = Answers[keyof Answers];

export interface Failure {
  readonly kind: 'failed' | 'out_of_memory' | 'interrupted';
  readonly reason: string;
}
export type ChildMessage =
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'failure'; readonly id: number; readonly failure: Failure }
  | { readonly type: 'rows'; readonly id: number; readonly batch: ColumnBatch };

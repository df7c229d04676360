import type { ResultColumn, ResultRow, ScanProgress, ScanReport } from '../../../common/contract';

/** What a running query tells, in order: columns, rows and progress in between, done. */
export type QueryEvent =
  | { readonly type: 'columns'; readonly columns: readonly ResultColumn[] }
  | { readonly type: 'rows'; readonly rows: readonly ResultRow[] }
  /** What the caller should know meanwhile: the query waits. */
  | { readonly type: 'message'; readonly severity: 'information'; readonly text: string }
  | { readonly type: 'progress'; readonly scans: readonly ScanProgress[] }
  | {
      readonly type: 'done';
      readonly rows: number;
      readonly scans: readonly ScanReport[];
      /** Every scan was complete, or ended because LIMIT was met. */
      readonly complete: boolean;
    };

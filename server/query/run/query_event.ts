import type {
  ColumnsEvent,
  MessageEvent,
  ProgressEvent,
  RowsEvent,
  StatementDone,
  Unnumbered,
} from '../../../common/contract';

/** What a query's scans did, and whether its result is complete. */
export interface QueryDone extends Pick<StatementDone, 'scans' | 'complete'> {
  readonly type: 'done';
}

/** Events of a running query, in order: columns; rows, progress and messages in between; done. */
export type QueryEvent =
  | Unnumbered<ColumnsEvent>
  | Unnumbered<RowsEvent>
  | Unnumbered<ProgressEvent>
  | Unnumbered<MessageEvent>
  | QueryDone;

import type {
  ColumnsEvent,
  MessageEvent,
  ProgressEvent,
  RowsEvent,
  StatementDone,
  Unnumbered,
} from '../../../common/contract';
import type { ScanPosition } from '../../scan';

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

/** How to continue the query after all rows before it. */
export interface PositionEvent {
  readonly type: 'position';
  readonly position: ScanPosition;
}
/** Events of a query that can be continued: those of any query, with positions in between. */
export type ResumableEvent = QueryEvent | PositionEvent;

import type {
  ColumnsEvent,
  ConfirmationEvent,
  MessageEvent,
  PlanEvent,
  ProgressEvent,
  RowsEvent,
  StatementDone,
  StatementFailed,
  StatementStarted,
} from '../../../common/contract';

type Inner<E extends { readonly statement: number; readonly run?: number | undefined }> = Omit<
  E,
  'statement'
>;

/** An event of a statement that controls others, or of one inside it. */
export type InnerEvent =
  | Inner<StatementStarted>
  | Inner<ColumnsEvent>
  | Inner<RowsEvent>
  | Inner<ProgressEvent>
  | Inner<MessageEvent>
  | Inner<PlanEvent>
  | Inner<ConfirmationEvent>
  | Inner<StatementDone>
  | Inner<StatementFailed>;

/** How a statement ended: usually with the next one, or by leaving an iteration or a loop. */
export type Exit = 'next' | 'break' | 'continue';

/** Work of a script that shows events while it is done. */
export type Running<T> = AsyncGenerator<InnerEvent, T, undefined>;

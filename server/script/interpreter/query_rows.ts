import type { BoundSelectStatement, SchemaSnapshot } from '../../../common/binding';
import type {
  ColumnsEvent,
  MessageEvent,
  ProgressEvent,
  RowsEvent,
  Unnumbered,
} from '../../../common/contract';
import { failureOf } from '../failure';
import { keepRecord } from '../keep_record';
import { StatementRecord } from '../statement_record';
import type { InterpreterParts, InterpreterState } from './parts';

type QueryRows =
  | Unnumbered<ColumnsEvent>
  | Unnumbered<RowsEvent>
  | Unnumbered<ProgressEvent>
  | Unnumbered<MessageEvent>;

/**
 * The rows of a query that a statement needs for itself: they are not part of its result. If the query lacks rows, the
 * whole statement is incomplete.
 */
export async function* queryRows(
  bound: BoundSelectStatement,
  snapshot: SchemaSnapshot,
  { engine, request, events, record }: InterpreterParts,
  state: InterpreterState,
): AsyncGenerator<QueryRows, void, undefined> {
  const { user } = request;
  const described = { text: '', kind: bound.kind, user, changes: false };
  const own = new StatementRecord(engine, described, { recorded: false, partOf: record });
  const end = engine.running.begin();
  try {
    const { tables } = state;
    const job = { acts: false, bound, snapshot, tables } as const;
    for await (const event of events.of(job, own, state.signal))
      if (event.type !== 'plan' && event.type !== 'confirmation') yield event;
    own.ended();
  } catch (error) {
    own.failed(failureOf(error, state.cancelling));
    throw error;
  } finally {
    end();
    record.includeQuery(own);
    await keepRecord(own, engine);
  }
}

import { StatementError } from '../../common/errors';
import type { ExecutionEvent, Executor } from './execution';

/** A statement that this version reads but does not execute. */
export const unavailable: Executor<'unavailable_statement'> = async function* ({
  statement,
}): AsyncIterable<ExecutionEvent> {
  throw new StatementError('statement_not_available', { statement });
};

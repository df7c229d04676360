import { StatementError } from '../../common/errors';
import type { ExecutionEvent, Executor } from './execution';

/** A statement that this version reads but does not execute. */
// eslint-disable-next-line require-yield -- it always throws
export const unavailable: Executor<'unavailable_statement'> = async function* ({
  statement,
}): AsyncIterable<ExecutionEvent> {
  throw new StatementError('statement_not_available', { statement });
};

import { wordsOf, type Node, type Statement } from '../../language';
import type { StatementContext } from '../statement_context';
import type { StatementBinder } from './statement_binder';

/** The statement is read but not run by this version: an error at its first words. */
export function bindUnavailable(
  node: Node,
  statement: string,
  { text, reporter }: StatementContext,
): undefined {
  const { start } = node.range;
  // What stands before the dots of `BEGIN … END`.
  const words = statement.split(' …')[0]?.split(' ').length ?? 1;
  const found = new RegExp(`^\\S+(?:\\s+\\S+){0,${words - 1}}`).exec(text.slice(start));
  const range = { start, end: Math.min(start + (found?.[0].length ?? 0), node.range.end) };
  reporter.error('statement_not_available', { statement }, range);
}

/** Statements of the kinds that this version only reads. */
export const unavailable: StatementBinder<Statement> = {
  bind: (node, context) => bindUnavailable(node, wordsOf(node), context),
};

import { wordsOf, type Node, type Statement } from '../../language';
import type { StatementContext } from '../statement_context';

/** This version parses the statement but does not run it: an error at its first words. */
export function bindUnavailable(
  node: Node,
  statement: string,
  { text, reporter }: StatementContext,
): undefined {
  const { start } = node.range;
  // The part before the ellipsis of `BEGIN … END`.
  const words = statement.split(' …')[0]?.split(' ').length ?? 1;
  const found = new RegExp(`^\\S+(?:\\s+\\S+){0,${words - 1}}`).exec(text.slice(start));
  const range = { start, end: Math.min(start + (found?.[0].length ?? 0), node.range.end) };
  reporter.error('statement_not_available', { statement }, range);
}

/** Statements that this version only parses. */
export const unavailable = {
  bind: (node: Statement, context: StatementContext): undefined =>
    bindUnavailable(node, wordsOf(node), context),
  secrets: 'none',
  after: 'unchanged',
} as const;

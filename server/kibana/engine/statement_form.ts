import { StatementError } from '../../../common/errors';
import { parseScript, wordsOf, type StatementKind } from '../../../common/language';
import type { StatementForm } from '../answers';

/** What reads, and nothing else. DRY RUN is not among these, because it looks up names for an action. */
const QUERIES: ReadonlySet<StatementKind> = new Set([
  'select_statement',
  'show_statement',
  'describe_statement',
  'explain_statement',
]);

/** Why a text is not the statement that is expected; undefined if it is, or if it cannot be parsed. */
export function problemOfForm(
  text: string,
  { written, onlyQuery }: Pick<StatementForm, 'written' | 'onlyQuery'>,
): StatementError | undefined {
  if (written !== text) return new StatementError('statement_from_template', {});
  const { statements } = parseScript(text);
  if (statements.length !== 1)
    return new StatementError('one_statement_expected', { count: statements.length });
  const statement = statements[0]?.statement;
  if (!onlyQuery || statement === undefined || QUERIES.has(statement.kind)) return undefined;
  return new StatementError('query_expected', { statement: wordsOf(statement) });
}

/** Whether a statement can be ended as soon as there are enough rows: it has one result, and changes nothing. */
export function mayStop(text: string): boolean {
  const [only] = parseScript(text).statements;
  return only?.statement !== undefined && QUERIES.has(only.statement.kind);
}

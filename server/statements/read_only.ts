import { StatementError } from '../../common/errors';
import type { ParsedScript } from '../../common/language/script';
import type { Statement } from '../../common/language/statements';

/**
 * Statements that a read-only caller may run. TEST CONNECTOR is none: all it is for is to set the connector's status.
 * EXPLAIN never carries out the action that it explains, not with ANALYZE either.
 */
const READING: ReadonlySet<Statement['kind']> = new Set([
  'select_statement',
  'explain_statement',
  'describe_statement',
  'show_statement',
] as const);

/** Whether it leaves everything as it was, here and at the services. */
export const reads = (statement: Statement): boolean =>
  READING.has(statement.kind) ||
  (statement.kind === 'connector_exec_statement' && statement.dryRun);

/** A kind of statement as it is written: `CREATE CONNECTOR`. */
export const nameOf = ({ kind }: { readonly kind: string }): string =>
  kind === 'connector_exec_statement'
    ? 'CONNECTOR_EXEC'
    : kind
        .replace(/_statement$/, '')
        .replaceAll('_', ' ')
        .toUpperCase();

/** The first statement that changes something: where it stands in the script, and the error to answer with. */
export function firstChange(
  script: ParsedScript,
): { readonly index: number; readonly error: StatementError } | undefined {
  for (const [index, { statement }] of script.statements.entries()) {
    if (statement === undefined || reads(statement)) continue;
    return {
      index,
      error: new StatementError('read_only_caller', { statement: nameOf(statement) }),
    };
  }
  return undefined;
}

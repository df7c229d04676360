import { line, group, type Doc } from '../printing/doc';
import type { Printing } from '../printing/printing';
import type { Building } from '../building';
import { present, rangeOf } from '../building';
import type { ExplainStatementContext } from '../generated/MoltlerParser';
import type { Node } from '../nodes';
import { buildConnectorExec, type ConnectorExecStatement } from './connector_exec';
import { buildSelectStatement, type SelectStatement } from './select';
import { statement } from './definition';

/** `EXPLAIN [ANALYZE] [FORMAT JSON | TEXT] statement`. */
export interface ExplainStatement extends Node {
  readonly kind: 'explain_statement';
  readonly analyze: boolean;
  readonly format: 'text' | 'json';
  readonly statement: SelectStatement | ConnectorExecStatement;
}

/** Builds EXPLAIN and the statement in it. */
function buildExplain(context: ExplainStatementContext, building: Building): ExplainStatement {
  const select = context.selectStatement();
  return {
    kind: 'explain_statement',
    range: rangeOf(context),
    analyze: context.ANALYZE() !== undefined,
    format: context.JSON() === undefined ? 'text' : 'json',
    statement:
      select === undefined
        ? buildConnectorExec(present(context.connectorExecStatement()), building)
        : buildSelectStatement(select, building),
  };
}

/** Prints EXPLAIN and the statement in it. */
function printExplain(node: ExplainStatement, printing: Printing): Doc {
  const words = `EXPLAIN${node.analyze ? ' ANALYZE' : ''}${node.format === 'json' ? ' FORMAT JSON' : ''}`;
  return group(words, line, printing.statement(node.statement));
}

export const explain = statement<ExplainStatement>({
  words: 'EXPLAIN',
  // An action in it is never executed, not even with ANALYZE.
  effect: ({ analyze }) => (analyze ? 'reads' : 'plans'),
  result: 'documents',
  syntax: 'EXPLAIN [ANALYZE] [FORMAT JSON] SELECT … | CONNECTOR_EXEC …',
  description:
    'Shows the plan and the requests without sending any. ANALYZE also runs the query and measures it; actions are never run.',
  example: 'EXPLAIN ANALYZE SELECT title FROM gh.issues',
  build: buildExplain,
  print: printExplain,
});

import type { BoundStatement } from '../../common/binding';
import { MoltlerError, StatementError } from '../../common/errors';
import { wordsOf, type ParsedScript } from '../../common/language';
import { testConnection } from '../connectors';
import { checkRows } from './check_rows';
import type { Execution, ExecutionEvent } from './execution';
import { proposedConnector, type Proposal } from './proposed_connector';

const isProposal = (bound: BoundStatement): bound is Proposal =>
  bound.kind === 'create_connector_statement' || bound.kind === 'alter_connector_statement';

/** Why a script does not define a connector that can be tested; undefined if it does. */
export function noTrial({ statements }: ParsedScript): StatementError | undefined {
  const [first, second] = statements.flatMap(({ statement }) => statement ?? []);
  const proposes =
    first?.kind === 'create_connector_statement' || first?.kind === 'alter_connector_statement';
  const other = proposes ? second : first;
  if (first !== undefined && other === undefined) return undefined;
  const statement = other === undefined ? 'An empty script' : wordsOf(other);
  return new StatementError('trial_not_possible', { statement });
}

/**
 * Tests the connector that a statement would create or change, without storing any of it; the rows are those of TEST
 * CONNECTOR. Fails with the first error, after all checks have run.
 */
export async function* testProposal(
  bound: BoundStatement,
  execution: Execution,
): AsyncGenerator<ExecutionEvent> {
  if (!isProposal(bound)) throw new MoltlerError('internal', { reason: `trial of ${bound.kind}` });
  const { engine, onRequest: onAttempt, conceal } = execution;
  const { connector, secrets } = await proposedConnector(bound, execution);
  for (const secret of secrets) conceal?.(secret);
  const parts = { client: engine.client, clock: engine.ports.clock, onAttempt };
  try {
    const checks = await testConnection(parts, connector, execution);
    yield* checkRows(checks);
    const failed = checks.find(({ error }) => error !== undefined)?.error;
    if (failed !== undefined) throw failed;
  } finally {
    await engine.client.forget(connector.stored.id);
  }
}

import { testConnection } from '../connectors';
import { checkRows } from './check_rows';
import { contactFailed, contactSucceeded } from './contact_status';
import type { Executor } from './execution';
import { requireConnector } from './find_connector';

/** `TEST CONNECTOR …`: one row for each check. Fails with the first error, after all checks have run. */
export const testConnector: Executor<'test_connector_statement'> = async function* (
  bound,
  execution,
) {
  const { engine } = execution;
  const connector = await requireConnector(bound.name.name, execution);
  const { onRequest: onAttempt } = execution;
  const parts = { client: engine.client, clock: engine.ports.clock, onAttempt };
  // A test finds out what the service currently allows. It must not be a way around CLEAR LIMITS.
  if (execution.readOnly !== true) await engine.client.clearLimits(connector.stored.id);
  const checks = await testConnection(parts, connector, execution);
  yield* checkRows(checks);
  const failed = checks.find(({ error }) => error !== undefined)?.error;
  if (failed === undefined) {
    await contactSucceeded([connector.name], engine);
  } else {
    await contactFailed(connector.name, failed, engine);
    throw failed;
  }
};

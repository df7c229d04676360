import type { MoltlerError } from '../../common/errors';
import type { ConnectorStatus } from '../ports';
import type { StatementEngine } from './statement_engine';

/** An unchanged status is not written more often than this, because each write waits for the disk. */
const REFRESH_MILLISECONDS = 60_000;

async function setStatus(
  name: string,
  status: ConnectorStatus,
  engine: StatementEngine,
): Promise<void> {
  const { connectorConfigs, clock } = engine.ports;
  const stored = await connectorConfigs.get(name);
  if (stored === undefined) return;
  const { state, at = '', error } = stored.status;
  const same = state === status.state && error?.message === status.error?.message;
  if (same && clock.now() - Date.parse(at) < REFRESH_MILLISECONDS) return;
  await connectorConfigs.setStatus(stored.id, status);
}

/** These services responded. */
export async function contactSucceeded(
  connectors: readonly string[],
  engine: StatementEngine,
): Promise<void> {
  const at = new Date(engine.ports.clock.now()).toISOString();
  for (const name of new Set(connectors)) await setStatus(name, { state: 'connected', at }, engine);
}

/** The request failed; the message is stored without secrets. */
export async function contactFailed(
  connector: string,
  { family, message }: MoltlerError,
  engine: StatementEngine,
): Promise<void> {
  const at = new Date(engine.ports.clock.now()).toISOString();
  const error = { family, message: engine.redactor.redact(message) };
  await setStatus(connector, { state: 'error', at, error }, engine);
}

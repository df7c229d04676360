import { named } from '../../common/binding';
import { StatementError } from '../../common/errors';
import type { ConnectorConfig } from '../ports';
import type { Connector } from '../connectors';
import type { Execution } from './execution';

/** The stored connector of this name, otherwise one whose name only differs in case. */
export async function findStored(
  name: string,
  { engine }: Execution,
): Promise<ConnectorConfig | undefined> {
  const { connectorConfigs } = engine.ports;
  const exact = await connectorConfigs.get(name);
  if (exact !== undefined) return exact;
  return named(await connectorConfigs.list(), name);
}

/** Like `findStored`, but rejects with StatementError `unknown_connector`: it may have been dropped since binding. */
export async function requireStored(name: string, execution: Execution): Promise<ConnectorConfig> {
  const stored = await findStored(name, execution);
  if (stored === undefined) throw new StatementError('unknown_connector', { name });
  return stored;
}

/** The connector, ready to use. Rejects with `unknown_connector` or `configuration_invalid`. */
export async function requireConnector(name: string, execution: Execution): Promise<Connector> {
  const stored = await requireStored(name, execution);
  const connector = await execution.engine.directory.get(stored.name);
  if (connector === undefined) throw new StatementError('unknown_connector', { name });
  return connector;
}

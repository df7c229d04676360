import { named, type ConnectorSchema, type EntitySchema } from '../../../common/binding';
import { StatementError } from '../../../common/errors';
import type { Execution } from '../execution';

/** The schema of a connector; throws `unknown_connector`. */
export function connectorSchema(name: string, { snapshot }: Execution): ConnectorSchema {
  const found = named(snapshot.connectors, name);
  if (found === undefined) throw new StatementError('unknown_connector', { name });
  return found;
}

/** The schema of an entity; throws `unknown_connector`, `unknown_entity`. */
export function entitySchema(connector: string, name: string, execution: Execution): EntitySchema {
  const found = named(connectorSchema(connector, execution).entities, name);
  if (found === undefined) throw new StatementError('unknown_entity', { connector, name });
  return found;
}

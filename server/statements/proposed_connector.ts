import { randomUUID } from 'node:crypto';
import type {
  BoundAlterConnectorStatement,
  BoundConnectorConfig,
  BoundCreateConnectorStatement,
} from '../../common/binding';
import type { JsonValue } from '../../common/declaration';
import { toConnector, type Connector } from '../connectors';
import type { ConnectorConfig } from '../ports';
import { alteredConnector } from './altered_connector';
import { isMembers } from './connector_secrets';
import type { Execution } from './execution';
import { requireStored } from './find_connector';
import { usableSettings } from './usable_settings';

export type Proposal = BoundCreateConnectorStatement | BoundAlterConnectorStatement;

/** A connector that a statement would create, ready to use but not stored. */
export interface ProposedConnector {
  readonly connector: Connector;
  /** The plain-text secrets in its settings. */
  readonly secrets: readonly string[];
}

/**
 * The connector that a statement would create. Checks everything that the statement would check, and rejects with its
 * errors.
 */
export async function proposedConnector(
  bound: Proposal,
  execution: Execution,
): Promise<ProposedConnector> {
  const { engine } = execution;
  const { settings, plain } = await settingsOf(bound, execution);
  const usable = await usableSettings(engine, settings);
  return {
    // A separate id: what is learned about its limits and usage is removed with it.
    connector: toConnector({ ...usable, id: `trial_${randomUUID()}` }, engine.types),
    secrets: [
      ...plain.plainSecrets.flatMap((path) => textAt(settings.config, path)),
      ...plain.plainSecretOptions.flatMap((path) => textAt(settings.options, path)),
    ],
  };
}

async function settingsOf(
  bound: Proposal,
  execution: Execution,
): Promise<{
  readonly settings: ConnectorConfig;
  readonly plain: Pick<BoundConnectorConfig, 'plainSecrets' | 'plainSecretOptions'>;
}> {
  const { engine } = execution;
  if (bound.kind === 'alter_connector_statement') {
    const stored = await requireStored(bound.name, execution);
    const { after, plain } = alteredConnector(engine, stored, bound);
    return { settings: after, plain };
  }
  const { name, type, config, options } = bound;
  const now = new Date(engine.ports.clock.now()).toISOString();
  const unstored = { id: '', version: 0, createdAt: now, updatedAt: now } as const;
  const status = { state: 'untested' } as const;
  return {
    settings: { ...unstored, name, type, config, options, enabled: true, status },
    plain: bound,
  };
}

/** The text at a key of CONFIG or OPTIONS; `headers.X-Api-Key` is a member of one. */
function textAt(values: Readonly<Record<string, JsonValue>>, path: string): readonly string[] {
  const [key = path, member] = path.split(/\.(.*)/, 2);
  const value = values[key];
  const found = member === undefined || !isMembers(value) ? value : value[member];
  return typeof found === 'string' ? [found] : [];
}

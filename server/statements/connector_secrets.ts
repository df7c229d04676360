import { randomUUID } from 'node:crypto';
import type { JsonValue } from '../../common/declaration';
import type { ConnectorConfig } from '../ports';
import type { StatementEngine } from './statement_engine';

type Config = ConnectorConfig['config'];

/** Secrets typed in plain are kept under names of our own, which begin with `__` and are never listed. */
const OWN_SECRET = /^\{\{secrets\.(__connector_[\w-]+)\}\}$/;

/** The name of the secret of our own making that this value of CONFIG refers to. */
export function ownSecretIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? OWN_SECRET.exec(value)?.[1] : undefined;
}

/**
 * Moves the plain secrets of `config` into the secret store under fresh names, and calls `keep` with a config that
 * only refers to them. Where `keep` fails they are removed again, so that what was there before stays whole.
 */
export async function withPlainSecretsStored<T>(
  engine: StatementEngine,
  config: Config,
  plainSecrets: readonly string[],
  keep: (config: Config) => Promise<T>,
): Promise<T> {
  const { secrets } = engine.ports;
  const owner = randomUUID();
  const kept: Record<string, JsonValue> = { ...config };
  const written: string[] = [];
  try {
    for (const key of plainSecrets) {
      const value = config[key];
      if (typeof value !== 'string') continue;
      engine.redactor.learn(value);
      const name = `__connector_${owner}_${key}`;
      await secrets.write(name, value);
      written.push(name);
      kept[key] = `{{secrets.${name}}}`;
    }
    return await keep(kept);
  } catch (error) {
    for (const name of written) await secrets.delete(name);
    throw error;
  }
}

/** Removes the secrets of our own making that `before` refers to and `after` does not. */
export async function dropUnusedSecrets(
  engine: StatementEngine,
  before: Config,
  after: Config = {},
): Promise<void> {
  const used = new Set(Object.values(after).map(ownSecretIn));
  for (const value of Object.values(before)) {
    const name = ownSecretIn(value);
    if (name !== undefined && !used.has(name)) await engine.ports.secrets.delete(name);
  }
}

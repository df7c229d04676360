import { randomUUID } from 'node:crypto';
import type { BoundConnectorConfig } from '../../common/binding/bound_statement';
import type { JsonValue } from '../../common/declaration';
import type { ConnectorConfig } from '../ports';
import type { StatementEngine } from './statement_engine';

/** CONFIG and OPTIONS, as they are kept. */
type Settings = Pick<ConnectorConfig, 'config' | 'options'>;

/** Keys of CONFIG, and OPTIONS, whose value is a secret typed in plain. */
type PlainSecrets = Pick<BoundConnectorConfig, 'plainSecrets' | 'plainSecretOptions'>;

/** Secrets typed in plain are kept under names of our own, which begin with `__` and are never listed. */
const OWN_SECRET = /^\{\{secrets\.(__connector_[\w-]+)\}\}$/;

/** The name of the secret of our own making that this value of CONFIG or OPTIONS refers to. */
export function ownSecretIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? OWN_SECRET.exec(value)?.[1] : undefined;
}

const ownSecretsIn = ({ config, options }: Settings): readonly string[] =>
  [...Object.values(config), ...Object.values(options)].flatMap(
    (value) => ownSecretIn(value) ?? [],
  );

/**
 * Moves the plain secrets of `settings` into the secret store under fresh names, and calls `keep` with settings that
 * only refer to them. Where `keep` fails they are removed again, so that what was there before stays whole.
 */
export async function withPlainSecretsStored<T>(
  engine: StatementEngine,
  settings: Settings,
  plain: PlainSecrets,
  keep: (settings: Settings) => Promise<T>,
): Promise<T> {
  const { secrets } = engine.ports;
  const owner = randomUUID();
  const written: string[] = [];
  const stored = async (
    values: Settings['config'],
    keys: readonly string[],
    kind: string,
  ): Promise<Settings['config']> => {
    const kept: Record<string, JsonValue> = { ...values };
    for (const key of keys) {
      const value = values[key];
      if (typeof value !== 'string') continue;
      engine.redactor.learn(value);
      const name = `__connector_${owner}_${kind}${key}`;
      await secrets.write(name, value);
      written.push(name);
      kept[key] = `{{secrets.${name}}}`;
    }
    return kept;
  };
  try {
    const config = await stored(settings.config, plain.plainSecrets, '');
    const options = await stored(settings.options, plain.plainSecretOptions, 'option_');
    return await keep({ config, options });
  } catch (error) {
    // Not forgotten: the error may show what was typed.
    for (const name of written) await secrets.delete(name);
    throw error;
  }
}

/** Removes the secrets of our own making that `before` refers to and `after` does not. */
export async function dropUnusedSecrets(
  engine: StatementEngine,
  before: Settings,
  after: Settings = { config: {}, options: {} },
): Promise<void> {
  const used = new Set(ownSecretsIn(after));
  for (const name of ownSecretsIn(before)) {
    if (!used.has(name)) await deleteSecret(engine, name);
  }
}

/**
 * Removes a secret; from then on its value is no secret here. Another that has the same value is known again as soon as it
 * is used. False where there was none.
 */
export async function deleteSecret(engine: StatementEngine, name: string): Promise<boolean> {
  const { secrets } = engine.ports;
  // One that cannot be read (its key is gone) can be removed all the same.
  const value = await secrets.read(name).catch(() => undefined);
  const deleted = await secrets.delete(name);
  if (deleted && value !== undefined) engine.redactor.forget(value);
  return deleted;
}

import type { BoundConnectorConfig } from '../../common/binding';
import type { JsonValue } from '../../common/declaration';
import type { ConnectorConfig } from '../ports';
import { ownSecretNames, removeOrphanSecrets } from './orphan_secrets';
import type { StatementEngine } from './statement_engine';

/** CONFIG and OPTIONS as stored. */
type Settings = Pick<ConnectorConfig, 'config' | 'options'>;

/** Keys of CONFIG and OPTIONS whose value is a plain-text secret; `headers.X-Api-Key` is a member of one. */
type PlainSecrets = Pick<BoundConnectorConfig, 'plainSecrets' | 'plainSecretOptions'>;

/** Plain-text secrets are stored under internal names, which begin with `__` and are never listed. */
const OWN_SECRET = /^\{\{secrets\.(__connector_[\w-]+)\}\}$/;

/** The name of the internal secret that this value of CONFIG or OPTIONS refers to. */
export function ownSecretIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? OWN_SECRET.exec(value)?.[1] : undefined;
}

/** The names of all internal secrets that settings refer to, also inside an object such as `headers`. */
function ownSecretsIn({ config, options }: Settings): readonly string[] {
  return [...Object.values(config), ...Object.values(options)].flatMap((value) =>
    isMembers(value)
      ? Object.values(value).flatMap((member) => ownSecretIn(member) ?? [])
      : (ownSecretIn(value) ?? []),
  );
}

/** True for an object, which holds the headers of CONFIG. */
export const isMembers = (
  value: JsonValue | undefined,
): value is Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Moves the plain-text secrets of `settings` into the secret store under fresh names, and calls `keep` with settings
 * that only refer to them. If `keep` fails, they are removed again, so that nothing changes.
 */
export async function withPlainSecretsStored<T>(
  engine: StatementEngine,
  settings: Settings,
  plain: PlainSecrets,
  keep: (settings: Settings) => Promise<T>,
): Promise<T> {
  const { secrets } = engine.ports;
  const nameOf = ownSecretNames();
  const written: string[] = [];
  const referenceTo = async (value: string, key: string): Promise<string> => {
    engine.redactor.learn(value);
    const name = nameOf(key);
    await secrets.write(name, value);
    written.push(name);
    return `{{secrets.${name}}}`;
  };
  const stored = async (
    values: Settings['config'],
    keys: readonly string[],
    kind: string,
  ): Promise<Settings['config']> => {
    const kept: Record<string, JsonValue> = { ...values };
    for (const path of keys) {
      const [key = path, member] = path.split(/\.(.*)/, 2);
      const value = kept[key];
      if (member === undefined) {
        if (typeof value === 'string') kept[key] = await referenceTo(value, `${kind}${key}`);
      } else if (isMembers(value) && typeof value[member] === 'string') {
        kept[key] = { ...value, [member]: await referenceTo(value[member], `${kind}${path}`) };
      }
    }
    return kept;
  };
  try {
    const config = await stored(settings.config, plain.plainSecrets, '');
    const options = await stored(settings.options, plain.plainSecretOptions, 'option_');
    return await keep({ config, options });
  } catch (error) {
    // Still redacted, because the error may show what was typed.
    for (const name of written) await secrets.delete(name);
    throw error;
  }
}

/**
 * Removes the internal secrets that `before` refers to and `after` does not, once no running statement may be using
 * them. If this process ends before that, the next start removes them.
 */
export async function dropUnusedSecrets(
  engine: StatementEngine,
  before: Settings,
  after: Settings = { config: {}, options: {} },
): Promise<void> {
  const used = new Set(ownSecretsIn(after));
  const unused = ownSecretsIn(before).filter((name) => !used.has(name));
  await engine.running.afterThese(async () => {
    for (const name of unused) await forgetSecret(engine, name);
    await removeOrphanSecrets(engine.ports);
  });
}

/**
 * Removes a secret. Once all running statements have ended, its value is no longer treated as a secret; another secret
 * with the same value is learned again when it is used. False if it did not exist.
 */
export async function deleteSecret(engine: StatementEngine, name: string): Promise<boolean> {
  const value = await valueOf(engine, name);
  const deleted = await engine.ports.secrets.delete(name);
  if (deleted && value !== undefined) {
    await engine.running.afterThese(async () => engine.redactor.forget(value));
  }
  return deleted;
}

/** Like `deleteSecret`, for a secret that nothing uses any more. */
async function forgetSecret(engine: StatementEngine, name: string): Promise<void> {
  const value = await valueOf(engine, name);
  const deleted = await engine.ports.secrets.delete(name);
  if (deleted && value !== undefined) engine.redactor.forget(value);
}

/** A secret that cannot be read because its key is gone can still be removed. */
const valueOf = (engine: StatementEngine, name: string): Promise<string | undefined> =>
  engine.ports.secrets.read(name).catch(() => undefined);

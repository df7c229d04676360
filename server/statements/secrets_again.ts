import { isHeaders, secretsIn, type BoundConnectorConfig } from '../../common/binding';
import type { JsonValue } from '../../common/declaration';
import { MoltlerError, StatementError } from '../../common/errors';
import { addressesOf, tokenAddressOf, toConnector, type Connector } from '../connectors';
import type { ConnectorConfig } from '../ports';
import type { StatementEngine } from './statement_engine';

/** What one ALTER sets: CONFIG and OPTIONS of all its changes. */
type Given = Pick<
  BoundConnectorConfig,
  'config' | 'options' | 'plainSecrets' | 'plainSecretOptions'
>;

/**
 * People who may change a connector must not be able to send its secrets elsewhere without knowing them: if a change
 * affects the address, the proxy or the trust in certificates, the same statement must set the secrets that would go
 * there. Throws StatementError `secret_required_again` with that statement.
 */
export function requireSecretsAgain(
  engine: Pick<StatementEngine, 'types'>,
  before: ConnectorConfig,
  after: ConnectorConfig,
  given: Given,
): void {
  const now = usable(engine, after);
  if (now === undefined) return;
  const keys = secretsFor(now, movedBases(usable(engine, before), now)).filter(
    (key) => !isGiven(key, given),
  );
  if (keys.length === 0) return;
  const statement = statementWith(before.name, given, keys, after.config);
  throw new StatementError('secret_required_again', { keys, statement });
}

/** Undefined for a connector that cannot send anything as stored. */
function usable(engine: Pick<StatementEngine, 'types'>, stored: ConnectorConfig) {
  try {
    return toConnector(stored, engine.types);
  } catch (error) {
    if (error instanceof MoltlerError) return undefined;
    throw error;
  }
}

/** The bases whose requests will go to a different address, or take a different route. */
function movedBases(
  before: Connector | undefined,
  after: Connector,
): ReadonlySet<string | undefined> {
  const addresses = addressesOf(after);
  if (before === undefined || isLooser(before, after)) return new Set(addresses.keys());
  const old = addressesOf(before);
  const moved = [...addresses].flatMap(([name, url]) => (old.get(name) === url ? [] : [name]));
  const asksElsewhere = after.declaration.api.authentication.filter(
    (way) => tokenAddressOf(before, way) !== tokenAddressOf(after, way),
  );
  return new Set([...moved, ...asksElsewhere.map(({ base }) => base)]);
}

function isLooser(before: Connector, { options }: Connector): boolean {
  const { proxy, caCertificate, verifyCertificates } = before.options;
  return (
    (options.proxy !== undefined && options.proxy !== proxy) ||
    (options.caCertificate !== undefined && options.caCertificate !== caCertificate) ||
    (verifyCertificates && !options.verifyCertificates)
  );
}

/** Keys of CONFIG whose secrets are sent to these bases; headers go to all of them. */
function secretsFor(
  { declaration, stored }: Connector,
  bases: ReadonlySet<string | undefined>,
): readonly string[] {
  if (bases.size === 0) return [];
  const { config } = stored;
  const isSet = (key: string): boolean => (config[key] ?? '') !== '';
  const holdsSecret = (key: string): boolean =>
    declaration.config[key]?.secret === true || secretsIn(config[key] ?? null).length > 0;
  const keys = declaration.api.authentication
    .filter(({ base }) => bases.has(base))
    .flatMap(({ needs, takes = [] }) => [...needs, ...takes])
    .filter((key) => isSet(key) && holdsSecret(key));
  const headers = declaration.config['headers']?.kind === 'headers' ? config['headers'] : undefined;
  const names = isHeaders(headers)
    ? Object.keys(headers).filter((name) => secretsIn(headers[name] ?? null).length > 0)
    : [];
  return [...new Set([...keys, ...names.map((name) => `headers.${name}`)])];
}

function isGiven(key: string, { config }: Given): boolean {
  const [top = key, header] = key.split(/\.(.*)/, 2);
  const value = config[top];
  if (header === undefined || !isHeaders(value)) return value !== undefined;
  return Object.keys(value).some((name) => name.toLowerCase() === header.toLowerCase());
}

/** The statement as it must be written, with placeholders for plain-text secrets. */
function statementWith(
  name: string,
  { config, options, plainSecrets, plainSecretOptions }: Given,
  keys: readonly string[],
  stored: ConnectorConfig['config'],
): string {
  const values: Record<string, JsonValue> = { ...config };
  const shown = (value: JsonValue | undefined): JsonValue =>
    typeof value === 'string' && secretsIn(value).some((secret) => !secret.startsWith('__'))
      ? value
      : '…';
  for (const key of [...plainSecrets, ...keys]) {
    const [top = key, header] = key.split(/\.(.*)/, 2);
    const old = stored[top];
    if (header === undefined) {
      values[top] = plainSecrets.includes(key) ? '…' : shown(old);
    } else {
      const given = values[top];
      const value = isHeaders(old) ? old[header] : undefined;
      values[top] = {
        ...(isHeaders(given) ? given : {}),
        [header]: plainSecrets.includes(key) ? '…' : shown(value),
      };
    }
  }
  const set = { ...options, ...Object.fromEntries(plainSecretOptions.map((key) => [key, '…'])) };
  const quoted = /^\w+$/.test(name) ? name : `\`${name}\``;
  const changes = [
    `SET CONFIG ${json(values)}`,
    ...(Object.keys(set).length === 0 ? [] : [`SET OPTIONS ${json(set)}`]),
  ];
  return `ALTER CONNECTOR ${quoted} ${changes.join(', ')}`;
}

const json = (values: Readonly<Record<string, JsonValue>>): string =>
  JSON.stringify(values, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^\{ | \}$/g, (end) => end.trim());

import { randomUUID } from 'node:crypto';
import { secretsIn } from '../../../common/binding';
import { splitQuery } from '../../../common/declaration';
import type { Connector, PreparedRequest } from '../../connectors';
import type { ConnectorConfig, PageKey, SecretStore } from '../../ports';

/** The owner of responses: a connector and the versions of its configuration and of the secrets it names. */
export interface CacheOwner {
  readonly connectorId: string;
  readonly version: string;
}

type SecretVersions = Pick<SecretStore, 'version'> | undefined;

const owners = new WeakMap<Connector, Promise<CacheOwner>>();

/**
 * The owner of the responses to `connector`. A new secret value under the same name means a new owner; the value is never
 * read. Determined once when the connector is looked up, like its credentials: a statement keeps the owner that it started
 * with, even if secrets change in the meantime.
 */
export function cacheOwner(connector: Connector, secrets: SecretVersions): Promise<CacheOwner> {
  const known = owners.get(connector);
  if (known !== undefined) return known;
  const owner = readOwner(connector, secrets);
  owners.set(connector, owner);
  owner.catch(() => owners.delete(connector));
  return owner;
}

/**
 * Must be called after the credentials of `connector` were read: if a secret was replaced between determining the owner
 * and reading them, the owner of the responses is unknown, so they are not shared.
 */
export async function confirmOwner(connector: Connector, secrets: SecretVersions): Promise<void> {
  const [decided, now] = [
    await cacheOwner(connector, secrets),
    await readOwner(connector, secrets),
  ];
  if (decided.version === now.version) return;
  owners.set(connector, Promise.resolve({ ...now, version: `unshared ${randomUUID()}` }));
}

const readOwner = (connector: Connector, secrets: SecretVersions): Promise<CacheOwner> =>
  ownerNow(connector.stored, secrets);

/** The owner as of now, for those that send nothing. */
export async function ownerNow(
  { id, version, config }: Pick<ConnectorConfig, 'id' | 'version' | 'config'>,
  secrets: SecretVersions,
): Promise<CacheOwner> {
  const names = new Set(Object.values(config).flatMap(secretsIn));
  const parts = [String(version)];
  for (const name of [...names].sort())
    parts.push(`${name}=${secrets === undefined ? 0 : await secrets.version(name)}`);
  return { connectorId: id, version: parts.join(';') };
}

/** The identity of one page. */
export function pageKey(owner: CacheOwner, entity: string, request: PreparedRequest): PageKey {
  return { ...owner, entity, request: requestIdentity(request) };
}

/**
 * Base, credential by name, scope of its signature, method, URL with its parameters in order of their names, body. Holds no secret: none is in
 * a prepared request.
 */
export function requestIdentity(request: PreparedRequest): string {
  const { address, search } = splitQuery(request.url);
  // Sorted by name only: the order of repeated parameters may mean something.
  const name = (pair: string) => pair.split('=', 1)[0] ?? '';
  const sorted = search
    .split('&')
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => {
      const [left, right] = [name(a.pair), name(b.pair)];
      return left < right ? -1 : left > right ? 1 : a.index - b.index;
    })
    .map(({ pair }) => pair)
    .join('&');
  const url = sorted === '' ? address : `${address}?${sorted}`;
  // Another base is another credential, also at the same address.
  const base = request.base?.name === undefined ? '' : `[${request.base.name}] `;
  const credential = request.credential === undefined ? '' : `(${request.credential}) `;
  // At an address that replaces every other, only the signature selects the service and its region.
  const { signing } = request;
  const scope = signing === undefined ? '' : `<${signing.service} ${signing.region}> `;
  return `${base}${credential}${scope}${request.method} ${url}${request.body === undefined ? '' : `\n${request.body}`}`;
}

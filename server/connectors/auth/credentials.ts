import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Authentication, JsonValue } from '../../../common/declaration';
import { AuthError, InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import type { SecretStore } from '../../ports';
import type { Connector } from '../connector';
import type { Redactor } from '../redaction/redactor';
import { withSecrets } from './secret_references';

/** Values of secrets, read at the last moment. */
export type SecretReader = Pick<SecretStore, 'read'>;

/** What authenticates one request. Lives no longer than that request. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /**
   * The same for the same credential, different for others; tells nothing of it. Two connectors of the same token share
   * a limiter by it. Undefined for anonymous use. Holds in this process only.
   */
  readonly identity: string | undefined;
}

/** Makes identities useless outside this process: nobody can try tokens against one. */
const PROCESS_KEY = randomBytes(32);

/**
 * Resolves the connector's credential for one of its bases (undefined: its own): the first way whose CONFIG keys are all set. Every resolved value is made known
 * to the redactor before it is used. Rejects with AuthError `secret_missing`.
 */
export async function credentialOf(
  connector: Connector,
  base: string | undefined,
  secrets: SecretReader,
  redactor: Redactor,
  place: ErrorPlace = { connector: connector.name },
): Promise<Credential> {
  const { config } = connector.stored;
  const way = wayOf(connector, base);
  if (way === undefined) return { headers: {}, query: {}, identity: undefined };

  const resolved: Record<string, string> = {};
  for (const key of way.needs) {
    const text = textOf(valueOf(connector, key));
    const value = await withSecrets(text, secretReader(key, place, secrets, redactor));
    // A token typed in plain into a store of older make is a secret too.
    if (connector.declaration.config[key]?.secret === true || value !== textOf(config[key])) {
      redactor.learn(value);
    }
    resolved[key] = value;
  }
  if (way.kind === 'header' && !SENDABLE.test(way.needs.map((key) => resolved[key]).join(''))) {
    const [name = way.name] = way.needs;
    const reason =
      'the value has a line break or another character that is not allowed in a header';
    throw new InvalidRequestError('configuration_invalid', { name, reason }, place);
  }
  return applied(way, resolved, redactor);
}

/** What a header can carry: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
export const SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Which headers the credential will be in, for a dry run: names only, no secret is read. */
export function credentialHeaderNames(
  connector: Connector,
  base: string | undefined,
): readonly string[] {
  const way = wayOf(connector, base);
  if (way === undefined || way.kind === 'query') return [];
  return [way.kind === 'basic' ? 'authorization' : way.name.toLowerCase()];
}

function wayOf(connector: Connector, base: string | undefined): Authentication | undefined {
  return connector.declaration.api.authentication.find(
    (way) => way.base === base && way.needs.every((key) => isSet(valueOf(connector, key))),
  );
}

/** Reads secrets for a key of CONFIG or OPTIONS and makes them known to the redactor. Rejects with AuthError `secret_missing`. */
export function secretReader(
  key: string,
  place: ErrorPlace,
  secrets: SecretReader,
  redactor: Redactor,
): (name: string) => Promise<string> {
  return async (name) => {
    const secret = await secrets.read(name);
    if (secret === undefined || secret === '') {
      throw new AuthError('secret_missing', { key, secret: name }, place);
    }
    redactor.learn(secret);
    return secret;
  };
}

/** Each request asks for one; there are as many as credentials. */
const identities = new LRUCache<string, string>({ max: 100 });

function identityOf(credential: string): string {
  const known = identities.get(credential);
  if (known !== undefined) return known;
  const made = createHmac('sha256', PROCESS_KEY).update(credential).digest('base64url');
  identities.set(credential, made);
  return made;
}

function applied(
  way: Authentication,
  resolved: Readonly<Record<string, string>>,
  redactor: Redactor,
): Credential {
  const fill = (template: string): string =>
    template.replace(/\{(?:config\.)?(\w+)\}/g, (hole, key: string) => resolved[key] ?? hole);
  const identity = (...parts: readonly string[]): string =>
    identityOf(JSON.stringify([way.kind, ...parts]));
  switch (way.kind) {
    case 'header': {
      const value = fill(way.value);
      return { headers: { [way.name.toLowerCase()]: value }, query: {}, identity: identity(value) };
    }
    case 'query': {
      const value = fill(way.value);
      return { headers: {}, query: { [way.name]: value }, identity: identity(value) };
    }
    case 'basic': {
      const pair = `${fill(way.username)}:${fill(way.password)}`;
      const encoded = Buffer.from(pair).toString('base64');
      redactor.learn(encoded);
      return {
        headers: { authorization: `Basic ${encoded}` },
        query: {},
        identity: identity(pair),
      };
    }
  }
}

function valueOf(connector: Connector, key: string): JsonValue | undefined {
  return connector.stored.config[key] ?? connector.declaration.config[key]?.default;
}
function isSet(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

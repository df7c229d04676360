import { createHmac, randomBytes } from 'node:crypto';
import { templatesOf, type Authentication, type JsonValue } from '../../../common/declaration';
import { AuthError, InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import type { SecretStore } from '../../ports';
import { baseUrlOf } from '../client/base_url';
import type { Connector } from '../connector';
import { isHeaderValue, NO_HEADER_VALUE } from '../http/header_value';
import type { Redactor } from '../redaction/redactor';
import { fixedCredential, NOTHING, type Credential } from './credential';
import { allFilledWith, filledWith, headerNamesOf, type ResolvedKeys } from './resolved_way';
import { withSecrets } from './secret_references';
import type { TokenExchange } from './token_request';
import type { Signatures } from './signing/signatures';
import type { Tokens } from './tokens';

/** The values of secrets, read as late as possible. */
export type SecretReader = Pick<SecretStore, 'read'>;

/** Names credentials in a process of its own. */
const PROCESS_KEY = randomBytes(32);

/** The parts of the process that resolving credentials needs. */
export interface CredentialParts {
  readonly secrets: SecretReader;
  readonly redactor: Redactor;
  readonly tokens: Tokens;
  readonly signatures: Signatures;
  /**
   * The key that credentials are named with. Only who has it can test guessed tokens against their names. Default: one
   * of this process.
   */
  readonly identityKey?: () => Promise<Buffer>;
  /** Sends a request for a token in the same way as this connector's requests. */
  readonly exchange: (connector: Connector) => TokenExchange;
}

/**
 * Selects one of a connector's credentials: by base (undefined: the connector's own) and by name (undefined: the
 * default one).
 */
export interface WantedCredential {
  readonly base?: string | undefined;
  readonly credential?: string | undefined;
}

/**
 * Resolves a credential of the connector: the first way to authenticate whose CONFIG keys are all set. The redactor
 * learns every resolved value before it is used. Rejects with AuthError `secret_missing`, or with `credential_missing`
 * if a credential is requested by name.
 */
export async function credentialOf(
  connector: Connector,
  wanted: WantedCredential,
  parts: CredentialParts,
  place: ErrorPlace = { connector: connector.name },
): Promise<Credential> {
  const { secrets, redactor } = parts;
  const { config } = connector.stored;
  const way = wayOf(connector, wanted);
  if (way === undefined) {
    const [first] = waysOf(connector, wanted);
    // A request that is to be signed is never sent without a signature.
    if (wanted.credential === undefined && first?.kind !== 'signature')
      return fixedCredential(undefined, NOTHING);
    const keys = first?.needs.filter((key) => !isSet(valueOf(connector, key))) ?? [];
    throw new AuthError('credential_missing', { keys, connector: connector.name }, place);
  }

  const resolved: Record<string, string> = {};
  const taken = (way.takes ?? []).filter((key) => isSet(valueOf(connector, key)));
  for (const key of [...way.needs, ...taken]) {
    const text = textOf(valueOf(connector, key));
    const value = await withSecrets(text, secretReader(key, place, secrets, redactor));
    // A token stored in plain text by an earlier version is a secret, too.
    if (connector.declaration.config[key]?.secret === true || value !== textOf(config[key])) {
      redactor.learn(value);
    }
    resolved[key] = value;
  }
  const name = way.needs.find((key) => !isHeaderValue(resolved[key] ?? ''));
  if (way.kind === 'headers' && name !== undefined) {
    const reason = NO_HEADER_VALUE;
    throw new InvalidRequestError('configuration_invalid', { name, reason }, place);
  }
  return applied(way, resolved, connector, parts, await identityKeyOf(parts));
}

/** The headers that will contain the credential, for a dry run: names only, no secret is read. */
export function credentialHeaderNames(
  connector: Connector,
  wanted: WantedCredential,
): readonly string[] {
  const way = wayOf(connector, wanted);
  return way === undefined ? [] : headerNamesOf(way);
}

/** The ways of authenticating that the request can use. */
export const waysOf = (
  { declaration }: Connector,
  { base, credential }: WantedCredential,
): readonly Authentication[] =>
  declaration.api.authentication.filter(
    (way) => way.base === base && way.credential === credential,
  );

/** The one it uses: the first whose keys are all set. */
export const wayOf = (connector: Connector, wanted: WantedCredential): Authentication | undefined =>
  waysOf(connector, wanted).find(
    ({ needs, unless = [] }) =>
      needs.every((key) => isSet(valueOf(connector, key))) &&
      !unless.some((key) => isSet(valueOf(connector, key))),
  );

/** Reads secrets for a key of CONFIG or OPTIONS; the redactor learns them. Rejects with AuthError `secret_missing`. */
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

/** A credential that needs no secret of the store can be used even if the key of the store cannot. */
const identityKeyOf = async ({ identityKey }: CredentialParts): Promise<Buffer> =>
  (await identityKey?.().catch(() => undefined)) ?? PROCESS_KEY;

const identityOf = (credential: string, key: Buffer): string =>
  createHmac('sha256', key).update(credential).digest('base64url');

/** Everything that distinguishes a credential from others, with its holes filled. */
function distinguishing(
  way: Authentication,
  resolved: ResolvedKeys,
  { config }: Pick<Connector, 'config'>,
): readonly unknown[] {
  const fill = (text: string): string => filledWith(resolved, text);
  // Keys of a role are issued by an address that CONFIG may name, and only trusted with that.
  if (way.kind === 'signature') return [...templatesOf(way).map(fill), config];
  // However two ways are declared, they are the same credential if they send the same texts.
  if (way.kind !== 'token') return templatesOf(way).map(fill);
  // A token depends on everything in its request, including parameter names, and on what is read from the response.
  const filled = JSON.stringify(way.source, (_, value: unknown) =>
    typeof value === 'string' ? fill(value) : value,
  );
  return [filled];
}

function applied(
  way: Authentication,
  resolved: ResolvedKeys,
  connector: Connector,
  { redactor, tokens, signatures, exchange }: CredentialParts,
  identityKey: Buffer,
): Credential {
  const identity = identityOf(
    JSON.stringify([way.kind, ...distinguishing(way, resolved, connector)]),
    identityKey,
  );
  switch (way.kind) {
    case 'headers': {
      const values = Object.entries(allFilledWith(resolved, way.headers));
      const headers = Object.fromEntries(
        values.map(([name, value]) => [name.toLowerCase(), value]),
      );
      return fixedCredential(identity, { ...NOTHING, headers });
    }
    case 'query':
      return fixedCredential(identity, {
        ...NOTHING,
        query: allFilledWith(resolved, way.query),
      });
    case 'body':
      return fixedCredential(identity, {
        ...NOTHING,
        body: allFilledWith(resolved, way.members),
      });
    case 'basic': {
      const pair = [way.username, way.password].map((text) => filledWith(resolved, text)).join(':');
      const encoded = Buffer.from(pair).toString('base64');
      redactor.learn(encoded);
      const headers = { authorization: `Basic ${encoded}` };
      return fixedCredential(identity, { ...NOTHING, headers });
    }
    case 'signature':
      return signatures.credential(identity, way, resolved, {
        exchange: exchange(connector),
        redact: redactor.redact,
        urlOf: (region) => baseUrlOf(connector, undefined, { service: 'sts', region }),
      });
    case 'token':
      return tokens.credential(identity, way.source, resolved, exchange(connector));
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

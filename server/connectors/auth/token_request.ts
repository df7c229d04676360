import { createPrivateKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
  processGenericTokenEndpointResponse,
  type ClientAuth,
} from 'oauth4webapi';
import {
  configKeyOf,
  holesOf,
  templatesOf,
  type JsonValue,
  type TokenGrant,
  type TokenSource,
} from '../../../common/declaration';
import { AuthError, InvalidRequestError, MoltlerError, ServiceError } from '../../../common/errors';
import type { ErrorPlace } from '../../../common/errors';
import { isAddressPart } from '../address_part';
import { readErrorBody, shortened } from '../errors/service_message';
import { createRedactor, type Redactor } from '../redaction/redactor';
import { allFilledWith, filledWith, type ResolvedKeys } from './resolved_way';

/** A token as issued by its source. */
export interface Token {
  readonly value: string;
  /** Lifetime in seconds from the response; undefined if the source does not report it. */
  readonly seconds: number | undefined;
  readonly baseUrl: string | undefined;
  /** Replaces the refresh token that was used, if the source rotates them. */
  readonly refreshToken: string | undefined;
}

/** Sends a request to a token endpoint and returns its response. Rejects with an error of the family. */
export type TokenExchange = (
  request: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
  place: ErrorPlace,
  signal: AbortSignal,
) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
}>;

/** Longer than the clock of any token endpoint is off, and shorter than the limit that any of them sets. */
const ASSERTION_SECONDS = 300;

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** The values that fill a request for a token. */
interface TokenKeys {
  readonly resolved: ResolvedKeys;
  /** Replaces the refresh token of CONFIG. */
  readonly rotated: string | undefined;
}

/** The parts of the process that requesting a token needs. */
interface TokenParts {
  readonly exchange: TokenExchange;
  readonly now: number;
  readonly redactor: Pick<Redactor, 'redact'>;
}

/**
 * Requests a token from its endpoint. Rejects with AuthError `token_rejected` if the endpoint rejects the request, with
 * ServiceError `unreadable_response` if its response cannot be interpreted, and with the errors of `exchange`.
 */
export async function requestToken(
  source: TokenSource,
  { resolved, rotated }: TokenKeys,
  { exchange, now, redactor }: TokenParts,
  place: ErrorPlace,
  signal: AbortSignal,
): Promise<Token> {
  const fill = (text: string): string => filledWith(resolved, text);
  const url = endpointOf(source.url, resolved, place);
  const { client } = source;
  const secret = client?.secret === undefined ? undefined : fill(client.secret);
  const server = { issuer: url.origin, token_endpoint: url.href };
  const oauthClient = { client_id: client === undefined ? '-' : fill(client.id) };
  const ofGrant = await parametersOf(source.grant, resolved, rotated, now, place);
  const parameters = {
    ...(source.scope === undefined ? {} : { scope: fill(source.scope) }),
    ...allFilledWith(resolved, source.parameters ?? {}),
    ...ofGrant,
  };
  let failure: MoltlerError | undefined;
  let members: Readonly<Record<string, unknown>> = {};
  let receivedStatus: number | undefined;
  const send = async (
    _: string,
    options: { readonly headers: Record<string, string>; readonly body?: unknown },
  ): Promise<Response> => {
    const request = { url: url.href, headers: options.headers, body: String(options.body) };
    try {
      const { status, headers, raw } = await exchange(request, place, signal);
      const type = headers['content-type'] ?? '';
      const json = jsonOf(raw);
      members = membersOf(json);
      receivedStatus = status;
      if (isRejection(status, members)) {
        // Other redactors do not know what is only sent here.
        const sent = createRedactor();
        sent.learn(ofGrant['assertion'] ?? '');
        sent.learn(options.headers['authorization']?.replace(/^\S+ /, '') ?? '');
        const { message } = readErrorBody(raw, json, type);
        const clean = message === undefined ? {} : { message: shown(message, [sent, redactor]) };
        const keys = { keys: keysOf(source) };
        throw new AuthError('token_rejected', { host: url.host, status, ...clean, ...keys }, place);
      }
      // The response may include an identity token, which is not used.
      const { id_token: __, ...read } = members;
      const text = Object.keys(members).length > 0 ? JSON.stringify(read) : raw.toString('utf8');
      return new Response(status === 204 || status === 304 ? null : text, {
        status,
        headers: { 'content-type': type },
      });
    } catch (error) {
      if (error instanceof MoltlerError) failure = error;
      throw error;
    }
  };
  const clientAuth = authenticationOf(client, secret);
  try {
    const response = await genericTokenEndpointRequest(
      server,
      oauthClient,
      clientAuth,
      source.grant.kind === 'jwt_bearer' ? JWT_BEARER : source.grant.kind,
      parameters,
      { [customFetch]: send, [allowInsecureRequests]: url.protocol === 'http:' },
    );
    const token = await processGenericTokenEndpointResponse(server, oauthClient, response);
    return {
      value: token.access_token,
      seconds: token.expires_in,
      baseUrl:
        source.baseUrlAt === undefined
          ? undefined
          : baseUrlIn(members, source.baseUrlAt, url, place),
      refreshToken: token.refresh_token,
    };
  } catch (error) {
    if (failure !== undefined) throw failure;
    signal.throwIfAborted();
    if (error instanceof MoltlerError) throw error;
    // The other members of the library's error are not for the reader.
    const status = receivedStatus === undefined ? '' : ` (HTTP ${receivedStatus})`;
    const reason = `${url.host} did not return a token${status}`;
    throw new ServiceError('unreadable_response', { reason }, place);
  }
}

/** The CONFIG keys of a source; those of its address only if there are no others. */
function keysOf(source: TokenSource): readonly string[] {
  const keys = (of: TokenSource) =>
    templatesOf({ kind: 'token', source: of, needs: [] }).flatMap(holesOf);
  const inRequest = keys({ ...source, url: '' });
  return [...new Set(inRequest.length > 0 ? inRequest : keys(source))];
}

/** Some endpoints reject with status 200. */
const isRejection = (status: number, { error, access_token }: Readonly<Record<string, unknown>>) =>
  status >= 400 || (typeof error === 'string' && access_token === undefined);

const shown = (message: string, redactors: readonly Pick<Redactor, 'redact'>[]): string =>
  shortened(redactors.reduce((text, { redact }) => redact(text), message));

/** The first CONFIG key in a text with holes. */
const keyIn = (text: string, resolved: ResolvedKeys, otherwise: string): string =>
  Object.keys(resolved).find((key) => text.includes(`{${key}}`)) ?? otherwise;

function endpointOf(template: string, resolved: ResolvedKeys, place: ErrorPlace): URL {
  const changing = holesOf(template)
    .filter((hole) => !template.startsWith(`{${hole}}`))
    .map((hole) => configKeyOf(hole) ?? hole)
    .find((key) => !isAddressPart(resolved[key] ?? key));
  if (changing !== undefined) {
    const reason = 'it can only have letters, digits, dots and hyphens';
    throw new InvalidRequestError('configuration_invalid', { name: changing, reason }, place);
  }
  const text = filledWith(resolved, template);
  if (URL.canParse(text)) {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol)) return url;
  }
  const name = keyIn(template, resolved, 'url');
  const reason =
    'the address of the token endpoint is not a URL such as https://login.example/token';
  throw new InvalidRequestError('configuration_invalid', { name, reason }, place);
}

function authenticationOf(client: TokenSource['client'], secret: string | undefined): ClientAuth {
  // Without a client, its identifier is not sent either.
  if (client === undefined) return () => undefined;
  if (secret === undefined || secret === '') return None();
  return client.secretIn === 'body' ? ClientSecretPost(secret) : basicWith(secret);
}

/**
 * The client's id and secret in the Authorization header, each form-encoded first (RFC 6749, section 2.3.1). Many token
 * endpoints do not decode them, and ids are often UUIDs, so this leaves `*-._` unchanged, as forms do; the library encodes
 * these, too.
 */
const basicWith =
  (secret: string): ClientAuth =>
  (_, { client_id }, __, headers) => {
    const pair = `${formEncoded(client_id)}:${formEncoded(secret)}`;
    headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`);
  };

const formEncoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

async function parametersOf(
  grant: TokenGrant,
  resolved: ResolvedKeys,
  rotated: string | undefined,
  now: number,
  place: ErrorPlace,
): Promise<Record<string, string>> {
  const fill = (text: string): string => filledWith(resolved, text);
  switch (grant.kind) {
    case 'client_credentials':
      return {};
    case 'refresh_token':
      return { refresh_token: rotated ?? fill(grant.refreshToken) };
    case 'password':
      return { username: fill(grant.username), password: fill(grant.password) };
    case 'jwt_bearer': {
      const seconds = Math.floor(now / 1000);
      const name = keyIn(grant.privateKey, resolved, 'private_key');
      const key = privateKeyIn(fill(grant.privateKey), grant.algorithm);
      if (key === undefined) {
        const reason = `it is not a private key for ${grant.algorithm} in PEM format`;
        throw new InvalidRequestError('configuration_invalid', { name, reason }, place);
      }
      const assertion = new SignJWT(allFilledWith(resolved, grant.claims ?? {}))
        .setProtectedHeader({ alg: grant.algorithm, typ: 'JWT' })
        .setIssuer(fill(grant.issuer))
        .setAudience(fill(grant.audience))
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + ASSERTION_SECONDS);
      if (grant.subject !== undefined) assertion.setSubject(fill(grant.subject));
      return { assertion: await assertion.sign(key) };
    }
  }
}

/** RFC 7518, section 3.3: shorter keys must not be used. */
const LEAST_RSA_BITS = 2048;

/** The key of a PEM text, whether PKCS #8 or what `openssl rsa` and `openssl ec` write; undefined if it cannot sign so. */
function privateKeyIn(text: string, algorithm: 'RS256' | 'ES256'): KeyObject | undefined {
  try {
    const key = createPrivateKey(text.replaceAll('\\n', '\n'));
    const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
    const fits =
      algorithm === 'RS256'
        ? key.asymmetricKeyType === 'rsa' && modulusLength >= LEAST_RSA_BITS
        : namedCurve === 'prime256v1';
    return fits ? key : undefined;
  } catch {
    return undefined;
  }
}

function jsonOf(raw: Buffer): JsonValue | undefined {
  try {
    return JSON.parse(raw.toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The members of a JSON object that have a value; none for anything else. */
const membersOf = (json: JsonValue | undefined): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null))
    : {};

function baseUrlIn(
  members: Readonly<Record<string, unknown>>,
  baseUrlAt: string,
  endpoint: URL,
  place: ErrorPlace,
): string {
  const value = members[baseUrlAt];
  if (typeof value === 'string' && URL.canParse(value)) {
    const url = new URL(value);
    // The token must not be sent unencrypted if the endpoint was encrypted.
    const protocol = url.protocol === 'https:' || url.protocol === endpoint.protocol;
    if (protocol && url.username === '' && url.password === '')
      return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  }
  const reason = `the token response does not have the address of the API in "${baseUrlAt}"`;
  throw new ServiceError('unreadable_response', { reason }, place);
}

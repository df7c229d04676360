import {
  templatesOf,
  type AssumedRole,
  type Authentication,
  type SigningKeysSource,
  type TokenGrant,
  type TokenSource,
} from '../authentication';
import { holesOf } from '../holes';

type Templates = Readonly<Record<string, string>>;
type WithoutNeeds<T> = T extends unknown ? Omit<T, 'needs'> : never;

/** A way to authenticate that needs the CONFIG keys of its holes. */
function needing(way: WithoutNeeds<Authentication>): Authentication {
  const whole = { ...way, needs: [] } as Authentication;
  return { ...whole, needs: [...new Set(templatesOf(whole).flatMap(holesOf))] };
}

/** A header built from CONFIG keys: `header('Authorization', 'Token token={api_key}')`. Used where all of them are set. */
export const header = (name: string, value: string): Authentication => headers({ [name]: value });

/** Several headers: `headers({ 'DD-API-KEY': '{api_key}', 'DD-APPLICATION-KEY': '{app_key}' })`. */
export const headers = (values: Templates): Authentication =>
  needing({ kind: 'headers', headers: values });

/** `Authorization: Bearer …` with the value of one CONFIG key. */
export const bearer = (key: string): Authentication => header('Authorization', `Bearer {${key}}`);

/** HTTP basic authentication: `basic('{username}', '{password}')`. */
export const basic = (username: string, password: string): Authentication =>
  needing({ kind: 'basic', username, password });

/** A query parameter built from CONFIG keys. */
export const queryKey = (name: string, value: string): Authentication =>
  needing({ kind: 'query', query: { [name]: value } });

/** A member of the JSON body built from CONFIG keys: `bodyKey('routing_key', '{routing_key}')`. */
export const bodyKey = (name: string, value: string): Authentication =>
  needing({ kind: 'body', members: { [name]: value } });

type Source = Omit<TokenSource, 'grant'>;

const token = (grant: TokenGrant, source: Source): Authentication =>
  needing({ kind: 'token', source: { ...source, grant } });

/** OAuth 2: a token for the client's own id and secret (RFC 6749, section 4.4). */
export const clientCredentials = (source: Source): Authentication =>
  token({ kind: 'client_credentials' }, source);

/** OAuth 2: a token for a refresh token (RFC 6749, section 6). */
export const refreshToken = (text: string, source: Source): Authentication =>
  token({ kind: 'refresh_token', refreshToken: text }, source);

/** OAuth 2: a token for the name and password of a user (RFC 6749, section 4.3). */
export const passwordGrant = (
  user: { readonly username: string; readonly password: string },
  source: Source,
): Authentication => token({ kind: 'password', ...user }, source);

/** OAuth 2: a token for an assertion signed with a private key (RFC 7523, section 2.1). */
export const jwtBearer = (
  assertion: Omit<TokenGrant & { readonly kind: 'jwt_bearer' }, 'kind'>,
  source: Source,
): Authentication => token({ kind: 'jwt_bearer', ...assertion }, source);

/**
 * Signed requests (AWS Signature Version 4) with keys from CONFIG: `signature({ accessKeyId: '{access_key_id}', … })`.
 * `takes`: CONFIG keys that may be missing, such as those of the session and the role.
 */
export const signature = (
  keys: Omit<SigningKeysSource & { readonly from: 'config' }, 'from'>,
  role: AssumedRole | undefined,
  takes: readonly string[],
): Authentication => taking({ kind: 'signature', keys: { from: 'config', ...keys }, role }, takes);

/**
 * Signed requests with the keys of the process: its environment, its profile, or the role of its machine. `instead`: the
 * CONFIG keys to set if it has none. `unless`: further CONFIG keys of other ways; none of both may be set.
 */
export const environmentSignature = (
  role: AssumedRole | undefined,
  takes: readonly string[],
  {
    instead,
    unless = [],
  }: { readonly instead: readonly string[]; readonly unless?: readonly string[] },
): Authentication => ({
  ...taking({ kind: 'signature', keys: { from: 'environment', instead }, role }, takes),
  unless: [...instead, ...unless],
});

function taking(
  {
    role,
    ...way
  }: {
    readonly kind: 'signature';
    readonly keys: SigningKeysSource;
    readonly role: AssumedRole | undefined;
  },
  takes: readonly string[],
): Authentication {
  const whole = needing(role === undefined ? way : { ...way, role });
  return { ...whole, needs: whole.needs.filter((key) => !takes.includes(key)), takes };
}

/** The same way, only for requests that name this credential. */
export const named = (credential: string, way: Authentication): Authentication => ({
  ...way,
  credential,
});

import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { splitQuery, type RequestSigning } from '../../../../common/declaration';

/** The keys that requests are signed with. */
export interface SigningKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** A request as it is sent, with all its headers. */
export interface SignableRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Proxies may change them on the way. */
const NOT_SIGNED = new Set(['accept-encoding', 'connection', 'user-agent']);

/**
 * The headers of the request with its signature, which covers the method, the URL, the headers and the body.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export async function signedHeaders(
  { method, url, headers, body }: SignableRequest,
  { service, region, encodesPathTwice = true }: RequestSigning,
  keys: SigningKeys,
  at: Date,
): Promise<Readonly<Record<string, string>>> {
  const { protocol, hostname, host, port, pathname, searchParams } = new URL(url);
  const { sessionToken, ...plain } = keys;
  const signer = new SignatureV4({
    service,
    region,
    credentials: sessionToken === undefined ? plain : { ...plain, sessionToken },
    sha256: Sha256,
    uriEscapePath: encodesPathTwice,
  });
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name);
  const covered = Object.entries(headers).filter(([name]) => !NOT_SIGNED.has(name));
  const signed = await signer.sign(
    {
      method,
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      path: pathname,
      query,
      headers: { ...Object.fromEntries(covered), host },
      ...(body === undefined ? {} : { body }),
    },
    { signingDate: at },
  );
  // Node writes the host itself.
  const { host: _, ...rest } = signed.headers;
  return { ...headers, ...rest };
}

/**
 * The URL in the encoding that a signature is computed over, which leaves only letters, digits and `-._~` as they are.
 * Services encode what they received again, but not all do so for every character.
 */
export function strictlyEncoded(url: string): string {
  const { address, search } = splitQuery(url);
  const path = address.replace(/[!'()*]/g, encodedCharacter);
  if (search === '') return path;
  const pairs = [...new URLSearchParams(search)].map(([name, value]) =>
    [name, value]
      .map((text) => encodeURIComponent(text).replace(/[!'()*]/g, encodedCharacter))
      .join('='),
  );
  return `${path}?${pairs.join('&')}`;
}

const encodedCharacter = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

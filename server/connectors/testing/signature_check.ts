import { createHash, createHmac } from 'node:crypto';
import type { SeenRequest } from './loopback_server';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What the signature of a request says about itself. */
export interface SignatureScope {
  readonly accessKeyId: string;
  /** `20260102T030405Z`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
}

/**
 * Computes the signature of a received request as the service does, from what arrived, and returns its scope; undefined
 * if it differs. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function verifiedScope(request: SeenRequest, secret: string): SignatureScope | undefined {
  const { headers, method, url, body } = request;
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    );
  if (found === null) return undefined;
  const [, accessKeyId = '', day = '', region = '', service = '', names = '', signature] = found;
  const [path = '', search = ''] = url.split(/\?(.*)/s, 2);
  // By name, then by value: `a.1=…` comes before `a.10=…`.
  const query = [...new URLSearchParams(search)]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const signed = names.split(';');
  const canonical = [
    method,
    service === 's3' ? path : path.split('/').map(encoded).join('/'),
    query.join('&'),
    ...signed.map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    names,
    sha256(body),
  ].join('\n');
  if (headers['x-amz-content-sha256'] !== sha256(body)) return undefined;
  const date = String(headers['x-amz-date']);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = ['aws4_request', service, region, day].reduceRight<string | Buffer>(
    (previous, part) => hmac(previous, part),
    `AWS4${secret}`,
  );
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  if (hmac(key, text).toString('hex') !== signature) return undefined;
  return { accessKeyId, date, region, service, signedHeaders: signed };
}

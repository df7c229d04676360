import { randomUUID } from 'node:crypto';
import { parseJson, valueAt, type JsonValue } from '../../../../common/declaration';
import { AuthError, ServiceError, type ErrorPlace } from '../../../../common/errors';
import { shortened } from '../../errors/service_message';
import { decodedExchange } from '../../http/xml/decoded_exchange';
import type { TokenExchange } from '../token_request';
import { signedHeaders, type SigningKeys } from './signed_headers';

/** Keys that expire. */
export interface TemporaryKeys extends SigningKeys {
  /** Milliseconds since the epoch; undefined if they do not expire. */
  readonly expiresAt: number | undefined;
}

const VERSION = '2011-06-15';

/**
 * Requests temporary keys of a role. Rejects with AuthError `role_rejected` if STS rejects the request, and with the
 * errors of `exchange`. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export async function assumeRole(
  { arn, region, url }: { readonly arn: string; readonly region: string; readonly url: string },
  keys: SigningKeys,
  {
    exchange,
    redact,
  }: { readonly exchange: TokenExchange; redact(this: void, text: string): string },
  now: number,
  place: ErrorPlace,
  signal: AbortSignal,
): Promise<TemporaryKeys> {
  const body = new URLSearchParams({
    Action: 'AssumeRole',
    Version: VERSION,
    RoleArn: arn,
    RoleSessionName: `moltler-${randomUUID()}`,
  }).toString();
  const request = {
    method: 'POST',
    url: `${url}/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  };
  const headers = await signedHeaders(request, { service: 'sts', region }, keys, new Date(now));
  const received = await exchange({ url: request.url, headers, body }, place, signal);
  const read = await decodedExchange(
    { ...received, wireBytes: 0 },
    { kind: 'xml', lists: [] },
    place,
  );
  const json = jsonOf(read.raw);
  const at = (path: string): string | undefined => textAt(json, path);
  if (read.status >= 400) {
    const words = [at('Error.Code'), at('Error.Message')].filter((one) => one !== undefined);
    const message = words.length === 0 ? {} : { message: shortened(redact(words.join(': '))) };
    throw new AuthError('role_rejected', { role: arn, status: read.status, ...message }, place);
  }
  const within = 'AssumeRoleResult.Credentials';
  const accessKeyId = at(`${within}.AccessKeyId`);
  const secretAccessKey = at(`${within}.SecretAccessKey`);
  const sessionToken = at(`${within}.SessionToken`);
  const expiresAt = Date.parse(at(`${within}.Expiration`) ?? '');
  if (accessKeyId === undefined || secretAccessKey === undefined || Number.isNaN(expiresAt)) {
    const reason = `AWS STS did not return keys of the role (HTTP ${read.status})`;
    throw new ServiceError('unreadable_response', { reason }, place);
  }
  return { accessKeyId, secretAccessKey, sessionToken, expiresAt };
}

function jsonOf(raw: Buffer): JsonValue {
  try {
    return parseJson(raw.toString('utf8'));
  } catch {
    return null;
  }
}

function textAt(json: JsonValue, path: string): string | undefined {
  const value = valueAt(json, path);
  return typeof value === 'string' ? value : undefined;
}

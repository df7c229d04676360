import {
  namesOnPath,
  valueAt,
  type ApiDeclaration,
  type ErrorRule,
  type HttpMethod,
  type JsonValue,
} from '../../../common/declaration';
import type { ServiceResponse } from '../service_client';
import { pathsOfErrors, readErrorBody } from './service_message';
import { commonRules } from './status_table';

export interface ReceivedResponse {
  readonly method: HttpMethod;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
  /** The body as read by `bodyToJudge`. */
  readonly json: JsonValue | undefined;
}
/** Classifies a response that is an error. */
export interface Verdict {
  readonly family: ErrorRule['family'];
  readonly retry: boolean;
  /** The message for people; not redacted. */
  readonly message: string | undefined;
  /** What to do about it, if the connector type declares it. */
  readonly hint?: string | undefined;
  /** CONFIG keys that are wrong, if the connector type declares it. */
  readonly keys?: readonly string[] | undefined;
}

/** The rules for responses with this status. */
const rulesOf = (api: ApiDeclaration, failed: boolean): readonly ErrorRule[] =>
  failed
    ? [...(api.errors ?? []), ...commonRules(api.limits)]
    : (api.errors ?? []).filter(({ body }) => body);

const isFailure = (status: number): boolean => status >= 400 || status < 200;

/**
 * The part of a response's body that `judge` needs; undefined if it needs none, or if the body is not JSON. A body too
 * large to be parsed at once is reduced to the values at the relevant paths. Rejects with the signal's reason.
 */
export async function bodyToJudge(
  api: ApiDeclaration,
  response: ServiceResponse,
  signal: AbortSignal,
): Promise<JsonValue | undefined> {
  const failed = isFailure(response.status);
  const rules = rulesOf(api, failed);
  if (response.raw.length === 0 || (!failed && rules.length === 0)) return undefined;
  try {
    if (!(await response.large())) return await response.json(signal);
    const ofRules = rules.flatMap(({ body }) => (body === undefined ? [] : [body.path]));
    const found = await valuesAt(response, ofRules, signal);
    const isError = rules.some(({ body }) => body && valueAt(found, body.path) === body.is);
    if (!failed && !isError) return found;
    return await valuesAt(response, [...ofRules, ...pathsOfErrors(api.errorMessage)], signal);
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** An object with only the values at these paths of a body, at the same paths. */
async function valuesAt(
  response: ServiceResponse,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Record<string, JsonValue>> {
  const found: Record<string, JsonValue> = {};
  for (const path of new Set(paths)) {
    const value = await response.at(path, signal).catch(() => undefined);
    if (value === undefined) continue;
    let inner = found;
    const names = namesOnPath(path);
    const last = names.at(-1);
    if (last === undefined) continue;
    for (const name of names.slice(0, -1)) {
      const next = inner[name];
      inner = (isMembers(next) ? next : (inner[name] = {})) as Record<string, JsonValue>;
    }
    inner[last] = value;
  }
  return found;
}

const isMembers = (value: JsonValue | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Returns undefined for a response that is not an error. The connector type's rules take precedence over the common
 * table.
 */
export function judge(api: ApiDeclaration, response: ReceivedResponse): Verdict | undefined {
  const failed = isFailure(response.status);
  const rules = rulesOf(api, failed);
  if (!failed && rules.length === 0) return undefined;

  const { json, message } = readErrorBody(
    response.raw,
    response.json,
    response.headers['content-type'],
    api.errorMessage,
  );
  const rule = rules.find((candidate) => fits(candidate, response, json, message));
  if (rule !== undefined) {
    // Rate limits are always retried.
    const retry = rule.retry ?? rule.family === 'rate_limit_error';
    const text = withRemedy(rule, response, rule.message ?? message);
    return { family: rule.family, retry, message: text, hint: rule.hint, keys: rule.keys };
  }
  if (!failed) return undefined;
  const family = response.status >= 500 ? 'service_error' : 'invalid_request_error';
  return { family, retry: false, message };
}

/** A longer address would be cut off. */
const LONGEST_URL = 250;

/** Puts the page where a person can fix it first, because the service's message may be shortened. */
function withRemedy(
  { remedyUrlIn }: ErrorRule,
  { headers }: ReceivedResponse,
  message: string | undefined,
): string | undefined {
  const header = remedyUrlIn === undefined ? undefined : headers[remedyUrlIn.toLowerCase()];
  const url = /https:\/\/[\x21-\x2b\x2d-\x3a\x3c-\x7e]+/.exec(header ?? '')?.[0];
  if (url === undefined || url.length > LONGEST_URL) return message;
  return `authorize the token at ${url}${message === undefined ? '' : ` – ${message}`}`;
}

function fits(
  rule: ErrorRule,
  response: ReceivedResponse,
  json: JsonValue | undefined,
  message: string | undefined,
): boolean {
  const statuses = typeof rule.status === 'number' ? [rule.status] : rule.status;
  if (statuses !== undefined && !statuses.includes(response.status)) return false;
  if (rule.method !== undefined && rule.method !== response.method) return false;
  for (const [name, value] of Object.entries(rule.headers ?? {})) {
    if (response.headers[name.toLowerCase()] !== value) return false;
  }
  if (rule.hasHeader !== undefined && !(rule.hasHeader.toLowerCase() in response.headers)) {
    return false;
  }
  const { messageContains, body } = rule;
  if (messageContains !== undefined) {
    if (message?.toLowerCase().includes(messageContains.toLowerCase()) !== true) return false;
  }
  if (body !== undefined) {
    if (json === undefined || valueAt(json, body.path) !== body.is) return false;
  }
  return true;
}

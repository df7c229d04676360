import type { ApiDeclaration, ErrorRule, HttpMethod, JsonValue } from '../../../common/declaration';
import { valueAt } from '../http/json_path';
import type { ServiceResponse } from '../service_client';
import { pathsOfErrors, readErrorBody } from './service_message';
import { commonRules } from './status_table';

export interface ReceivedResponse {
  readonly method: HttpMethod;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
  /** What `bodyToJudge` made of it. */
  readonly json: JsonValue | undefined;
}
/** An answer that is an error. */
export interface Verdict {
  readonly family: ErrorRule['family'];
  readonly retry: boolean;
  /** What a person reads of it; not redacted. */
  readonly said: string | undefined;
  /** What to do about it, where the connector type knows. */
  readonly hint?: string | undefined;
}

/** Rules that look at answers with this status. */
const rulesOf = (api: ApiDeclaration, failed: boolean): readonly ErrorRule[] =>
  failed
    ? [...(api.errors ?? []), ...commonRules(api.limits)]
    : (api.errors ?? []).filter(({ body }) => body);

const isFailure = (status: number): boolean => status >= 400 || status < 200;

/**
 * As much of an answer's body as `judge` looks at; undefined where it looks at none, or where it is not JSON. Of a body
 * too large to be parsed in one go only what stands at the paths in question. Rejects with the signal's reason.
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

/** An object that has the values at some paths of a body where they stand in it, and nothing else. */
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
    const steps = path.split('.');
    for (const step of steps.slice(0, -1)) {
      const next = inner[step];
      inner = (isMembers(next) ? next : (inner[step] = {})) as Record<string, JsonValue>;
    }
    inner[steps.at(-1) ?? path] = value;
  }
  return found;
}

const isMembers = (value: JsonValue | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for an answer that is none of an error. The connector's rules come before the common table. */
export function judge(api: ApiDeclaration, response: ReceivedResponse): Verdict | undefined {
  const failed = isFailure(response.status);
  const rules = rulesOf(api, failed);
  if (!failed && rules.length === 0) return undefined;

  const { json, said } = readErrorBody(
    response.raw,
    response.json,
    response.headers['content-type'],
    api.errorMessage,
  );
  const rule = rules.find((candidate) => fits(candidate, response, json, said));
  if (rule !== undefined) {
    // A limit is there to be waited for.
    const retry = rule.retry ?? rule.family === 'rate_limit_error';
    const text = withRemedy(rule, response, rule.say ?? said);
    return { family: rule.family, retry, said: text, hint: rule.hint };
  }
  if (!failed) return undefined;
  const family = response.status >= 500 ? 'service_error' : 'invalid_request_error';
  return { family, retry: false, said };
}

/** A longer address would not be shown whole. */
const LONGEST_URL = 250;

/** Where a person can put it right goes first: what the service says may be shortened. */
function withRemedy(
  { remedyUrlIn }: ErrorRule,
  { headers }: ReceivedResponse,
  said: string | undefined,
): string | undefined {
  const header = remedyUrlIn === undefined ? undefined : headers[remedyUrlIn.toLowerCase()];
  const url = /https:\/\/[\x21-\x2b\x2d-\x3a\x3c-\x7e]+/.exec(header ?? '')?.[0];
  if (url === undefined || url.length > LONGEST_URL) return said;
  return `authorize the token at ${url}${said === undefined ? '' : ` – ${said}`}`;
}

function fits(
  rule: ErrorRule,
  response: ReceivedResponse,
  json: JsonValue | undefined,
  said: string | undefined,
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
    if (said?.toLowerCase().includes(messageContains.toLowerCase()) !== true) return false;
  }
  if (body !== undefined) {
    if (json === undefined || valueAt(json, body.path) !== body.is) return false;
  }
  return true;
}

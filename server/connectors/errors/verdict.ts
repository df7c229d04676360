import {
  holesOf,
  namesOnPath,
  valueAt,
  withHolesFilled,
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
function rulesOf(
  api: ApiDeclaration,
  { status, headers }: Pick<ReceivedResponse, 'status' | 'headers'>,
): readonly ErrorRule[] {
  const { errors = [] } = api;
  if (isFailure(status)) return [...errors, ...commonRules(api.limits)];
  return errors.filter(
    (rule) =>
      (rule.body ?? rule.status ?? rule.headers ?? rule.hasHeader) !== undefined &&
      fitsHead(rule, { status, headers }),
  );
}

/** Whether status and headers of the response are those of the rule. */
const fitsHead = (
  rule: ErrorRule,
  { status, headers }: Pick<ReceivedResponse, 'status' | 'headers'>,
): boolean =>
  (rule.status === undefined || [rule.status].flat().includes(status)) &&
  (rule.hasHeader === undefined || rule.hasHeader.toLowerCase() in headers) &&
  Object.entries(rule.headers ?? {}).every(
    ([name, value]) => headers[name.toLowerCase()] === value,
  );

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
  const rules = rulesOf(api, response);
  const byBody = rules.some(({ body, status }) => (body ?? status) !== undefined);
  if (response.raw.length === 0 || (!failed && !byBody)) return undefined;
  try {
    if (!(await response.large())) return await response.json(signal);
    const ofRules = rules.flatMap(({ body }) => (body === undefined ? [] : [body.path]));
    const found = await valuesAt(response, ofRules, signal);
    const isError = rules.some(({ body, status }) =>
      body === undefined ? status !== undefined : hasValue(found, body),
    );
    if (!failed && !isError) return found;
    const inMessages = rules.flatMap(({ message = '' }) => holesOf(message));
    const paths = [
      ...ofRules,
      ...inMessages,
      ...pathsOfCodes(api),
      ...pathsOfErrors(api.errorMessage),
    ];
    return await valuesAt(response, paths, signal);
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
  const rules = rulesOf(api, response);
  if (!failed && rules.length === 0) return undefined;

  const { json, message: words } = readErrorBody(
    response.raw,
    response.json,
    response.headers['content-type'],
    api.errorMessage,
  );
  const code = codeOf(api, response);
  const message = withCode(code, words);
  const rule = rules.find((candidate) => fits(candidate, response, json, message, code));
  if (rule !== undefined) {
    // Rate limits are always retried.
    const retry = rule.retry ?? rule.family === 'rate_limit_error';
    const worded = messageOf(rule, json) ?? message;
    const text = withRemedy(rule, response, withReason(rule, response, worded));
    return { family: rule.family, retry, message: text, hint: rule.hint, keys: rule.keys };
  }
  if (!failed) return undefined;
  const family = response.status >= 500 ? 'service_error' : 'invalid_request_error';
  return { family, retry: false, message };
}

/** The message with the reason that a header gives. */
function withReason(
  { reasonIn }: ErrorRule,
  { headers }: ReceivedResponse,
  message: string | undefined,
): string | undefined {
  const reason = reasonIn === undefined ? undefined : headers[reasonIn.toLowerCase()];
  if (reason === undefined || reason === '') return message;
  return message === undefined ? reason : `${message} (${reason})`;
}

/** The message of the rule with values of the body; undefined if the body lacks one of them. */
function messageOf({ message }: ErrorRule, json: JsonValue | undefined): string | undefined {
  if (message === undefined) return undefined;
  const values = holesOf(message).map((path) => {
    const value = json === undefined ? undefined : valueAt(json, path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
  if (values.some((value) => value === '')) return undefined;
  let at = 0;
  return withHolesFilled(message, () => values[at++] ?? '');
}

const pathsOfCodes = ({ errorCode = [] }: ApiDeclaration): readonly string[] =>
  errorCode.flatMap((at) => ('body' in at ? [at.body] : []));

/** The service's own code of an error. */
function codeOf(
  { errorCode = [] }: ApiDeclaration,
  { headers, json }: ReceivedResponse,
): string | undefined {
  for (const at of errorCode) {
    const found =
      'header' in at
        ? headers[at.header.toLowerCase()]
        : json === undefined
          ? undefined
          : valueAt(json, at.body);
    if (typeof found === 'string' && found !== '')
      return found.replace(/^.*#/, '').split(':', 1)[0];
  }
  return undefined;
}

function withCode(code: string | undefined, message: string | undefined): string | undefined {
  if (code === undefined || message?.includes(code) === true) return message;
  return message === undefined ? code : `${code}: ${message}`;
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
  code: string | undefined,
): boolean {
  if (rule.code !== undefined && (code === undefined || !rule.code.includes(code))) return false;
  if (!fitsHead(rule, response)) return false;
  if (rule.method !== undefined && rule.method !== response.method) return false;
  const { messageContains, body } = rule;
  if (messageContains !== undefined) {
    if (message?.toLowerCase().includes(messageContains.toLowerCase()) !== true) return false;
  }
  if (body !== undefined) {
    if (json === undefined || !hasValue(json, body)) return false;
  }
  return true;
}

function hasValue(json: JsonValue, { path, is }: NonNullable<ErrorRule['body']>): boolean {
  const found = valueAt(json, path);
  return [is].flat().some((value) => value === found);
}

import type { ApiDeclaration, ErrorRule, HttpMethod, JsonValue } from '../../../common/declaration';
import { valueAt } from '../http/json_path';
import { readErrorBody } from './service_message';
import { commonRules } from './status_table';

export interface AnsweredRequest {
  readonly method: HttpMethod;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
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

/** Undefined for an answer that is none of an error. The connector's rules come before the common table. */
export function judge(api: ApiDeclaration, answer: AnsweredRequest): Verdict | undefined {
  const failed = answer.status >= 400 || answer.status < 200;
  const own = api.errors ?? [];
  const rules = failed ? [...own, ...commonRules(api.limits)] : own.filter((rule) => rule.body);
  if (!failed && rules.length === 0) return undefined;

  const { json, said } = readErrorBody(
    answer.raw,
    answer.headers['content-type'],
    api.errorMessage,
  );
  const rule = rules.find((candidate) => fits(candidate, answer, json, said));
  if (rule !== undefined) {
    // A limit is there to be waited for.
    const retry = rule.retry ?? rule.family === 'rate_limit_error';
    return { family: rule.family, retry, said: rule.say ?? said, hint: rule.hint };
  }
  if (!failed) return undefined;
  const family = answer.status >= 500 ? 'service_error' : 'invalid_request_error';
  return { family, retry: false, said };
}

function fits(
  rule: ErrorRule,
  answer: AnsweredRequest,
  json: JsonValue | undefined,
  said: string | undefined,
): boolean {
  const statuses = typeof rule.status === 'number' ? [rule.status] : rule.status;
  if (statuses !== undefined && !statuses.includes(answer.status)) return false;
  if (rule.method !== undefined && rule.method !== answer.method) return false;
  for (const [name, value] of Object.entries(rule.headers ?? {})) {
    if (answer.headers[name.toLowerCase()] !== value) return false;
  }
  if (rule.hasHeader !== undefined && !(rule.hasHeader.toLowerCase() in answer.headers)) {
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

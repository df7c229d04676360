import { jsonText, parseJson, type JsonValue } from '../../../common/declaration';
import type { PreparedRequest } from '../service_client';
import { textOf } from './template';

type Sent = Pick<PreparedRequest, 'headers' | 'body'>;

export const FORM = 'application/x-www-form-urlencoded';

/**
 * Returns the request with members added to its form or JSON body, each replacing one of the same name. They are added
 * literally, because they may contain braces. A request without a body gets a JSON object.
 */
export function withMembers<R extends Sent>(
  request: R,
  members: Readonly<Record<string, JsonValue>>,
): R {
  return isForm(request)
    ? withFormMembers(request, members)
    : withJsonBody(request, (own) => ({ ...own, ...members }));
}

export const isForm = ({ headers }: Sent): boolean =>
  headers['content-type']?.toLowerCase().startsWith(FORM) === true;

export function withFormMembers<R extends Sent>(
  request: R,
  members: Readonly<Record<string, JsonValue>>,
): R {
  const form = new URLSearchParams(request.body);
  for (const [name, value] of Object.entries(members)) form.set(name, textOf(value));
  return { ...request, body: form.toString() };
}

/** Returns the request with its JSON object changed by `change`. */
export function withJsonBody<R extends Sent>(
  request: R,
  change: (own: Record<string, JsonValue>) => JsonValue,
): R {
  const own = parseJson(request.body ?? '{}') as Record<string, JsonValue>;
  const headers = { 'content-type': 'application/json', ...request.headers };
  return { ...request, headers, body: jsonText(change(own)) };
}

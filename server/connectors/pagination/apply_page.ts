import {
  namesOnPath,
  withQuery,
  type JsonValue,
  type PageRequest,
} from '../../../common/declaration';
import { isForm, withFormMembers, withJsonBody } from '../client/body_members';
import type { PreparedRequest } from '../service_client';
import { nextAddress } from './next_address';

/** The list's prepared request for one page. A POST adds `page.body` to its JSON or form body. */
export function applyPage(list: PreparedRequest, page: PageRequest): PreparedRequest {
  const url =
    page.url === undefined ? withQuery(list.url, page.query ?? {}) : nextAddress(page.url, list);
  const headers = page.headers === undefined ? list.headers : { ...list.headers, ...page.headers };
  const at = { ...list, url, headers };
  const { body } = page;
  if (body === undefined) return at;
  if (isForm(at)) return withFormMembers(at, body);
  return withJsonBody(at, (own) => {
    for (const [path, value] of Object.entries(body)) setAt(own, namesOnPath(path), value);
    return own;
  });
}

function setAt(
  target: Record<string, JsonValue>,
  steps: readonly string[],
  value: JsonValue,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  const member = target[step];
  const inner: Record<string, JsonValue> =
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? { ...(member as Readonly<Record<string, JsonValue>>) }
      : {};
  setAt(inner, rest, value);
  target[step] = inner;
}

import type { JsonValue } from '../../../common/declaration';
import { withQuery } from '../client/query_string';
import type { PreparedRequest } from '../service_client';
import { nextAddress } from './next_address';
import type { PageRequest } from './pager';

/** The list's prepared request as it is sent for one page. A POST with a JSON body takes `page.body` into it. */
export function applyPage(list: PreparedRequest, page: PageRequest): PreparedRequest {
  const url =
    page.url === undefined ? withQuery(list.url, page.query ?? {}) : nextAddress(page.url, list);
  if (page.body === undefined) return { ...list, url };
  const body = JSON.parse(list.body ?? '{}') as Record<string, JsonValue>;
  for (const [path, value] of Object.entries(page.body)) setAt(body, path.split('.'), value);
  return {
    ...list,
    url,
    headers: { 'content-type': 'application/json', ...list.headers },
    body: JSON.stringify(body),
  };
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
